import { unlessRefused } from '../http/failure.ts';
import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path, type SafePath } from '../http/safe-path.ts';
import { type WriteOptions, writeOptionsOf } from './calls/call.ts';
import type { Edgegap } from './connection.ts';
import { noBody } from './schemas/common.ts';
import {
  bulkStopReply,
  type DeploymentStatus,
  deployReply,
  statusOf,
} from './schemas/deployments.ts';

/** The body of a deploy call, in the API's own words. */
export type DeployBody = Readonly<Record<string, unknown>>;

/** The end of a create. */
export interface CreateOptions extends WriteOptions {
  /** Aborted: a create that still waits for its turn is not sent. One under way goes on. */
  begin?: AbortSignal;
}

/** A stop of its own container: the last two parts of `ARBITRIUM_DELETE_URL`. */
export interface SelfStop {
  id: string;
  accessPoint: string;
}

/** `true`: the version's own storage; `false`: none; else the name of an endpoint storage. */
export interface StopOptions {
  logStorage?: string | undefined;
}

/** Which deployments bulk-stop means. `not` means everything else in the organisation. */
export interface BulkStopFilter {
  field: 'request_id' | 'deployment_tags';
  values: readonly string[];
  filter_type: 'any' | 'all' | 'not';
}

// It takes a server and its ports, which can take longer than a read.
const CREATE_TIMEOUT_MS = 30_000;

/** POST /v1/deploy, deprecated by the vendor. Sent once: it has no key against doubles. */
export async function deployV1(
  edgegap: Edgegap,
  body: DeployBody,
  options: CreateOptions,
): Promise<string> {
  return await create(edgegap, { path: path`/v1/deploy`, body }, options);
}

/**
 * POST /v2/deployments. Sent once. Its 422 names a failed deployment: see `requestIdOf`. Gives the
 * id, as `deployV1` does.
 */
export async function deployV2(
  edgegap: Edgegap,
  body: DeployBody,
  options: CreateOptions,
): Promise<string> {
  return await create(edgegap, { path: path`/v2/deployments`, body }, options);
}

async function create(
  edgegap: Edgegap,
  what: { path: SafePath; body: DeployBody },
  options: CreateOptions,
): Promise<string> {
  const answer = await edgegap.call({
    method: 'POST',
    ...what,
    effect: 'write',
    rateKind: 'create',
    timeoutMs: CREATE_TIMEOUT_MS,
    resource: `new deployment at ${edgegap.name}`,
    schema: deployReply,
    begin: options.begin,
    ...writeOptionsOf(options),
  });
  return answer.value.request_id;
}

/** One deployment; null where the server knows nothing of it any more. */
export async function readStatus(
  edgegap: Edgegap,
  id: string,
  options: RequestOptions,
): Promise<DeploymentStatus | null> {
  const answer = await edgegap.call({
    method: 'GET',
    path: path`/v1/status/${id}`,
    effect: 'read',
    rateKind: 'status',
    unknownId: 'any-400',
    resource: `Edgegap deployment ${id}`,
    schema: statusOf(id),
    ...requestOptionsOf(options),
  });
  return answer.value;
}

/** The same, undefined also for an id that is not known, be it not yet or not any more. */
export async function readIfKnown(
  edgegap: Edgegap,
  id: string,
  options: RequestOptions,
): Promise<DeploymentStatus | undefined> {
  const status = await unlessRefused(['not-found'], () => readStatus(edgegap, id, options));
  return status ?? undefined;
}

/**
 * DELETE /v1/stop. That it was accepted does not mean that it has stopped: before READY or ERROR it
 * is carried out later. Its answer is not read, an empty one is as good. Throws a `Failure` of
 * status 410 where it has ended already, and `not-found` for an unknown id.
 */
export async function stopDeployment(
  edgegap: Edgegap,
  { id, logStorage }: { id: string } & StopOptions,
  options: WriteOptions,
): Promise<void> {
  await edgegap.call({
    ...stopCall(id, logStorage),
    path: path`/v1/stop/${id}`,
    unknownId: logStorage === undefined ? 'any-400' : 'by-text',
    forbidden: 'not-yours',
    ...writeOptionsOf(options),
  });
}

/** DELETE /v1/self/stop: the connection's token is the container's own, sent without a word. */
export async function selfStop(
  edgegap: Edgegap,
  { id, accessPoint, logStorage }: SelfStop & StopOptions,
  options: WriteOptions,
): Promise<void> {
  await edgegap.call({
    ...stopCall(id, logStorage),
    path: path`/v1/self/stop/${id}/${accessPoint}`,
    unknownId: 'by-text',
    ...writeOptionsOf(options),
  });
}

/** What both stops have; stopping twice is the same as stopping once. */
function stopCall(id: string, logStorage: string | undefined) {
  return {
    method: 'DELETE',
    query: { container_log_storage: logStorage },
    effect: 'write',
    retry: 'reads',
    resource: `Edgegap deployment ${id}`,
    schema: noBody,
    format: 'none',
  } as const;
}

/**
 * POST /v1/deployments/bulk-stop. Gives the ids that will be stopped; a deployment that the filters
 * mean and that is not among them was not accepted.
 */
export async function bulkStop(
  edgegap: Edgegap,
  filters: readonly BulkStopFilter[],
  options: WriteOptions,
): Promise<string[]> {
  const answer = await edgegap.call({
    method: 'POST',
    path: path`/v1/deployments/bulk-stop`,
    body: { filters },
    effect: 'write',
    resource: `bulk-stop at ${edgegap.name}`,
    schema: bulkStopReply,
    format: 'text',
    ...writeOptionsOf(options),
  });
  return answer.value;
}
