import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { Failure } from '@rollout-actions/client/http/failure';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { Observation } from '@rollout-actions/client/wait/observation';
import { createCleanupTarget } from '../cleanup/cleanup-target.ts';
import { withCleanup } from '../cleanup/with-cleanup.ts';
import { endWithoutCanaries, isSelfTest, notConsulted } from '../gates/no-canaries.ts';
import type { Passage } from '../gates/run-gates.ts';
import { readPresentJob } from '../job/register-job.ts';
import { setAddressOutputs } from '../report/canary-addresses.ts';
import { setSnapshotOutputs } from '../report/set-outputs.ts';
import type { Followed } from '../rollout/follow.ts';
import { followRollout } from '../rollout/follow-rollout.ts';
import { groupScope, refuseUnknownGroups } from '../rollout/group-scope.ts';
import { type Attempts, newAttempts, promoteCanaries } from '../rollout/promote-canaries.ts';
import { resolveDeployments } from '../rollout/resolve-deployments.ts';
import { toFailedResult } from '../rollout/to-result.ts';
import { refuseAutoPromote, waitUntilPromotable } from '../rollout/wait-until-promotable.ts';
import type { Session } from '../session.ts';

/** Waits until the canaries are promotable, promotes them and follows the rollout to `stop-at`. */
export async function promote(session: Session): Promise<Result> {
  const target = createCleanupTarget(session);
  return await withCleanup(session, target, async () => {
    const [{ session: bound, deployment }] = await resolveDeployments(session);
    const followed = followedOf(bound, deployment);
    target.follows(followed, bound);
    return await promoteFollowed(bound, followed);
  });
}

/** The same without any write: ends as soon as the canaries are promotable. */
export async function check(session: Session): Promise<Result> {
  const inputs = { ...session.inputs, stopAt: 'promotable' as const, onTimeout: 'leave' as const };
  return await promote({ ...session, inputs: { ...inputs, onCancel: 'leave' } });
}

/** How a deployment that is ours is followed. */
export function followedOf({ inputs }: Session, { ID: id }: Deployment): Followed {
  return { id, inScope: groupScope(inputs.groups), last: undefined, isOurs: true };
}

/** As `promote`, for a deployment that is known; `session` is bound to it. */
export async function promoteFollowed(session: Session, followed: Followed): Promise<Result> {
  try {
    return await promoteSeen(session, followed);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'not-found') throw error;
    throw (await purgedMeanwhile(session, followed)) ?? error;
  }
}

/** A purge takes the deployments of a job with it; undefined where the job is still the same. */
async function purgedMeanwhile(
  session: Session,
  { id, last }: Followed,
): Promise<ActionError | undefined> {
  if (last === undefined) return undefined;
  const { JobID, JobCreateIndex } = last.raw.deployment;
  const job = await readPresentJob(session, JobID);
  const { CreateIndex = JobCreateIndex } = job ?? {};
  if (job !== undefined && CreateIndex === JobCreateIndex) return undefined;
  const then = job === undefined ? '' : ' and registered again';
  return new ActionError(
    'superseded',
    `Deployment ${id} is gone: job ${JobID} was purged${then} during this step. Register the ` +
      'job again, or bind to its new deployment.',
  );
}

async function promoteSeen(session: Session, followed: Followed): Promise<Result> {
  const first = await readFirst(session, followed);
  const { ID, JobID, TaskGroups } = first.raw.deployment;
  const owner = `deployment ${ID} of job ${JobID}`;
  refuseUnknownGroups(session.inputs.groups, { owner, groups: Object.keys(TaskGroups) });
  refusePaused(first.raw.deployment);
  const isCanary = hasCanaries(session, first.raw);
  if (isSelfTest(session, isCanary)) {
    const { runSelfTest } = await import('../gates/run-gates.ts');
    return await runSelfTest(session, followed);
  }
  const result = isCanary
    ? await untilPromoted(session, followed)
    : endWithoutCanaries(session, followed);
  return result ?? (await followRollout(session, followed));
}

async function readFirst(session: Session, followed: Followed) {
  const { run, nomad } = session;
  const first = await readSnapshot({ nomad, ...followed }, run.signal);
  followed.last = first;
  setSnapshotOutputs(session, first.raw);
  return first;
}

