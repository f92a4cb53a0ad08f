import { ActionError } from '@rollout-actions/action/action-error';
import { scopedTo } from '@rollout-actions/client/nomad/connection';
import { readDeployment } from '@rollout-actions/client/nomad/deployments/deployments';
import { waitForEvaluation } from '@rollout-actions/client/nomad/jobs/evaluations';
import {
  type Found,
  findDeployment,
  type Wanted,
} from '@rollout-actions/client/nomad/jobs/find-deployment';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { Evaluation } from '@rollout-actions/client/nomad/schemas/job';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { boundTo, requestOptions, type Session } from '../session.ts';

/** A deployment that is meant, as it was read first, and the session bound to it. */
export interface Resolved {
  session: Session;
  deployment: Deployment;
}

/**
 * Resolves which deployments the inputs mean. Their ids are set as outputs as soon as they are
 * known; each comes with a session for its own namespace.
 */
export async function resolveDeployments(session: Session): Promise<[Resolved, ...Resolved[]]> {
  const { inputs, run } = session;
  const [first, ...others] = inputs.deploymentId;
  if (first === undefined) {
    const found = await searchDeployment(session);
    run.outputs.set('deployment-id', found.deployment.ID);
    run.outputs.set('deployment-ids', [found.deployment.ID]);
    return [found];
  }
  run.outputs.set('deployment-id', first);
  run.outputs.set('deployment-ids', inputs.deploymentId);
  const resolved: [Resolved, ...Resolved[]] = [await readById(session, first)];
  for (const id of others) resolved.push(await readById(session, id));
  return resolved;
}

/** Whether the inputs name one deployment for good, and not the latest of a job. */
export function namesOneDeployment(inputs: Session['inputs']): boolean {
  const { deploymentId, evalId, job, jobVersion } = inputs;
  if (deploymentId.length > 0 || evalId !== undefined) return true;
  return job !== undefined && jobVersion !== undefined;
}

async function readById(session: Session, id: string): Promise<Resolved> {
  const { value: deployment } = await readDeployment(session.nomad, id, requestOptions(session));
  return { session: boundTo(session, deployment), deployment };
}

async function searchDeployment(session: Session): Promise<Resolved> {
  const { inputs, run } = session;
  if (inputs.evalId !== undefined) return await searchByEvaluation(session, inputs.evalId);
  const job = inputs.job ?? '';
  const { jobVersion } = inputs;
  if (jobVersion !== undefined) {
    const wanted = { kind: 'version' as const, version: jobVersion };
    const deployment = await waitForDeployment(session, job, wanted);
    return { session: boundTo(session, deployment), deployment };
  }
  const latest = await waitForDeployment(session, job, { kind: 'latest' });
  run.log.notice(
    `No job-version was given for job ${job}: using its latest deployment ${latest.ID} of ` +
      `version ${latest.JobVersion}. Set job-version or eval-id to bind to your own.`,
  );
  return { session: boundTo(session, latest), deployment: latest };
}

/**
 * An evaluation of a registration that changed nothing has no modify index (recorded): then the
 * deployment that it names is meant, and never a newer one.
 */
async function searchByEvaluation(session: Session, id: string): Promise<Resolved> {
  const { inputs, run, nomad } = session;
  const { world, deadline } = run;
  const discoveryMs = inputs.discoveryTimeout;
  const evaluation = await waitForEvaluation({ world, nomad, id, deadline, discoveryMs });
  if (evaluation === undefined) {
    throw new ActionError(
      'not-found',
      `Evaluation ${id} was not complete within ${formatDuration(discoveryMs)} ` +
        '(discovery-timeout): no deployment is known for it. Check `nomad eval status`.',
    );
  }
  const scope = { namespace: evaluation.Namespace };
  const scoped = { ...session, nomad: scopedTo(nomad, scope) };
  return await deploymentOfEvaluation(scoped, evaluation);
}

