import { type Api, createApi } from '@rollout-actions/client/http/api';
import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import { type Classify, messageOf } from '@rollout-actions/client/http/reply/classify-reply';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import type { RetryRule } from '@rollout-actions/client/http/retry';
import type { Query, SafePath } from '@rollout-actions/client/http/safe-path';
import type { World } from '@rollout-actions/client/world';
import * as z from 'zod/mini';
import {
  createRateLimits,
  notSentYet,
  type RateLimits,
  refusedForMs,
} from '../requests/rate-limits.ts';

export interface ReportApiOptions {
  world: World;
  secrets: Secrets;
  /** The API of GitHub, or of an Enterprise Server. */
  endpoint: Omit<Endpoint, 'headers' | 'service'>;
  token: string;
  /** `owner/name`. */
  repository: string;
  /** Nothing is sent for so long: a refusal for too many requests that is still in force. */
  blockedForMs: number;
}

/** One request of a report. */
export interface ReportRequest<T> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: SafePath;
  query?: Query;
  body?: unknown;
  /** What it is about, for messages: `check run deploy`. */
  resource: string;
  /** The permission that it needs: `checks: write`. */
  permission: string;
  schema: z.ZodMiniType<T>;
  /** Default: as `openReportApi` says. */
  retry?: RetryRule;
}

/** GitHub as reports use it. Sends nothing by itself. */
export interface ReportApi {
  world: World;
  owner: string;
  name: string;
  /** Throws `Failure`, or the signal's own reason. */
  send<T>(request: ReportRequest<T>, options: RequestOptions): Promise<T>;
  /** ms until anything may be sent again, 0 for now. */
  blockedMs(): number;
  sent(): number;
  close(): Promise<void>;
}

/** For replies of which nothing is needed. */
export const anyReply: z.ZodMiniType<unknown> = z.unknown();
/** For replies of which only the id is needed. */
export const withId = z.looseObject({ id: z.int() });

/**
 * Opens the way for reports, without Octokit: a few requests do not need it. What is sent twice
 * with one effect (PATCH, DELETE) is repeated like a read, a POST only where it surely was not
 * carried out; a refusal for too many requests is one of those, and its `Retry-After` is obeyed.
 */
export function openReportApi(options: ReportApiOptions): ReportApi {
  const { world, secrets, token, repository } = options;
  const [owner = '', name = ''] = repository.split('/');
  secrets.add(token);
  const headers = {
    Authorization: `Bearer ${token}`,
    Accept: 'application/vnd.github+json',
  };
  const endpoint: Endpoint = { ...options.endpoint, service: 'GitHub', headers: () => headers };
  const api: Api = createApi({ world, secrets, endpoint });
  const limits = createRateLimits(world.clock);
  limits.refused(options.blockedForMs);
  return {
    world,
    owner,
    name,
    async send({ permission, ...request }, { signal, deadline }) {
      const isRead = request.method === 'GET';
      const { value } = await api.call({
        ...request,
        effect: isRead ? 'read' : 'write',
        retry: request.retry ?? (request.method === 'POST' ? 'unsent' : 'reads'),
        ...(request.method === 'DELETE' ? { format: 'none' as const } : {}),
        classify: classifyFor(permission, limits, world),
        beforeAttempt: () => throwIfBlocked(limits, request.resource),
        signal,
        ...(deadline && { deadline }),
      });
      return value;
    },
    blockedMs: limits.blockedMs,
    sent: api.sent,
    close: api.close,
  };
}

/** GitHub's refusals, with the permission that is missing. */
function classifyFor(permission: string, limits: RateLimits, { clock }: World): Classify {
  return (reply) => {
    const what = `GitHub responded with ${reply.status}: ${messageOf(reply.text)}`;
    const retryAfterMs = refusedForMs(reply, clock.wall());
    if (retryAfterMs !== undefined) {
      const next = 'Run fewer jobs with this token at once';
      limits.refused(retryAfterMs);
      return { kind: 'throttled', what, next, received: 'no', retryAfterMs };
    }
    const next = `Add "${permission}" to the permissions of the job`;
    if (reply.status === 401) return { kind: 'unauthorized', what, next: 'Check github-token' };
    if (reply.status === 403) return { kind: 'unauthorized', what, next };
    // What a token may not see does not exist for it.
    return reply.status === 404 ? { kind: 'not-found', what, next } : undefined;
  };
}

/** A refusal is for all requests with the token, not only for the one that met it. */
function throwIfBlocked(limits: RateLimits, resource: string): undefined {
  const retryAfterMs = limits.blockedMs();
  if (retryAfterMs > 0) throw notSentYet(resource, retryAfterMs);
}
