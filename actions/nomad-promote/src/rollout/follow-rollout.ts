import type { Result } from '@rollout-actions/action/action-run';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { Session } from '../session.ts';
import { FAILED_STATES, type Followed, follow } from './follow.ts';
import { toFailedResult } from './to-result.ts';

/** Follows a deployment that needs no promotion (any more) as far as `stop-at` says. */
export async function followRollout(session: Session, followed: Followed): Promise<Result> {
  const { inputs } = session;
  const deployment = followed.last?.raw.deployment;
  const isOver = deployment !== undefined && deployment.Status !== 'running';
  if (!isOver && inputs.stopAt !== 'successful') return stoppedEarly(session, followed);
  const others = deployment ? unpromoted(deployment) : [];
  if (!isOver && others.length > 0) return waitsForOthers(session, followed, others);
  const failOn = new Map(FAILED_STATES);
  const until = new Map([['successful', 0]]);
  const { reached, seen } = await follow(session, followed, { until, failOn });
  if (!reached) return await toFailedResult(session, seen);
  const { JobID: job, JobVersion: version } = seen.raw.deployment;
  return session.changed
    ? {
        outcome: 'succeeded',
        reason:
          `Version ${version} of job ${job} is rolled out: deployment ${followed.id} is ` +
          'successful.',
      }
    : {
        outcome: 'unchanged',
        reason:
          `Deployment ${followed.id} of job ${job} is successful without anything from this ` +
          'step.',
      };
}

function stoppedEarly(session: Session, followed: Followed): Result {
  const job = followed.last?.raw.deployment.JobID ?? '';
  if (!session.changed) {
    return {
      outcome: 'unchanged',
      reason: `Nothing is left to promote in deployment ${followed.id} of job ${job}.`,
    };
  }
  return {
    outcome: 'promoted',
    reason: `Promoted deployment ${followed.id} of job ${job}; its roll-out goes on by itself.`,
  };
}

function waitsForOthers(session: Session, followed: Followed, others: string[]): Result {
  const sentence = `Deployment ${followed.id} waits for the promotion of ${others.join(', ')}`;
  return session.changed
    ? { outcome: 'promoted', reason: `The groups asked for are promoted. ${sentence}.` }
    : { outcome: 'unchanged', reason: `Nothing to promote in the groups asked for. ${sentence}.` };
}

/** The groups whose canaries nobody has promoted: without them a deployment does not succeed. */
function unpromoted(deployment: Deployment): string[] {
  return Object.entries(deployment.TaskGroups)
    .filter(([, state]) => state.DesiredCanaries > 0 && !state.Promoted)
    .map(([group]) => group);
}
