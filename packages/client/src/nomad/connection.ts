import { type Api, createApi } from '../http/api.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Transport } from '../http/exchange/transport.ts';
import { Failure } from '../http/failure.ts';
import type { Secrets } from '../http/redaction/secrets.ts';
import type { Deadline } from '../time/deadline.ts';
import type { World } from '../world.ts';
import { classifyNomad } from './classify.ts';

/** A Nomad cluster as seen with one token, in one namespace. */
export interface Nomad {
  api: Api;
  /** For messages: `Nomad at https://nomad.example`. */
  name: string;
  namespace: string;
  /** Query members that every call carries. */
  scope: NomadScope;
  /** The token in use, for a program that the user lets have it. */
  token?(): string | undefined;
}

/** Where a call applies. Without a region, the agent's own. */
export interface NomadScope {
  namespace: string;
  region: string | undefined;
}

export interface NomadOptions {
  world: World;
  /** Everything about the way to the server but the headers. */
  endpoint: Omit<Endpoint, 'headers' | 'service'>;
  secrets: Secrets;
  /** Sent as X-Nomad-Token: `Authorization` may belong to a proxy before the server. */
  token: () => string | undefined;
  namespace: string;
  region?: string | undefined;
  dryRun?: boolean;
  /** Of all calls that have none of their own. */
  deadline?: Deadline;
  /** In place of sockets. */
  transport?: Transport | undefined;
}

/** Opens the way to a cluster. Sends nothing. */
export function connectNomad(options: NomadOptions): Nomad {
  const { world, secrets, token, namespace, region, dryRun, transport } = options;
  const name = `Nomad at ${options.endpoint.baseUrl.origin}`;
  const headers = (): Record<string, string> => {
    const value = token();
    return value === undefined ? {} : { 'X-Nomad-Token': value };
  };
  const api = createApi({
    world,
    endpoint: { ...options.endpoint, headers, service: name },
    classify: classifyNomad(name),
    dryRun: dryRun ?? false,
    secrets,
    ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    ...(transport === undefined ? {} : { transport }),
  });
  return { api, name, namespace, scope: { namespace, region }, token };
}

/** The same connection for another namespace or region. */
export function scopedTo(nomad: Nomad, change: Partial<NomadScope>): Nomad {
  const scope = { ...nomad.scope, ...change };
  return { ...nomad, namespace: scope.namespace, scope };
}

/**
 * Accepts a reply only for what was asked: throws a `Failure` of kind `invalid-reply` where the id
 * in it is another one, as a cache or a proxy that mixes replies up would cause. Ids are compared
 * without case: Nomad accepts upper case in a path and replies in lower case (observed).
 */
export function assertRequested(
  nomad: Nomad,
  { resource, requested }: { resource: string; requested: string },
  received: string,
): void {
  if (received.toLowerCase() === requested.toLowerCase()) return;
  throw new Failure({
    kind: 'invalid-reply',
    resource,
    what: `${nomad.name} replied about ${received.slice(0, 100)} instead`,
    next: 'Check what is between the runner and Nomad: a proxy or cache may mix up replies',
    received: 'yes',
  });
}
