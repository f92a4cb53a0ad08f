import type { Result } from '@rollout-actions/action/action-run';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { endingOf, isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import {
  pauseDeployment,
  readDeployment,
  readDeploymentAllocations,
  setAllocationHealth,
  unblockDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type {
  Deployment,
  DeploymentUpdate,
} from '@rollout-actions/client/nomad/schemas/deployment';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import { reportingWrites } from '../cleanup/report-writes.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { followRollback } from '../rollback/follow-rollback.ts';
import { type Resolved, resolveDeployments } from '../rollout/resolve-deployments.ts';
import { named } from '../rollout/to-result.ts';
import { requestOptions, type Session, type Write } from '../session.ts';
import { sendWrite, settle } from '../write-record.ts';

/** One of the plain writes: what it does, and when nothing is left to do. */
interface PlainWrite {
  /** `paused`: for the sentence about what was done. */
  done: string;
  /** `pause`: what it is called while it is not known to be done. */
  name: string;
  isDone(deployment: Deployment): boolean;
  send(session: Session, id: string, ask: RequestOptions): Promise<DeploymentUpdate>;
  /** Whether a write whose answer was lost has arrived; `isDone` where it is left out. */
  hasArrived?(session: Session, after: Deployment): Promise<boolean>;
  /** What is left to follow after it. */
  follow?(session: Session, after: Deployment): Promise<Result | undefined>;
}

const PAUSE: PlainWrite = {
  done: 'paused',
  name: 'pause',
  isDone: (deployment) => deployment.Status === 'paused',
  send: ({ nomad }, id, ask) => pauseDeployment(nomad, { id, pause: true }, ask),
};

const RESUME: PlainWrite = {
  done: 'resumed',
  name: 'resume',
  isDone: (deployment) => deployment.Status === 'running',
  send: ({ nomad }, id, ask) => pauseDeployment(nomad, { id, pause: false }, ask),
};

const UNBLOCK: PlainWrite = {
  done: 'unblocked',
  name: 'unblocking',
  isDone: (deployment) => deployment.Status !== 'blocked',
  send: ({ nomad }, id, ask) => unblockDeployment(nomad, id, ask),
};

const SET_HEALTH: PlainWrite = {
  done: 'given the health of its allocations',
  name: 'health update',
  isDone: () => false,
  send: ({ nomad, inputs }, id, ask) => {
    const { healthyAllocationIds: healthy, unhealthyAllocationIds: unhealthy } = inputs;
    return setAllocationHealth(nomad, { id, healthy, unhealthy }, ask);
  },
  async hasArrived(session, { ID }) {
    const { nomad, inputs } = session;
    const { value } = await readDeploymentAllocations(nomad, ID, requestOptions(session));
    const isHealthy = new Map(value.map((one) => [one.ID, one.DeploymentStatus?.Healthy]));
    return (
      inputs.healthyAllocationIds.every((id) => isHealthy.get(id) === true) &&
      inputs.unhealthyAllocationIds.every((id) => isHealthy.get(id) === false)
    );
  },
  // An unhealthy allocation ends the deployment, with the rollback that the job asks for.
  async follow(session, after) {
    const ending = endingOf(after);
    if (ending?.kind !== 'rolling-back') return undefined;
    const { result, isComplete } = await followRollback(session, after, ending.toVersion);
    return isComplete ? { ...result, outcome: 'succeeded' } : result;
  },
};

/** Pauses deployments; one that is paused is `unchanged`. */
export const pause = (session: Session): Promise<Result> => forEach(session, PAUSE);

/** Resumes deployments; one that runs is `unchanged`. */
export const resume = (session: Session): Promise<Result> => forEach(session, RESUME);

/** Unblocks multiregion deployments; one that is not blocked is `unchanged`. */
export const unblock = (session: Session): Promise<Result> => forEach(session, UNBLOCK);

/** Sets the health of allocations by hand. */
export const setHealth = (session: Session): Promise<Result> => forEach(session, SET_HEALTH);

async function forEach(session: Session, write: PlainWrite): Promise<Result> {
  return await reportingWrites(session, `the deployment was being ${write.done}`, async () => {
    const resolved = await resolveDeployments(session);
    const results: Result[] = [];
    for (const one of resolved) results.push(await once(one, write));
    session.run.outputs.set(
      'deployment-ids',
      resolved.map(({ deployment }) => deployment.ID),
    );
    return joined(results);
  });
}

/** Writes if that is still needed, and reads back. */
async function once({ session, deployment }: Resolved, write: PlainWrite): Promise<Result> {
  setDeploymentOutputs(session, deployment);
  if (isEnded(deployment)) return tooLate(deployment, write);
  if (write.isDone(deployment)) {
    return {
      outcome: 'unchanged',
      reason: `${named(deployment)} is already ${deployment.Status}; no change.`,
    };
  }
  const { after, isDone } = await sendUntilKnown(session, deployment.ID, write);
  if (!isDone) return tooLate(after, write);
  return (
    (await write.follow?.(session, after)) ?? {
      outcome: 'succeeded',
      reason: `${named(after)} was ${write.done}; it is ${after.Status} now.`,
    }
  );
}

/**
 * Sends the write and reads the deployment after it. Where the answer was lost and the reading does
 * not show the effect it is sent again: each of these writes is the same however often it arrives.
 */
async function sendUntilKnown(
  session: Session,
  id: string,
  write: PlainWrite,
): Promise<{ after: Deployment; isDone: boolean }> {
  const { run, nomad, writes } = session;
  const pause = createRepeatPause(run.world);
  for (;;) {
    await pause.next(run.signal);
    const isAccepted = await sendOnce(session, write, id);
    const { value: after } = await readDeployment(nomad, id, requestOptions(session));
    setDeploymentOutputs(session, after);
    if (isAccepted) return { after, isDone: true };
    const isDone = (await write.hasArrived?.(session, after)) ?? write.isDone(after);
    if (!isDone && !isEnded(after)) continue;
    const isOurs = isDone && writes.unknown.has(writeOf(write, id).name);
    // A pause may have been carried out before the deployment ended: that stays unknown.
    if (isOurs || write.hasArrived) settle(session, writeOf(write, id), isOurs);
    return { after, isDone: isOurs };
  }
}

function writeOf({ name }: PlainWrite, id: string): Write {
  return { name: `the ${name} of deployment ${id}`, deployment: id };
}

/** Sends the write; false where its answer was lost or it came too late. */
async function sendOnce(session: Session, write: PlainWrite, id: string): Promise<boolean> {
  const { run } = session;
  try {
    const sent = await sendWrite(session, writeOf(write, id), () =>
      write.send(session, id, requestOptions(session)),
    );
    if ('answer' in sent) {
      settle(session, writeOf(write, id), true);
      run.outputs.set('eval-id', sent.answer.EvalID);
      return true;
    }
    run.log.info(`${sent.lost.message} Reading whether it was carried out.`);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'conflict') throw error;
    run.log.info(`${error.message} Reading its status.`);
  }
  return false;
}

function tooLate(deployment: Deployment, { done }: PlainWrite): Result {
  return {
    outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
    reason:
      `${named(deployment)} could not be ${done}: it is already ${deployment.Status} ` +
      `(${deployment.StatusDescription}).`,
  };
}

/** The first result that is worse than the others stands for all, with every sentence. */
export function joined(results: readonly Result[]): Result {
  const order: readonly string[] = [
    'unreachable',
    'timed-out',
    'failed',
    'rolled-back',
    'superseded',
    'succeeded',
  ];
  const outcome =
    order.flatMap((word) => results.find((result) => result.outcome === word) ?? [])[0]?.outcome ??
    results[0]?.outcome ??
    'unchanged';
  return { outcome, reason: results.map((result) => result.reason).join(' ') };
}
