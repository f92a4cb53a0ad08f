import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import {
  type BlockingQueryOptions,
  blockingParameters,
  type Indexed,
  indexed,
} from '../blocking-query.ts';
import { assertRequested, type Nomad } from '../connection.ts';
import { type Deployment, deployments, latestDeployment } from '../schemas/deployment.ts';
import {
  type Job,
  type JobPlan,
  type JobSpec,
  type JobVersions,
  job,
  jobPlan,
  jobSpec,
  jobVersions,
  type Registration,
  registration,
} from '../schemas/job.ts';

/** A job as the server has it now. Fails with `not-found` for an unknown one. */
export async function readJob(nomad: Nomad, id: string, request: RequestOptions): Promise<Job> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${id}`,
    query: { ...nomad.scope },
    effect: 'read',
    resource: named(id),
    schema: job,
    ...requestOptionsOf(request),
  });
  assertRequested(nomad, { resource: named(id), requested: id }, answer.value.ID);
  return answer.value;
}

/** The versions that are kept of a job, newest first. */
export async function readJobVersions(
  nomad: Nomad,
  id: string,
  request: RequestOptions,
): Promise<JobVersions> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${id}/versions`,
    query: { ...nomad.scope },
    effect: 'read',
    resource: named(id),
    schema: jobVersions,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

/** The deployments of a job, oldest first; none for an unknown job. */
export async function readJobDeployments(
  nomad: Nomad,
  id: string,
  request: BlockingQueryOptions,
): Promise<Indexed<Deployment[]>> {
  const { query, ...limits } = blockingParameters(request);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${id}/deployments`,
    query: { ...nomad.scope, ...query },
    effect: 'read',
    resource: `deployments of ${named(id)}`,
    schema: deployments,
    ...limits,
    ...requestOptionsOf(request),
  });
  for (const { JobID } of answer.value) {
    assertRequested(nomad, { resource: `deployments of ${named(id)}`, requested: id }, JobID);
  }
  return indexed(answer);
}

/** The newest deployment of a job; null for a job that has none or that nobody knows. */
export async function readLatestDeployment(
  nomad: Nomad,
  id: string,
  request: BlockingQueryOptions,
): Promise<Indexed<Deployment | null>> {
  const { query, ...limits } = blockingParameters(request);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${id}/deployment`,
    query: { ...nomad.scope, ...query },
    effect: 'read',
    resource: `latest deployment of ${named(id)}`,
    schema: latestDeployment,
    ...limits,
    ...requestOptionsOf(request),
  });
  const found = answer.value?.JobID ?? id;
  assertRequested(nomad, { resource: `latest deployment of ${named(id)}`, requested: id }, found);
  return indexed(answer);
}

/** A job to be registered, in its JSON form, and the modify index it must still have. */
export interface NewVersion {
  spec: JobSpec;
  /** 0: only if there is no such job yet. */
  expectedIndex: number;
  /** The text of the job file, for Nomad's web interface. */
  submission?: JobSubmission;
  /** Keep the counts of the running job where they differ from the file. */
  preserveCounts?: boolean;
}

/** The source of a job as it was submitted. */
export interface JobSubmission {
  Source: string;
  Format: 'hcl2' | 'json';
  /** The text of a variables file. */
  Variables: string;
}

/**
 * Registers a job, only if its modify index still is `expectedIndex`. That makes a repeat after a
 * lost answer harmless: it is refused, and reading shows what happened.
 */
export async function registerJob(
  nomad: Nomad,
  { spec, expectedIndex, submission, preserveCounts }: NewVersion,
  request: RequestOptions,
): Promise<Registration> {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/jobs`,
    query: { ...nomad.scope },
    body: {
      Job: spec,
      EnforceIndex: true,
      JobModifyIndex: expectedIndex,
      ...(preserveCounts === true ? { PreserveCounts: true } : {}),
      ...(submission === undefined ? {} : { Submission: submission }),
    },
    effect: 'write',
    resource: named(spec.ID),
    schema: registration,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

/** What a registration would change, by the server's own scheduler. Changes nothing. */
export async function planJob(
  nomad: Nomad,
  spec: JobSpec,
  request: RequestOptions,
): Promise<JobPlan> {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/job/${spec.ID}/plan`,
    query: { ...nomad.scope },
    body: { Job: spec, Diff: true },
    effect: 'read',
    retry: 'reads',
    resource: `plan of ${named(spec.ID)}`,
    schema: jobPlan,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

/** Turns a job in HCL into its JSON form, by the server's own parser. Changes nothing. */
export async function parseJob(
  nomad: Nomad,
  source: { hcl: string; variables?: string | undefined },
  request: RequestOptions,
): Promise<JobSpec> {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/jobs/parse`,
    query: { ...nomad.scope },
    body: { JobHCL: source.hcl, Variables: source.variables ?? '', Canonicalize: false },
    effect: 'read',
    retry: 'reads',
    resource: 'job file',
    schema: jobSpec,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

function named(id: string): string {
  return `job ${id}`;
}
