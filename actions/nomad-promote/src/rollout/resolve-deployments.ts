import { ActionError } from '@rollout-actions/action/action-error';
import { Failure } from '@rollout-actions/client/http/failure';
import {
  findDeployment,
  type Wanted,
  wantedByEvaluation,
} from '@rollout-actions/client/nomad/jobs/find-deployment';
import { readJob } from '@rollout-actions/client/nomad/jobs/jobs';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Session } from '../session.ts';

/** The ids of the deployments that the inputs mean; set as outputs as soon as they are known. */
export async function resolveDeployments(session: Session): Promise<[string, ...string[]]> {
  const { inputs, run } = session;
  const [first, ...others] = inputs.deploymentId;
  const ids: [string, ...string[]] =
    first === undefined ? [(await search(session)).ID] : [first, ...others];
  run.outputs.set('deployment-id', ids[0]);
  run.outputs.set('deployment-ids', ids);
  return ids;
}

async function search(session: Session): Promise<Deployment> {
  const { inputs, run, nomad } = session;
  if (inputs.evalId !== undefined) {
    const request = { signal: run.signal, deadline: run.deadline };
    const { job, wanted } = await wantedByEvaluation(nomad, inputs.evalId, request);
    return await waitForDeployment(session, job, wanted);
  }
  const job = inputs.job ?? '';
  const { jobVersion } = inputs;
  if (jobVersion !== undefined) {
    return await waitForDeployment(session, job, { kind: 'version', version: jobVersion });
  }
  const latest = await waitForDeployment(session, job, { kind: 'latest' });
  run.log.notice(
    `Job ${job} without job-version: this is its latest deployment ${latest.ID}, of version ` +
      `${latest.JobVersion}. Give job-version or eval-id to be bound to your own.`,
  );
  return latest;
}

/** Waits until a job's deployment exists; ends the operation where it does not appear in time. */
export async function waitForDeployment(
  session: Session,
  job: string,
  wanted: Wanted,
): Promise<Deployment> {
  const { inputs, run, nomad } = session;
  const { world, deadline } = run;
  run.log.heartbeat(`Waiting for the deployment of job ${job} to appear.`);
  const discoveryMs = inputs.discoveryTimeout;
  const found = await findDeployment({ world, nomad, job, wanted, deadline, discoveryMs });
  run.log.heartbeat(undefined);
  if (found !== undefined) return found;
  const which =
    wanted.kind === 'version' ? `version ${wanted.version} of job ${job}` : `job ${job}`;
  throw new ActionError(
    'not-found',
    `No deployment of ${which} appeared within ${formatDuration(discoveryMs)} ` +
      `(discovery-timeout): ${await whyNone(session, job, wanted)}`,
  );
}

async function whyNone({ nomad, run }: Session, job: string, wanted: Wanted): Promise<string> {
  try {
    const { Type: type, Version: version } = await readJob(nomad, job, { signal: run.signal });
    if (type === 'batch' || type === 'sysbatch') return `${type} jobs have no deployments.`;
    if (wanted.kind === 'version' && version !== wanted.version) {
      return `the job is at version ${version}; check the input job-version.`;
    }
    return (
      'the registration may have changed nothing, or the update block has max_parallel = 0; ' +
      'look at `nomad job status`.'
    );
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'not-found') throw error;
    return `namespace ${nomad.namespace} has no such job; check the inputs job and namespace.`;
  }
}
