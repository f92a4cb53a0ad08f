import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import { Failure } from '@rollout-actions/client/http/failure';
import { redactedWith } from '@rollout-actions/client/http/redaction/redacted';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import { withRetries } from '@rollout-actions/client/http/retry';
import type { Clock } from '@rollout-actions/client/time/clock';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import type { World } from '@rollout-actions/client/world';
import { createAskOnce } from './requests/ask-once.ts';
import { createFetch } from './requests/fetch.ts';
import { createRateLimits, notSentYet, type RateLimits } from './requests/rate-limits.ts';
import type { GithubRead } from './requests/request.ts';

/** A repository on GitHub, read with one token. */
export interface Github {
  /** Throws `Failure`, or the signal's own reason. One request is under way at most. */
  read<T>(read: GithubRead<T>): Promise<T>;
  /** For messages: `GitHub`. */
  name: string;
  /** `owner/name`. */
  repository: string;
  limits: RateLimits;
  clock: Clock;
  /** Logs a line for the user. */
  log(message: string): void;
  /** The same connection for another repository. */
  withRepository(repository: string): Github;
  /** Requests sent so far, retries and unmodified answers included. */
  sent(): number;
  close(): Promise<void>;
}

export interface GithubOptions {
  world: World;
  secrets: Secrets;
  /** How to reach the API, without the headers. */
  endpoint: Omit<Endpoint, 'headers' | 'service'>;
  token: string;
  /** `owner/name`. */
  repository: string;
  /** Of all reads that have none of their own. */
  deadline?: Deadline;
}

const SERVICE = 'GitHub';

/**
 * Connects to a repository through `@actions/github`. Sends nothing. After a refusal for too many
 * requests nothing is sent until the time that GitHub names, as its documents ask for.
 */
export function connectGithub(options: GithubOptions): Github {
  const { world, secrets, token, repository } = options;
  const endpoint: Endpoint = { ...options.endpoint, service: SERVICE, headers: () => ({}) };
  const over = createFetch(endpoint);
  const limits = createRateLimits(world.clock);
  const inTurn = createQueue();
  const connectTo = (name: string): Github => {
    const askOnce = createAskOnce({
      world,
      secrets,
      endpoint,
      over,
      limits,
      token,
      repository: name,
    });
    const once = async <T>(read: GithubRead<T>): Promise<T> => {
      read.signal.throwIfAborted();
      const blockedMs = limits.blockedMs();
      if (blockedMs > 0) throw notSentYet(read.resource, blockedMs);
      try {
        return await askOnce(read);
      } catch (error) {
        const isLimit = error instanceof Failure && error.kind === 'throttled';
        if (isLimit) limits.refused(error.retryAfterMs ?? 0);
        throw redactedWith(error, secrets);
      }
    };
    return {
      name: SERVICE,
      repository: name,
      limits,
      clock: world.clock,
      log: world.log.info,
      withRepository: connectTo,
      read(read) {
        const { signal, deadline = options.deadline } = read;
        return withRetries({ world, rule: 'reads', signal, deadline }, () =>
          inTurn(() => once(read)),
        );
      },
      sent: over.sent,
      close: over.close,
    };
  };
  return connectTo(repository);
}

/** One at a time: GitHub counts requests side by side against the secondary limits. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
