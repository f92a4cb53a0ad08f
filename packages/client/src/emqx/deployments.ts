import type { AfterAttempt } from '../http/api.ts';
import { Failure } from '../http/failure.ts';
import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path, type SafePath } from '../http/safe-path.ts';
import type { Budget } from '../wait/budget.ts';
import { spendAttempt } from './budgets.ts';
import { listResource } from './classify.ts';
import type { Emqx } from './connection.ts';
import type { CreateRequest } from './create-request.ts';
import { type Deployment, deployment, deployments, type Operation, operation } from './schemas.ts';

// The vendor's own tool gives a POST half an hour.
const MAX_CREATE_MS = 30 * 60_000;
const MAX_WRITE_MS = 120_000;
// Kept for the read that has to follow a create call without an answer.
const AFTER_CREATE_MS = 60_000;

/** A write and who has to know that it leaves: from then on it may have been carried out. */
export interface WriteOptions extends RequestOptions {
  onSend?: () => void;
}

/** All deployments that the key reaches, in one reply without pages. Older sites have no list. */
export async function listDeployments(emqx: Emqx, request: RequestOptions): Promise<Deployment[]> {
  const resource = listResource(emqx.name);
  const { value } = await emqx.api.call({
    method: 'GET',
    path: path`/deployments`,
    effect: 'read',
    resource,
    schema: deployments,
    ...requestOptionsOf(request),
    beforeAttempt: () => spendAttempt(emqx.budgets.read, resource),
  });
  return value;
}

/** One deployment by its id, never by its name. Fails with `not-found` for an unknown id. */
export async function readDeployment(
  emqx: Emqx,
  id: string,
  request: RequestOptions,
): Promise<Deployment> {
  const resource = named(emqx, id);
  const { value } = await emqx.api.call({
    method: 'GET',
    path: path`/deployments/${id}`,
    effect: 'read',
    resource,
    schema: deployment,
    isAbout: (reply) => reply.id === id,
    ...requestOptionsOf(request),
    beforeAttempt: () => spendAttempt(emqx.budgets.read, resource),
  });
  return value;
}

/** Starts a stopped dedicated deployment. The reply means accepted, not done. */
export function startDeployment(emqx: Emqx, id: string, request: WriteOptions): Promise<Operation> {
  return operate(emqx, { id, verb: 'start', path: path`/deployments/${id}/start` }, request);
}

/** Stops a running dedicated deployment; data and addresses stay. */
export function stopDeployment(emqx: Emqx, id: string, request: WriteOptions): Promise<Operation> {
  return operate(emqx, { id, verb: 'stop', path: path`/deployments/${id}/stop` }, request);
}

/**
 * Creates a deployment: sent once, with half an hour for the answer where the deadline allows it.
 * It costs money, cannot be undone by the API, and has no key that would make it repeatable.
 */
export async function createDeployment(
  emqx: Emqx,
  wanted: CreateRequest,
  request: WriteOptions,
): Promise<Deployment> {
  const resource = `a new deployment of ${emqx.name}`;
  const { value } = await emqx.api.call({
    method: 'POST',
    path: path`/deployments`,
    body: createBody(wanted),
    effect: 'write',
    resource,
    schema: deployment,
    ...requestOptionsOf(request),
    retry: 'never',
    timeoutMs: createLimitMs(request),
    beforeAttempt: () => spendWrite(emqx.budgets.create, resource, request),
  });
  return value;
}

/** What is not given is left out: older sites know five members. */
function createBody({ type, name, projectId, version, ...rest }: CreateRequest) {
  return {
    platform: rest.platform,
    region: rest.region,
    connections: rest.connections,
    ...(rest.tps !== undefined && { tps: rest.tps }),
    deploymentType: type,
    ...(name !== undefined && { deploymentName: name }),
    ...(projectId !== undefined && { projectID: projectId }),
    ...(version !== undefined && { deploymentVersion: version }),
  };
}

function spendWrite(
  budget: Budget,
  resource: string,
  { onSend, signal }: WriteOptions,
): AfterAttempt {
  signal.throwIfAborted();
  const after = spendAttempt(budget, resource);
  onSend?.();
  return after;
}

function createLimitMs({ deadline }: RequestOptions): number {
  const remainingMs = deadline?.remainingMs() ?? MAX_CREATE_MS;
  const withRoom = Math.max(remainingMs - AFTER_CREATE_MS, remainingMs / 2);
  return Math.max(1, Math.min(MAX_CREATE_MS, withRoom));
}

interface Verb {
  id: string;
  verb: 'start' | 'stop';
  path: SafePath;
}

async function operate(
  emqx: Emqx,
  { id, verb, path: to }: Verb,
  request: WriteOptions,
): Promise<Operation> {
  const resource = named(emqx, id);
  const { value } = await emqx.api.call({
    method: 'POST',
    path: to,
    effect: 'write',
    resource,
    schema: operation,
    format: 'text',
    isAbout: (reply) => reply.deploymentID === undefined || reply.deploymentID === id,
    ...requestOptionsOf(request),
    retry: 'never',
    timeoutMs: MAX_WRITE_MS,
    beforeAttempt: () => spendWrite(emqx.budgets[verb], resource, request),
  });
  return value;
}

function named(emqx: Emqx, id: string): string {
  return `deployment ${id} of ${emqx.name}`;
}

/** Reads several deployments by as few requests as the site allows. */
export interface DeploymentsQuery {
  /** Requests of one read. */
  cost(): number;
  /** Those that exist. Fails with `not-found` where a single one is asked for by its id. */
  read(request: RequestOptions): Promise<Deployment[]>;
}

/**
 * One deployment is read by its id, several by the one list that answers for all of them. A site
 * that is too old to have a list is asked for each.
 */
export function deploymentsQuery(emqx: Emqx, ids: readonly string[]): DeploymentsQuery {
  const single = ids.length === 1;
  const each = async (request: RequestOptions) => {
    const seen: Deployment[] = [];
    for (const id of ids) seen.push(await readDeployment(emqx, id, request));
    return seen;
  };
  return {
    cost: () => (emqx.site.hasList ? 1 : ids.length),
    async read(request) {
      if (single || !emqx.site.hasList) return await each(request);
      try {
        return (await listDeployments(emqx, request)).filter(({ id }) => ids.includes(id));
      } catch (error) {
        if (!(error instanceof Failure) || (error.status !== 404 && error.status !== 405)) {
          throw error;
        }
        emqx.site.hasList = false;
        emqx.world.log.info(`${emqx.name} has no list of deployments; each is read separately.`);
        return await each(request);
      }
    },
  };
}
