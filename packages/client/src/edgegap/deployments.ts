import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path } from '../http/safe-path.ts';
import type { Edgegap } from './connection.ts';
import {
  type BulkStopReply,
  bulkStopReply,
  type DeploymentStatus,
  type DeployReplyV1,
  deployReplyV1,
  deployReplyV2,
  type StopReply,
  statusOf,
  stopReply,
} from './schemas/deployments.ts';

/** The body of a deploy call, in the API's own words. */
export type DeployBody = Readonly<Record<string, unknown>>;

/** The end of a create. */
export interface CreateOptions extends RequestOptions {
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
): Promise<DeployReplyV1> {
  const answer = await edgegap.call({
    method: 'POST',
    path: path`/v1/deploy`,
    body,
    effect: 'write',
    rateKind: 'create',
    timeoutMs: CREATE_TIMEOUT_MS,
    resource: `new deployment at ${edgegap.name}`,
    schema: deployReplyV1,
    begin: options.begin,
    ...requestOptionsOf(options),
  });
  return answer.value;
}

/** POST /v2/deployments. Sent once. Its 422 names a failed deployment: see `requestIdOf`. */
export async function deployV2(
  edgegap: Edgegap,
  body: DeployBody,
  options: CreateOptions,
): Promise<{ request_id: string }> {
  const answer = await edgegap.call({
    method: 'POST',
    path: path`/v2/deployments`,
    body,
    effect: 'write',
    rateKind: 'create',
    timeoutMs: CREATE_TIMEOUT_MS,
    resource: `new deployment at ${edgegap.name}`,
    schema: deployReplyV2,
    begin: options.begin,
    ...requestOptionsOf(options),
  });
  return answer.value;
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

/**
 * DELETE /v1/stop. That it was accepted does not mean that it has stopped: before READY or ERROR it
 * is carried out later. Throws a `Failure` of status 410 where it has ended already.
 */
export async function stopDeployment(
  edgegap: Edgegap,
  { id, logStorage }: { id: string } & StopOptions,
  options: RequestOptions,
): Promise<StopReply> {
  const answer = await edgegap.call({
    method: 'DELETE',
    path: path`/v1/stop/${id}`,
    query: { container_log_storage: logStorage },
    effect: 'write',
    // Stopping twice is the same as stopping once.
    retry: 'reads',
    unknownId: logStorage === undefined ? 'any-400' : 'by-text',
    resource: `Edgegap deployment ${id}`,
    schema: stopReply,
    ...requestOptionsOf(options),
  });
  return answer.value;
}

/** DELETE /v1/self/stop: the connection's token is the container's own, sent without a word. */
export async function selfStop(
  edgegap: Edgegap,
  { id, accessPoint, logStorage }: SelfStop & StopOptions,
  options: RequestOptions,
): Promise<StopReply> {
  const answer = await edgegap.call({
    method: 'DELETE',
    path: path`/v1/self/stop/${id}/${accessPoint}`,
    query: { container_log_storage: logStorage },
    effect: 'write',
    retry: 'reads',
    unknownId: 'by-text',
    resource: `Edgegap deployment ${id}`,
    schema: stopReply,
    ...requestOptionsOf(options),
  });
  return answer.value;
}

/** POST /v1/deployments/bulk-stop: gives what will be stopped, not what has stopped. */
export async function bulkStop(
  edgegap: Edgegap,
  filters: readonly BulkStopFilter[],
  options: RequestOptions,
): Promise<BulkStopReply> {
  const answer = await edgegap.call({
    method: 'POST',
    path: path`/v1/deployments/bulk-stop`,
    body: { filters },
    effect: 'write',
    resource: `bulk-stop at ${edgegap.name}`,
    schema: bulkStopReply,
    ...requestOptionsOf(options),
  });
  return answer.value;
}
