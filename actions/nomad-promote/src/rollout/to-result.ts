import type { Result } from '@rollout-actions/action/action-run';
import {
  type DeploymentSnapshot,
  endingOf,
} from '@rollout-actions/client/nomad/deployments/deployment-state';
import { readLatestDeployment } from '@rollout-actions/client/nomad/jobs/jobs';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { type Observation, stateText } from '@rollout-actions/client/wait/observation';
import { followRollback } from '../rollback/follow-rollback.ts';
import { requestOptions, type Session } from '../session.ts';

/** What a deployment that will not succeed any more means for this step, a rollback followed. */
export async function toFailedResult(
  session: Session,
  seen: Observation<DeploymentSnapshot>,
): Promise<Result> {
  const { deployment } = seen.raw;
  const ending = endingOf(deployment);
  showEvidence(session, seen);
  switch (ending?.kind) {
    case 'rolling-back':
      return (await followRollback(session, deployment, ending.toVersion)).result;
    case 'newer-version':
      return await superseded(session, deployment);
    case 'job-stopped':
    case 'cancelled':
      return {
        outcome: 'superseded',
        reason:
          `${named(deployment)} was cancelled: ${deployment.StatusDescription}. Somebody ` +
          'else ended it; register the job again if it shall run.',
      };
    case 'failed':
      return {
        outcome: 'failed',
        reason:
          `${named(deployment)} failed: ${deployment.StatusDescription}. The job stays as it ` +
          'is; check its allocations, fix it and register it again.',
      };
    default:
      return {
        outcome: 'failed',
        reason:
          `${named(deployment)} is ${stateText(seen)}: a canary died after it had become ` +
          'healthy, and the servers wait for it indefinitely. Fail the deployment (operation: ' +
          'fail) or register a newer version.',
      };
  }
}

/** `Deployment 1b2c… (version 3 of job web)`. */
export function named(deployment: Deployment): string {
  const { ID: id, JobVersion: version, JobID: job } = deployment;
  return `Deployment ${id} (version ${version} of job ${job})`;
}

/** Puts why it failed into log and report, before anything of it is gone. */
function showEvidence({ run }: Session, { raw, evidence }: Observation<DeploymentSnapshot>): void {
  if (evidence.length === 0) return;
  const title = `Why ${named(raw.deployment)} did not succeed`;
  run.log.group(title, evidence);
  run.report.evidence(title, evidence);
}

async function superseded(session: Session, deployment: Deployment): Promise<Result> {
  const { run, nomad } = session;
  const request = requestOptions(session);
  const { value: newest } = await readLatestDeployment(nomad, deployment.JobID, request);
  const isOther = newest !== null && newest.ID !== deployment.ID;
  if (isOther) run.outputs.set('superseded-by', newest.ID);
  const by = isOther ? ` by version ${newest.JobVersion} (deployment ${newest.ID})` : '';
  return {
    outcome: 'superseded',
    reason:
      `${named(deployment)} was superseded${by}: somebody registered a newer version of the ` +
      'job. Nothing of it was touched; the newer one needs its own promotion.',
  };
}
