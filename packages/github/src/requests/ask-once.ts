import { getOctokit } from '@actions/github';
import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import { brokenExchange, unanswered } from '@rollout-actions/client/http/exchange/broken-exchange';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import { type Deadline, startDeadline } from '@rollout-actions/client/time/deadline';
import type { World } from '@rollout-actions/client/world';
import { failureOf, type GithubReply, replyBehind, replyOf } from './failure.ts';
import type { EndpointFetch } from './fetch.ts';
import type { RateLimits } from './rate-limits.ts';
import { type GithubRead, parseReply } from './request.ts';

export interface AskOnceOptions {
  world: World;
  secrets: Secrets;
  endpoint: Endpoint;
  over: EndpointFetch;
  limits: RateLimits;
  token: string;
  /** `owner/name`. */
  repository: string;
}

/** What was answered before. */
interface Kept {
  etag: string;
  data: unknown;
}

const ATTEMPT_MS = 30_000;

/**
 * One request for each read. What was read before is asked for on condition that it has changed: a
 * response "not modified" does not count against the rate limit.
 */
export function createAskOnce(options: AskOnceOptions): <T>(read: GithubRead<T>) => Promise<T> {
  const { world, secrets, endpoint, limits } = options;
  const octokit = octokitFor(options);
  const [owner = '', repo = ''] = options.repository.split('/');
  const kept = new Map<string, Kept>();

  const ask = async <T>(read: GithubRead<T>, etag: string | undefined): Promise<GithubReply> => {
    using attempt = startDeadline(world.clock, ATTEMPT_MS, read.signal);
    try {
      const answer: unknown = await octokit.request(read.route, {
        owner,
        repo,
        ...read.parameters,
        headers: etag === undefined ? {} : { 'if-none-match': etag },
        request: { signal: attempt.signal },
      });
      return replyOf(answer);
    } catch (error) {
      const reply = replyBehind(error);
      if (reply !== undefined) return reply;
      throw brokenBy(error, { read, endpoint, attempt });
    }
  };

  return async (read) => {
    const key = `${options.repository} ${read.route} ${JSON.stringify(read.parameters ?? {})}`;
    const before = kept.get(key);
    const reply = await ask(read, before?.etag);
    const isSame = reply.status === 304 && before !== undefined;
    limits.note(reply.header, isSame);
    if (isSame) return parseReply(read, before.data);
    if (reply.status < 200 || reply.status >= 300) {
      throw failureOf(reply, { ...read, wallMs: world.clock.wall(), redact: secrets.redact });
    }
    const etag = reply.header('etag');
    if (etag !== undefined) kept.set(key, { etag, data: reply.data });
    return parseReply(read, reply.data);
  };
}

function octokitFor({ world, endpoint, over, token }: AskOnceOptions) {
  const debug = (text: string) => world.log.debug(text);
  const log = { debug, info: debug, warn: debug, error: debug };
  return getOctokit(token, {
    baseUrl: endpoint.baseUrl.href.replace(/\/+$/, ''),
    // Its own log would print foreign text as it is, such as headers about deprecations.
    request: { fetch: over.fetch, log },
    log,
  });
}

interface Broken {
  read: GithubRead<unknown>;
  endpoint: Endpoint;
  attempt: Deadline;
}

/** Octokit puts an error of its own around what the fetch threw. */
function brokenBy(error: unknown, { read, endpoint, attempt }: Broken): unknown {
  if (read.signal.aborted) return read.signal.reason;
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Failure) return cause;
  const facts = { endpoint, resource: read.resource, written: true };
  if (attempt.signal.aborted) return unanswered({ ...facts, timeoutMs: ATTEMPT_MS });
  return brokenExchange(cause, facts);
}
