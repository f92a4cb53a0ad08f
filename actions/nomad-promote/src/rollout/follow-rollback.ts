import type { Result } from '@rollout-actions/action/action-run';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { findDeployment } from '@rollout-actions/client/nomad/jobs/find-deployment';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Session } from '../session.ts';
import { FAILED_STATES, type Followed, follow } from './follow.ts';

/**
 * Follows the deployment by which the server goes back to an older version, to its end. However
 * well it ends, the release did not succeed.
 */
export async function followRollback(
  session: Session,
  failed: Deployment,
  toVersion: number,
): Promise<Result> {
  const { run } = session;
  run.outputs.set('reverted-job-version', toVersion);
  const what =
    `Deployment ${failed.ID} (version ${failed.JobVersion} of job ${failed.JobID}) failed: ` +
    `${failed.StatusDescription}.`;
  run.log.info(what);
  const rollback = await appearing(session, failed);
  if (rollback === undefined) {
    const limit = formatDuration(session.inputs.discoveryTimeout);
    return {
      outcome: 'failed',
      reason:
        `${what} The rollback did not appear within ${limit} (discovery-timeout): look at ` +
        `\`nomad job status ${failed.JobID}\`.`,
    };
  }
  run.outputs.set('rollback-deployment-id', rollback.ID);
  const followed: Followed = {
    id: rollback.ID,
    inScope: () => true,
    last: undefined,
    isOurs: false,
  };
  const until = new Map([
    ['successful', 0],
    ['promotable', 0],
  ]);
  const failOn = new Map([...FAILED_STATES, ['stalled', 0] as const]);
  const { seen } = await follow(session, followed, { until, failOn });
  return ended(what, toVersion, seen);
}

function appearing(session: Session, failed: Deployment): Promise<Deployment | undefined> {
  const { run, nomad, inputs } = session;
  return findDeployment({
    world: run.world,
    nomad,
    job: failed.JobID,
    wanted: { kind: 'after', createIndex: failed.CreateIndex },
    deadline: run.deadline,
    discoveryMs: inputs.discoveryTimeout,
  });
}

function ended(what: string, toVersion: number, seen: Observation<DeploymentSnapshot>): Result {
  const { deployment } = seen.raw;
  const by = `rollback deployment ${deployment.ID}`;
  switch (seen.state) {
    case 'successful':
      return {
        outcome: 'rolled-back',
        reason:
          `${what} The job is back at version ${toVersion}'s specification (${by}, now ` +
          `version ${deployment.JobVersion}). Mend the release and try again.`,
      };
    // After a promotion the way back is a canary deployment of its own (observed).
    case 'promotable':
      return {
        outcome: 'rolled-back',
        reason:
          `${what} The ${by} itself waits for a promotion: promote it (operation: promote, ` +
          `deployment-id: ${deployment.ID}) to finish going back.`,
      };
    default:
      return {
        outcome: 'failed',
        reason:
          `${what} The ${by} ended ${seen.state} as well: ${deployment.StatusDescription}. ` +
          'Look at the job now.',
      };
  }
}