/** Promotes as soon as that is possible. Gives a result where it ends before a promotion. */
async function untilPromoted(session: Session, followed: Followed): Promise<Result | undefined> {
  if (isPromotedAlready(session, followed)) return promotedByOthers(session, followed);
  refuseAutoPromote(session, followed);
  const attempts = newAttempts();
  for (;;) {
    const readiness = await waitUntilPromotable(session, followed, attempts.delayMs);
    if (readiness.kind === 'lost') return await toFailedResult(session, readiness.snapshot);
    if (readiness.kind === 'promoted') {
      const isByOthers = isGated(session) && !attempts.hasSent;
      return isByOthers ? promotedByOthers(session, followed) : undefined;
    }
    const passage = await passReady(session, { followed, ready: readiness.snapshot, attempts });
    if (passage.kind === 'ended') return passage.result;
    if (passage.kind === 'promoted') return undefined;
  }
}

/** Before its gates could measure. A deployment that failed or was cancelled ends as that. */
function isPromotedAlready(session: Session, { last }: Followed): boolean {
  if (!isGated(session) || last?.state === 'failed' || last?.state === 'cancelled') return false;
  return last?.raw.groups.every(({ promoted }) => promoted) ?? false;
}

interface Ready {
  followed: Followed;
  ready: Observation<DeploymentSnapshot>;
  attempts: Attempts;
}

/** What comes of canaries that are promotable: the gates, and the promotion where it is wanted. */
async function passReady(
  session: Session,
  { followed, ready, attempts }: Ready,
): Promise<Passage | { kind: 'promoted' }> {
  await setAddressOutputs(session, ready.raw);
  const passage = await passGates(session, followed, ready);
  if (passage.kind !== 'passed') return passage;
  if (session.inputs.stopAt === 'promotable') {
    return { kind: 'ended', result: promotableResult(followed) };
  }
  const isPromoted = await promoteCanaries(session, followed, { evaluated: ready, attempts });
  return { kind: isPromoted ? 'promoted' : 'changed' };
}

async function passGates(
  session: Session,
  followed: Followed,
  ready: Observation<DeploymentSnapshot>,
): Promise<Passage> {
  if (session.inputs.gates.length === 0) return { kind: 'passed' };
  const { runGates } = await import('../gates/run-gates.ts');
  return await runGates(session, followed, ready);
}

/** A pause is somebody's decision to hold the deployment: a step does not wait through it. */
function refusePaused({ ID, JobID, Status }: Deployment): void {
  if (Status !== 'paused') return;
  throw new ActionError(
    'refused',
    `Deployment ${ID} of job ${JobID} is paused. Resume it first (operation: resume, ` +
      `deployment-id: ${ID}), or fail it, and re-run.`,
  );
}

/** Whether there are canaries in scope. The first version of a job has none, even if it asks. */
function hasCanaries({ inputs, run }: Session, { deployment, groups }: DeploymentSnapshot) {
  if (groups.length > 0) return true;
  run.log.info(`Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries in scope.`);
  if (!inputs.requireCanaries) return false;
  throw new ActionError(
    'refused',
    `Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries, and ` +
      'require-canaries is true. Set canary in the update block (the first version of a job ' +
      'never has canaries).',
  );
}

function promotableResult({ id, last }: Followed): Result {
  const job = last?.raw.deployment.JobID ?? '';
  return {
    outcome: 'promotable',
    reason:
      `The canaries of deployment ${id} of job ${job} are promotable (${last?.detail ?? ''}). ` +
      `Nothing was promoted. To promote it: operation: promote, deployment-id: ${id}.`,
  };
}

/** Whether gates decide about the promotion: those that only observe do not. */
function isGated({ inputs }: Session): boolean {
  return inputs.gates.some((gate) => !gate['observe-only']);
}

/**
 * Somebody promoted before the gates had passed: this step did not let these canaries pass. The
 * results of gates that never measured say so.
 */
function promotedByOthers(session: Session, { id, last }: Followed): Result {
  if (session.gateResults.length === 0)
    notConsulted(session, 'the canaries were promoted before the first measurement');
  const job = last?.raw.deployment.JobID ?? '';
  const what = `Deployment ${id} of job ${job} was promoted by somebody else before its gates`;
  if (session.inputs.operation === 'check') {
    return {
      outcome: 'inconclusive',
      reason: `${what} could measure its canaries. Check a deployment that is not promoted yet.`,
    };
  }
  return {
    outcome: 'superseded',
    reason: `${what} had passed. This step promoted nothing; check the canaries now.`,
  };
}
