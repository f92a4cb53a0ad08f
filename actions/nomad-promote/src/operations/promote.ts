import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Gate } from '../gates/inputs/schema.ts';
import { endWithoutCanaries } from '../gates/no-canaries.ts';
import { type Passage, runGates } from '../gates/run-gates.ts';
import { isSelfTest, runSelfTest } from '../gates/self-test.ts';
import { setAddressOutputs } from '../report/canary-addresses.ts';
import { setSnapshotOutputs } from '../report/set-outputs.ts';
import type { Followed } from '../rollout/follow.ts';
import { followRollout } from '../rollout/follow-rollout.ts';
import { groupScope, refuseUnknownGroups } from '../rollout/group-scope.ts';
import { promoteCanaries } from '../rollout/promote-canaries.ts';
import { resolveDeployments } from '../rollout/resolve-deployments.ts';
import { toFailedResult } from '../rollout/to-result.ts';
import { refuseAutoPromote, untilPromotable } from '../rollout/wait-until-promotable.ts';
import { withCleanup } from '../rollout/with-cleanup.ts';
import type { Session } from '../session.ts';

/** Waits until the canaries stand ready, promotes them and follows the roll-out to `stop-at`. */
export async function promote(session: Session): Promise<Result> {
  const [id] = await resolveDeployments(session);
  return await promoteDeployment(session, id);
}

/** The same without any write: ends as soon as the canaries stand ready. */
export async function check(session: Session): Promise<Result> {
  const inputs = { ...session.inputs, stopAt: 'promotable' as const, onTimeout: 'leave' as const };
  return await promote({ ...session, inputs: { ...inputs, onCancel: 'leave' } });
}

/** As `promote`, for a deployment whose id is known. */
export function promoteDeployment(session: Session, id: string): Promise<Result> {
  const inScope = groupScope(session.inputs.groups);
  const followed: Followed = { id, inScope, last: undefined, isOurs: true };
  return withCleanup(session, followed, async () => {
    const hasCanaries = await hasCanariesInScope(session, followed);
    if (isSelfTest(session, hasCanaries)) return await runSelfTest(session, followed);
    const stop = hasCanaries
      ? await untilPromoted(session, followed)
      : endWithoutCanaries(session, followed);
    return stop ?? (await followRollout(session, followed));
  });
}

/** Promotes as soon as that can be done. Gives a result where the way ends before a promotion. */
async function untilPromoted(session: Session, followed: Followed): Promise<Result | undefined> {
  const stopAtPromotable = session.inputs.stopAt === 'promotable';
  refuseAutoPromote(session, followed);
  let isBeingJudged = false;
  for (;;) {
    const readiness = await untilPromotable(session, followed, stopAtPromotable);
    if (readiness.kind === 'lost') return await toFailedResult(session, readiness.seen);
    if (readiness.kind === 'promoted')
      return isBeingJudged ? promotedByOthers(followed) : undefined;
    const passage = await passReady(session, followed, readiness.seen);
    if (passage.kind === 'ended') return passage.result;
    if (passage.kind === 'promoted') return undefined;
    isBeingJudged = passage.kind === 'changed' && session.inputs.gates.some(decides);
  }
}

/** What comes of canaries that stand ready: the gates, and the promotion if that is asked for. */
async function passReady(
  session: Session,
  followed: Followed,
  ready: Observation<DeploymentSnapshot>,
): Promise<Passage | { kind: 'promoted' }> {
  await setAddressOutputs(session, ready.raw);
  const passage = await runGates(session, followed, ready);
  if (passage.kind !== 'passed') return passage;
  if (session.inputs.stopAt === 'promotable')
    return { kind: 'ended', result: standsReady(followed) };
  return (await promoteCanaries(session, followed, ready)) ? { kind: 'promoted' } : passage;
}

/**
 * The first look: refuses unknown groups, and says whether there are canaries in scope at all.
 * The first version of a job has none, even if the job asks for them.
 */
async function hasCanariesInScope(session: Session, followed: Followed): Promise<boolean> {
  const { inputs, run, nomad } = session;
  const seen = await readSnapshot({ nomad, ...followed }, run.signal);
  const { deployment, groups } = seen.raw;
  followed.last = seen;
  setSnapshotOutputs(session, seen.raw);
  refuseUnknownGroups(inputs.groups, deployment);
  if (groups.length > 0) return true;
  run.log.info(`Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries in scope.`);
  if (!inputs.requireCanaries) return false;
  throw new ActionError(
    'refused',
    `Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries, and ` +
      'require-canaries is true: give the update block a canary count (the first version of a ' +
      'job never has canaries).',
  );
}

function decides(gate: Gate): boolean {
  return !gate['observe-only'];
}

/** Somebody promoted while the gates were at work: they never let these canaries pass. */
function promotedByOthers({ id, last }: Followed): Result {
  const job = last?.raw.deployment.JobID ?? '';
  return {
    outcome: 'superseded',
    reason:
      `Deployment ${id} of job ${job} was promoted by somebody else before its gates had ` +
      'passed. This step promoted nothing; look at the canaries now.',
  };
}

function standsReady({ id, last }: Followed): Result {
  const job = last?.raw.deployment.JobID ?? '';
  return {
    outcome: 'promotable',
    reason:
      `The canaries of deployment ${id} of job ${job} stand ready (${last?.detail ?? ''}). ` +
      'Nothing was promoted; promote it by operation: promote.',
  };
}