async function deploymentOfEvaluation(
  session: Session,
  { ID, JobID, JobModifyIndex, DeploymentID }: Evaluation,
): Promise<Resolved> {
  const index = JobModifyIndex ?? 0;
  if (index > 0) {
    const deployment = await waitForDeployment(session, JobID, { kind: 'modify-index', index });
    return { session: boundTo(session, deployment), deployment };
  }
  if (DeploymentID) return await readById(session, DeploymentID);
  throw new ActionError(
    'not-found',
    `Evaluation ${ID} of job ${JobID} names no deployment: the registration changed nothing, or ` +
      'the job has no deployments. Set job with job-version, or deployment-id.',
  );
}

/**
 * Waits until a job's deployment exists. Ends the operation where it does not appear in time, or
 * was overtaken by a newer version before it existed.
 */
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
  switch (found.kind) {
    case 'found':
      return found.deployment;
    case 'overtaken':
      if (found.by !== undefined) run.outputs.set('superseded-by', found.by.ID);
      throw new ActionError('superseded', overtakenReason(job, wanted, found));
    case 'missing':
      return latestForRead(session, found) ?? missing(session, job, { wanted, found });
  }
}

/** What only reads may also read a deployment that is not of the job's present version. */
function latestForRead(
  { inputs, run }: Session,
  { latest, job }: Extract<Found, { kind: 'missing' }>,
): Deployment | undefined {
  const isRead = inputs.operation === 'get' || inputs.operation === 'allocations';
  if (!isRead || inputs.jobVersion !== undefined || latest === undefined) return undefined;
  run.log.warning(`Version ${job?.Version} of job ${latest.JobID} has no deployment.`);
  return latest;
}

function overtakenReason(
  job: string,
  wanted: Wanted,
  { job: now, by }: Extract<Found, { kind: 'overtaken' }>,
): string {
  const ours = wanted.kind === 'version' ? `Version ${wanted.version}` : 'The registered version';
  const deployment = by === undefined ? '' : ` (deployment ${by.ID})`;
  return (
    `${ours} of job ${job} was superseded by version ${now.Version}${deployment} before it had ` +
    'a deployment. Nothing of the newer version was changed; it needs its own promotion.'
  );
}

function missing(
  { inputs, nomad }: Session,
  job: string,
  { wanted, found }: { wanted: Wanted; found: Extract<Found, { kind: 'missing' }> },
): never {
  const type = found.job?.Type ?? '';
  if (type === 'batch' || type === 'sysbatch') {
    throw new ActionError(
      'not-found',
      `Job ${job} has no deployment: ${type} jobs have none. Check the input job.`,
    );
  }
  const which =
    wanted.kind === 'version' ? `version ${wanted.version} of job ${job}` : `job ${job}`;
  throw new ActionError(
    'not-found',
    `No deployment of ${which} appeared within ${formatDuration(inputs.discoveryTimeout)} ` +
      `(discovery-timeout): ${whyMissing(nomad.namespace, wanted, found)}`,
  );
}

function whyMissing(
  namespace: string,
  wanted: Wanted,
  { job, latest }: Extract<Found, { kind: 'missing' }>,
): string {
  if (job === undefined) {
    return `namespace ${namespace} has no such job; check the inputs job and namespace.`;
  }
  if (wanted.kind === 'version' && job.Version !== wanted.version) {
    return `the job is at version ${job.Version}; check the input job-version.`;
  }
  // Observed with Nomad 2.0.6: the evaluations go on to name the deployment that failed.
  if (job.Type === 'system' && latest?.Status === 'failed') {
    return (
      `since deployment ${latest.ID} of version ${latest.JobVersion} failed, the servers make ` +
      `none for this system job, and version ${job.Version} is rolled out without canaries. ` +
      'Check `nomad job status`.'
    );
  }
  if (wanted.kind === 'latest' && latest !== undefined) {
    return (
      `the job is at version ${job.Version}, and its latest deployment ${latest.ID} is of ` +
      `version ${latest.JobVersion}. Set job-version to bind to a version.`
    );
  }
  return (
    'the registration may have changed nothing, or the update block has max_parallel = 0; ' +
    'check `nomad job status`.'
  );
}
