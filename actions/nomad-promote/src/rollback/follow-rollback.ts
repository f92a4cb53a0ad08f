import type { Result } from '@rollout-actions/action/action-run';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { type Found, findDeployment } from '@rollout-actions/client/nomad/jobs/find-deployment';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Observation } from '@rollout-actions/client/wait/observation';
import { readPresentJob } from '../job/register-job.ts';
import { reportDeployment } from '../report/report-deployment.ts';
import { FAILED_STATES, type Followed, follow } from '../rollout/follow.ts';
import { newAttempts, promoteCanaries } from '../rollout/promote-canaries.ts';
import type { Session } from '../session.ts';
import { followSystemRollback } from './follow-system-rollback.ts';
import type { FailedDeployment, Rollback } from './types.ts';

/**
 * Follows the rollback of a failed deployment to its end. It is the deployment of the very next
 * version of the same job: a later one belongs to somebody else. After a promotion it has canaries
 * of its own, which are promoted only with `promote-rollback`.
 */
export async function followRollback(
  session: Session,
  failed: Deployment,
  toVersion: number,
): Promise<Rollback> {
  const { run } = session;
  run.outputs.set('reverted-job-version', toVersion);
  const what =
    `Deployment ${failed.ID} (version ${failed.JobVersion} of job ${failed.JobID}) failed: ` +
    `${failed.StatusDescription}.`;
  run.log.info(what);
  reportDeployment(session, failed, 'followed');
  run.report.state(`deployment ${failed.ID}`, failed.Status);
  const failure = { failed, toVersion, what };
  const job = await readPresentJob(session, failed.JobID);
  if (job?.Type === 'system') return await followSystemRollback(session, failure);
  const found = await findRollback(session, failed);
  if (found.kind !== 'found') return notFound(session, failure, found);
  const { deployment } = found;
  run.outputs.set('rollback-deployment-id', deployment.ID);
  const end = await followToEnd(session, deployment);
  return ended(failure, end);
}

function findRollback(session: Session, failed: Deployment): Promise<Found> {
  const { run, nomad, inputs } = session;
  return findDeployment({
    world: run.world,
    nomad,
    job: failed.JobID,
    wanted: {
      kind: 'version',
      version: failed.JobVersion + 1,
      jobCreateIndex: failed.JobCreateIndex,
    },
    deadline: run.deadline,
    discoveryMs: inputs.discoveryTimeout,
  });
}

async function followToEnd(session: Session, rollback: Deployment) {
  const followed: Followed = {
    id: rollback.ID,
    inScope: () => true,
    last: undefined,
    isOurs: false,
  };
  const failOn = new Map([...FAILED_STATES, ['stalled', 0] as const]);
  for (const attempts = newAttempts(); ; ) {
    const until = new Map([
      ['successful', 0],
      ['promotable', attempts.delayMs],
    ]);
    const { seen } = await follow(session, followed, { until, failOn });
    if (seen.state !== 'promotable' || !session.inputs.promoteRollback) return seen;
    await promoteCanaries(session, followed, { evaluated: seen, attempts });
  }
}

function notFound(
  { run, inputs }: Session,
  { failed, what }: FailedDeployment,
  found: Exclude<Found, { kind: 'found' }>,
): Rollback {
  if (found.kind === 'overtaken') {
    if (found.by !== undefined) run.outputs.set('superseded-by', found.by.ID);
    const reason =
      `${what} Before its rollback had a deployment, version ${found.job.Version} of the job was ` +
      'registered; check that one.';
    return { isComplete: false, result: { outcome: 'superseded', reason } };
  }
  const limit = formatDuration(inputs.discoveryTimeout);
  const reason =
    `${what} The rollback did not appear within ${limit} (discovery-timeout). Check ` +
    `\`nomad job status ${failed.JobID}\`.`;
  return { isComplete: false, result: { outcome: 'failed', reason } };
}

function ended({ what, toVersion }: FailedDeployment, seen: Observation<DeploymentSnapshot>) {
  const { ID: id, JobVersion: version, StatusDescription: description } = seen.raw.deployment;
  const by = `rollback deployment ${id}`;
  switch (seen.state) {
    case 'successful':
      return complete(
        `${what} The job is back at the specification of version ${toVersion} (${by}, now ` +
          `version ${version}). Fix the release and re-run.`,
      );
    // After a promotion the way back is a canary deployment of its own (observed).
    case 'promotable':
      return incomplete(
        'rolled-back',
        `${what} The ${by} itself waits for a promotion, and until then two versions run. ` +
          `Promote it (operation: promote, deployment-id: ${id}), or set promote-rollback: true.`,
      );
    case 'cancelled':
      return incomplete(
        'superseded',
        `${what} The ${by} was cancelled: ${description}. Check the job now.`,
      );
    default:
      return incomplete(
        'failed',
        `${what} The ${by} ended ${seen.state} as well: ${description}. Check the job now.`,
      );
  }
}

function complete(reason: string): Rollback {
  return { isComplete: true, result: { outcome: 'rolled-back', reason } };
}

function incomplete(outcome: Result['outcome'], reason: string): Rollback {
  return { isComplete: false, result: { outcome, reason } };
}
