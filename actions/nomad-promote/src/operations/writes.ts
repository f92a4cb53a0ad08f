import type { Result } from '@rollout-actions/action/action-run';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
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
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { resolveDeployments } from '../rollout/resolve-deployments.ts';
import { named } from '../rollout/to-result.ts';
import { markChanged, type Session } from '../session.ts';

/** One of the plain writes: what it does, and when nothing is left to do. */
interface PlainWrite {
  /** `paused`: for the sentence about what was done. */
  done: string;
  isDone(deployment: Deployment): boolean;
  send(session: Session, id: string, request: RequestOptions): Promise<DeploymentUpdate>;
  /** Whether a write whose answer was lost has arrived; `isDone` where it is left out. */
  hasArrived?(session: Session, after: Deployment, request: RequestOptions): Promise<boolean>;
}

const PAUSE: PlainWrite = {
  done: 'paused',
  isDone: (deployment) => deployment.Status === 'paused',
  send: ({ nomad }, id, request) => pauseDeployment(nomad, { id, pause: true }, request),
};

const RESUME: PlainWrite = {
  done: 'resumed',
  isDone: (deployment) => deployment.Status === 'running',
  send: ({ nomad }, id, request) => pauseDeployment(nomad, { id, pause: false }, request),
};

const UNBLOCK: PlainWrite = {
  done: 'unblocked',
  isDone: (deployment) => deployment.Status !== 'blocked',
  send: ({ nomad }, id, request) => unblockDeployment(nomad, id, request),
};

const SET_HEALTH: PlainWrite = {
  done: 'given the health of its allocations',
  isDone: () => false,
  send: ({ nomad, inputs }, id, request) => {
    const { healthyAllocationIds: healthy, unhealthyAllocationIds: unhealthy } = inputs;
    return setAllocationHealth(nomad, { id, healthy, unhealthy }, request);
  },
  async hasArrived({ nomad, inputs }, { ID }, request) {
    const { value } = await readDeploymentAllocations(nomad, ID, request);
    const isHealthy = new Map(value.map((one) => [one.ID, one.DeploymentStatus?.Healthy]));
    return (
      inputs.healthyAllocationIds.every((id) => isHealthy.get(id) === true) &&
      inputs.unhealthyAllocationIds.every((id) => isHealthy.get(id) === false)
    );
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
  const ids = await resolveDeployments(session);
  const results: Result[] = [];
  for (const id of ids) results.push(await once(session, write, id));
  session.run.outputs.set('deployment-ids', ids);
  return joined(results);
}

/** Reads, writes if that is still needed, and reads back. */
async function once(session: Session, write: PlainWrite, id: string): Promise<Result> {
  const { run, nomad } = session;
  const request = { signal: run.signal, deadline: run.deadline };
  const { value: before } = await readDeployment(nomad, id, request);
  setDeploymentOutputs(session, before);
  if (isEnded(before)) return tooLate(before, write);
  if (write.isDone(before)) {
    return {
      outcome: 'unchanged',
      reason: `${named(before)} is ${before.Status}: nothing was to be done.`,
    };
  }
  const lost = await sendOnce(session, write, id);
  const { value: after } = await readDeployment(nomad, id, request);
  setDeploymentOutputs(session, after);
  if (lost !== undefined) {
    const hasArrived = write.hasArrived?.(session, after, request) ?? write.isDone(after);
    if (!(await hasArrived)) throw lost;
    markChanged(session);
  }
  return {
    outcome: 'succeeded',
    reason: `${named(after)} was ${write.done}; it is ${after.Status} now.`,
  };
}

/** Sends the write; gives the failure where its answer was lost. */
async function sendOnce(
  session: Session,
  write: PlainWrite,
  id: string,
): Promise<Failure | undefined> {
  const { run } = session;
  try {
    const update = await write.send(session, id, { signal: run.signal, deadline: run.deadline });
    markChanged(session);
    run.outputs.set('eval-id', update.EvalID);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure) || error.received !== 'maybe') throw error;
    run.log.info(`${error.message} Reading whether it arrived.`);
    return error;
  }
}

function tooLate(deployment: Deployment, { done }: PlainWrite): Result {
  return {
    outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
    reason:
      `${named(deployment)} could not be ${done}: it is ${deployment.Status} already ` +
      `(${deployment.StatusDescription}).`,
  };
}

/** The first result that is worse than the others stands for all, with every sentence. */
export function joined(results: readonly Result[]): Result {
  const order: readonly string[] = ['failed', 'rolled-back', 'superseded', 'succeeded'];
  const outcome =
    order.flatMap((word) => results.find((result) => result.outcome === word) ?? [])[0]?.outcome ??
    results[0]?.outcome ??
    'unchanged';
  return { outcome, reason: results.map((result) => result.reason).join(' ') };
}
