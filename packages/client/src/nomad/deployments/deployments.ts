import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import {
  type BlockingQueryOptions,
  blockingParameters,
  type Indexed,
  indexed,
} from '../blocking-query.ts';
import { assertRequested, type Nomad } from '../connection.ts';
import { type Allocation, allocations } from '../schemas/allocation.ts';
import {
  type Deployment,
  type DeploymentUpdate,
  deployment,
  deployments,
  deploymentUpdate,
} from '../schemas/deployment.ts';

/** Which deployments a list gives. */
export interface DeploymentList {
  /** An even number of hexadecimal digits. */
  prefix?: string | undefined;
  filter?: string | undefined;
  reverse?: boolean | undefined;
  perPage?: number | undefined;
  /** Opaque: the `nextToken` of the page before. */
  nextToken?: string | undefined;
  /** Instead of the connection's own; `*` for all that the token may read. */
  namespace?: string | undefined;
}

/** One page of the deployments, oldest first. `nextToken` is undefined on the last page. */
export async function listDeployments(
  nomad: Nomad,
  list: DeploymentList,
  request: BlockingQueryOptions,
): Promise<Indexed<Deployment[]> & { nextToken: string | undefined }> {
  const { query, ...limits } = blockingParameters(request);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/deployments`,
    query: {
      ...nomad.scope,
      ...(list.namespace === undefined ? {} : { namespace: list.namespace }),
      prefix: list.prefix,
      filter: list.filter,
      reverse: list.reverse === true ? 'true' : undefined,
      per_page: list.perPage,
      next_token: list.nextToken,
      ...query,
    },
    effect: 'read',
    resource: 'deployments',
    schema: deployments,
    ...limits,
    ...requestOptionsOf(request),
  });
  return { ...indexed(answer), nextToken: answer.header('x-nomad-nexttoken') };
}

/** One deployment. Fails with `not-found` for an unknown id. */
export async function readDeployment(
  nomad: Nomad,
  id: string,
  request: BlockingQueryOptions,
): Promise<Indexed<Deployment>> {
  const { query, ...limits } = blockingParameters(request);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/deployment/${id}`,
    query: { ...nomad.scope, ...query },
    effect: 'read',
    resource: named(id),
    schema: deployment,
    ...limits,
    ...requestOptionsOf(request),
  });
  assertRequested(nomad, { resource: named(id), requested: id }, answer.value.ID);
  return indexed(answer);
}

/**
 * The allocations of a deployment; an unknown id gives none. The index is that of the whole
 * table, so a blocking query may return at once with nothing new.
 */
export async function readDeploymentAllocations(
  nomad: Nomad,
  id: string,
  request: BlockingQueryOptions,
): Promise<Indexed<Allocation[]>> {
  const { query, ...limits } = blockingParameters(request);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/deployment/allocations/${id}`,
    query: { ...nomad.scope, ...query },
    effect: 'read',
    resource: `allocations of ${named(id)}`,
    schema: allocations,
    ...limits,
    ...requestOptionsOf(request),
  });
  return indexed(answer);
}

/** Promotes the canaries of all groups, or of the named ones. */
export function promoteDeployment(
  nomad: Nomad,
  { id, groups }: { id: string; groups: 'all' | readonly string[] },
  request: RequestOptions,
): Promise<DeploymentUpdate> {
  const scope = groups === 'all' ? { All: true } : { All: false, Groups: groups };
  return write(nomad, { verb: 'promote', id, body: scope }, request);
}

/** Fails a deployment; with auto-revert the server goes back to the last stable version. */
export function failDeployment(
  nomad: Nomad,
  id: string,
  request: RequestOptions,
): Promise<DeploymentUpdate> {
  return write(nomad, { verb: 'fail', id, body: {} }, request);
}

/** Pauses (`pause` true) or resumes a deployment. */
export function pauseDeployment(
  nomad: Nomad,
  { id, pause }: { id: string; pause: boolean },
  request: RequestOptions,
): Promise<DeploymentUpdate> {
  return write(nomad, { verb: 'pause', id, body: { Pause: pause } }, request);
}

/** Lets a multiregion deployment that waits for its peers go on. */
export function unblockDeployment(
  nomad: Nomad,
  id: string,
  request: RequestOptions,
): Promise<DeploymentUpdate> {
  return write(nomad, { verb: 'unblock', id, body: {} }, request);
}

/** Sets the health of allocations by hand; an unhealthy one ends the deployment. */
export function setAllocationHealth(
  nomad: Nomad,
  { id, healthy, unhealthy }: AllocationHealth,
  request: RequestOptions,
): Promise<DeploymentUpdate> {
  const body = { HealthyAllocationIDs: healthy, UnhealthyAllocationIDs: unhealthy };
  return write(nomad, { verb: 'allocation-health', id, body }, request);
}

export interface AllocationHealth {
  /** Of the deployment. */
  id: string;
  healthy: readonly string[];
  unhealthy: readonly string[];
}

interface Write {
  verb: 'promote' | 'fail' | 'pause' | 'unblock' | 'allocation-health';
  id: string;
  body: Record<string, unknown>;
}

async function write(nomad: Nomad, { verb, id, body }: Write, request: RequestOptions) {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/deployment/${verb}/${id}`,
    query: { ...nomad.scope },
    // The id has to stand in the body and in the path, or the server answers 400.
    body: { DeploymentID: id, ...body },
    effect: 'write',
    resource: named(id),
    schema: deploymentUpdate,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

function named(id: string): string {
  return `deployment ${id}`;
}
