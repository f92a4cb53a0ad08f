import type { Result } from '@rollout-actions/action/action-run';
import { endingOf, isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import {
  pauseDeployment,
  readDeploymentAllocations,
  setAllocationHealth,
  unblockDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { reportingWrites } from '../cleanup/report-writes.ts';
import { type DeploymentWrite, PAUSE, writeAndRead } from '../deployment-writes.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { followRollback } from '../rollback/follow-rollback.ts';
import { type Resolved, resolveDeployments } from '../rollout/resolve-deployments.ts';
import { named } from '../rollout/to-result.ts';
import { requestOptions, type Session } from '../session.ts';

/** A write that is an operation of its own. */
interface PlainWrite extends DeploymentWrite {
  /** `paused`: for the sentence about what was done. */
  done: string;
  /** It is sent whatever the deployment shows. */
  isAlwaysSent?: true;
  /** What is left to follow after it. */
  follow?(session: Session, after: Deployment): Promise<Result | undefined>;
}

const RESUME: PlainWrite = {
  done: 'resumed',
  name: 'resume',
  send: (session, id) =>
    pauseDeployment(session.nomad, { id, pause: false }, requestOptions(session)),
  isDone: ({ Status }) => Status === 'running',
  showsAtEnd: false,
};

const UNBLOCK: PlainWrite = {
  done: 'unblocked',
  name: 'unblocking',
  send: (session, id) => unblockDeployment(session.nomad, id, requestOptions(session)),
  isDone: ({ Status }) => Status !== 'blocked',
  showsAtEnd: false,
};

const SET_HEALTH: PlainWrite = {
  done: 'given the health of its allocations',
  name: 'health update',
  isAlwaysSent: true,
  send: (session, id) => {
    const { healthyAllocationIds: healthy, unhealthyAllocationIds: unhealthy } = session.inputs;
    const health = { id, healthy, unhealthy };
    return setAllocationHealth(session.nomad, health, requestOptions(session));
  },
  async isDone({ ID }, session) {
    const { nomad, inputs } = session;
    const { value } = await readDeploymentAllocations(nomad, ID, requestOptions(session));
    const isHealthy = new Map(value.map((one) => [one.ID, one.DeploymentStatus?.Healthy]));
    const asked = [...inputs.healthyAllocationIds, ...inputs.unhealthyAllocationIds];
    // The servers collect allocations that have ended.
    if (!asked.every((id) => isHealthy.has(id))) return undefined;
    return (
      inputs.healthyAllocationIds.every((id) => isHealthy.get(id) === true) &&
      inputs.unhealthyAllocationIds.every((id) => isHealthy.get(id) === false)
    );
  },
  showsAtEnd: true,
  // An unhealthy allocation ends the deployment, with the rollback that the job asks for.
  async follow(session, after) {
    const ending = endingOf(after);
    if (ending?.kind !== 'rolling-back') return undefined;
    const { result, isComplete } = await followRollback(session, after, ending.toVersion);
    return isComplete ? { ...result, outcome: 'succeeded' } : result;
  },
};

/** Pauses deployments; one that is paused is `unchanged`. */
export const pause = (session: Session): Promise<Result> =>
  forEach(session, { ...PAUSE, done: 'paused' });

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
  if (!write.isAlwaysSent && (await write.isDone(deployment, session))) {
    return {
      outcome: 'unchanged',
      reason: `${named(deployment)} is already ${deployment.Status}; no change.`,
    };
  }
  const { after, isOurs } = await writeAndRead(session, deployment.ID, write);
  if (!isOurs) return tooLate(after, write);
  return (
    (await write.follow?.(session, after)) ?? {
      outcome: 'succeeded',
      reason: `${named(after)} was ${write.done}; it is ${after.Status} now.`,
    }
  );
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
