import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import type { Nomad } from '../connection.ts';
import { type HeldReadOptions, holding, type Indexed, indexed } from '../held-read-options.ts';
import { type Deployment, deployments, latestDeployment } from '../schemas/deployment.ts';
import {
  type Job,
  type JobVersions,
  job,
  jobVersions,
  type ParsedJob,
  parsedJob,
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
  request: HeldReadOptions,
): Promise<Indexed<Deployment[]>> {
  const { query, ...limits } = holding(request);
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
  return indexed(answer);
}

/** The newest deployment of a job; null for a job that has none or that nobody knows. */
export async function readLatestDeployment(
  nomad: Nomad,
  id: string,
  request: HeldReadOptions,
): Promise<Indexed<Deployment | null>> {
  const { query, ...limits } = holding(request);
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
  return indexed(answer);
}

/** A job to be registered, in its JSON form, and the modify index it must still have. */
export interface NewVersion {
  spec: Record<string, unknown> & { ID: string };
  expectedIndex: number;
}

/**
 * Registers a job, only if its modify index still is `expectedIndex` (0: only if it is new). That
 * makes a repeat after a lost answer harmless: it is refused, and reading tells what happened.
 */
export async function registerJob(
  nomad: Nomad,
  { spec, expectedIndex }: NewVersion,
  request: RequestOptions,
): Promise<Registration> {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/jobs`,
    query: { ...nomad.scope },
    body: { Job: spec, EnforceIndex: true, JobModifyIndex: expectedIndex },
    effect: 'write',
    resource: named(spec.ID),
    schema: registration,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

/** Turns a job in HCL into its JSON form, by the server's own parser. Changes nothing. */
export async function parseJob(
  nomad: Nomad,
  source: { hcl: string; variables?: string | undefined },
  request: RequestOptions,
): Promise<ParsedJob> {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/jobs/parse`,
    query: { ...nomad.scope },
    body: { JobHCL: source.hcl, Variables: source.variables ?? '', Canonicalize: false },
    effect: 'read',
    retry: 'reads',
    resource: 'job file',
    schema: parsedJob,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

function named(id: string): string {
  return `job ${id}`;
}
