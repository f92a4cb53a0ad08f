import type { Result } from '@rollout-actions/action/action-run';
import { awaitsPromotion } from '@rollout-actions/client/nomad/deployments/promotability';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { setSnapshotOutputs } from '../report/set-outputs.ts';
import type { Session } from '../session.ts';
import { hasWritten } from '../write-record.ts';
import { FAILED_STATES, type Followed, follow } from './follow.ts';
import { toFailedResult } from './to-result.ts';

/** Follows a deployment that needs no promotion (any more) as far as `stop-at` says. */
export async function followRollout(session: Session, followed: Followed): Promise<Result> {
  const { inputs } = session;
  const deployment = followed.last?.raw.deployment;
  const isOver = deployment !== undefined && deployment.Status !== 'running';
  const isCheck = inputs.operation === 'check';
  // Without canaries nothing is promoted, so there is nothing to stop at before the end.
  const stopsEarly = isCheck || (inputs.stopAt !== 'successful' && hadCanaries(deployment));
  if (!isOver && stopsEarly) return stoppedEarly(session, followed);
  const others = deployment ? unpromoted(deployment) : [];
  if (!isOver && others.length > 0) return waitsForOthers(session, followed, others);
  const failOn = new Map(FAILED_STATES);
  const until = new Map([['successful', 0]]);
  const { reached, seen } = await follow(session, followed, { until, failOn });
  if (!reached) return await toFailedResult(session, seen);
  await setFinalOutputs(session, followed);
  return rolledOut(session, seen.raw.deployment);
}

/** The allocations that were placed after the promotion belong into the outputs as well. */
async function setFinalOutputs(session: Session, followed: Followed): Promise<void> {
  const { nomad, run } = session;
  const final = await readSnapshot({ nomad, ...followed }, run.signal);
  followed.last = final;
  setSnapshotOutputs(session, final.raw);
}

function rolledOut(session: Session, { ID, JobID, JobVersion }: Deployment): Result {
  return hasWritten(session)
    ? {
        outcome: 'succeeded',
        reason:
          `Version ${JobVersion} of job ${JobID} is rolled out: ` +
          `deployment ${ID} is successful.`,
      }
    : {
        outcome: 'unchanged',
        reason: `Deployment ${ID} of job ${JobID} is successful; this step changed nothing.`,
      };
}

function hadCanaries(deployment: Deployment | undefined): boolean {
  const groups = Object.values(deployment?.TaskGroups ?? {});
  return groups.some((group) => group.DesiredCanaries > 0);
}

function stoppedEarly(session: Session, followed: Followed): Result {
  const job = followed.last?.raw.deployment.JobID ?? '';
  if (!hasWritten(session)) {
    return {
      outcome: 'unchanged',
      reason: `Nothing is left to promote in deployment ${followed.id} of job ${job}.`,
    };
  }
  return {
    outcome: 'promoted',
    reason: `Promoted deployment ${followed.id} of job ${job}; its rollout continues on its own.`,
  };
}

function waitsForOthers(session: Session, followed: Followed, others: string[]): Result {
  const sentence = `Deployment ${followed.id} is waiting for the promotion of ${others.join(', ')}`;
  return hasWritten(session)
    ? { outcome: 'promoted', reason: `The requested groups are promoted. ${sentence}.` }
    : { outcome: 'unchanged', reason: `Nothing to promote in the requested groups. ${sentence}.` };
}

/** The groups whose canaries nobody has promoted: without them a deployment does not succeed. */
function unpromoted(deployment: Deployment): string[] {
  return Object.entries(deployment.TaskGroups)
    .filter(([, state]) => awaitsPromotion(state))
    .map(([group]) => group);
}
