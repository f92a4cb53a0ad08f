import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { pickDeployment } from '@rollout-actions/client/nomad/jobs/find-deployment';
import { readJobDeployments } from '@rollout-actions/client/nomad/jobs/jobs';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { Job } from '@rollout-actions/client/nomad/schemas/job';
import { type CleanupTarget, createCleanupTarget } from '../cleanup/cleanup-target.ts';
import { withCleanup } from '../cleanup/with-cleanup.ts';
import { type JobFile, readJobFile } from '../job/job-file.ts';
import { boundToJob, refuseFirstVersion, refuseUnsuitableJob } from '../job/job-rules.ts';
import { showPlan } from '../job/plan-job.ts';
import { readPresentJob, register, warnOfWaitingCanaries } from '../job/register-job.ts';
import { reportImages } from '../report/images.ts';
import { waitForDeployment } from '../rollout/resolve-deployments.ts';
import { requestOptions, type Session } from '../session.ts';
import { followedOf, promoteFollowed } from './promote.ts';

/** Registers the job of `job-file`, then follows and promotes the deployment that comes of it. */
export async function runJob(session: Session): Promise<Result> {
  const file = await readJobFile(session);
  const bound = boundToJob(session, file.spec);
  refuseUnsuitableJob(bound, file.spec);
  if (session.run.dryRun) return await showPlan(bound, file);
  const before = await readPresentJob(bound, file.spec.ID);
  if (before === undefined) refuseFirstVersion(bound, file.spec);
  else await warnOfWaitingCanaries(bound, before);
  const target = createCleanupTarget(bound);
  return await withCleanup(bound, target, () =>
    registerAndPromote(bound, { file, before, target }),
  );
}

interface Release {
  file: JobFile;
  before: Job | undefined;
  target: CleanupTarget;
}

async function registerAndPromote(
  session: Session,
  { file: { spec, submission }, before, target }: Release,
): Promise<Result> {
  const { run, inputs } = session;
  const expectedIndex = before?.JobModifyIndex ?? 0;
  const version = { spec, expectedIndex, submission, preserveCounts: inputs.preserveCounts };
  target.registers({ version, before, registered: undefined });
  run.log.info(`Registering job ${spec.ID}.`);
  const registered = await register(session, version, before);
  target.registers({ version, before, registered });
  reportImages(session, registered.kind === 'new' ? spec : registered.job, before);
  if (registered.kind === 'unchanged') {
    run.log.info(`Job ${spec.ID} is unchanged (version ${registered.job.Version}).`);
    const deployment = await deploymentOf(session, registered.job);
    if (deployment === undefined) return withoutDeployment(registered.job);
    return await promoteFound(session, deployment, target);
  }
  run.log.info(`Registered job ${spec.ID} (modify index ${registered.index}).`);
  const wanted = { kind: 'modify-index' as const, index: registered.index };
  const deployment = await waitForDeployment(session, spec.ID, wanted);
  return await promoteFound(session, deployment, target);
}

async function promoteFound(session: Session, deployment: Deployment, target: CleanupTarget) {
  const { run } = session;
  run.outputs.set('deployment-id', deployment.ID);
  run.outputs.set('deployment-ids', [deployment.ID]);
  const followed = followedOf(session, deployment);
  target.follows(followed, session);
  return await promoteFollowed(session, followed);
}

/** The deployment of the version that a job has, as long as the server keeps it. */
async function deploymentOf(session: Session, job: Job): Promise<Deployment | undefined> {
  const { nomad } = session;
  const { value: all } = await readJobDeployments(nomad, job.ID, requestOptions(session));
  return pickDeployment(all, { kind: 'version', version: job.Version });
}

/** An hour after its end the server deletes a deployment; what stays is whether it went well. */
function withoutDeployment({ ID, Version, Stable }: Job): Result {
  if (Stable === true) {
    return {
      outcome: 'unchanged',
      reason: `Job ${ID} is unchanged, and its version ${Version} was rolled out before.`,
    };
  }
  throw new ActionError(
    'not-found',
    `Job ${ID} is unchanged, but its version ${Version} is not marked stable and its deployment ` +
      'is gone. Check `nomad job status`, or change the job to roll it out again.',
  );
}
