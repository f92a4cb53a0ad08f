import type { Deadline } from '../time/deadline.ts';
import { formatDuration } from '../time/duration.ts';
import type { World } from '../world.ts';
import { Failure } from './failure.ts';

/**
 * `reads`: whatever may pass, again and again until the deadline. `unsent`: the same, but only what
 * surely was not received.
 */
export type RetryRule = 'reads' | 'unsent' | 'never';

/** Where nobody set a deadline. */
export const MAX_ATTEMPTS = 4;
const FIRST_MS = 500;
const MAX_MS = 10_000;
// Writes of one kind are at least this far apart.
const MIN_WRITE_PAUSE_MS = 1_000;
// No attempt begins that has less time than this for its reply.
const MIN_REPLY_MS = 500;

export interface RetryFacts {
  rule: RetryRule;
  /** The attempt that failed, from 1. */
  attempt: number;
  /** Infinity where nobody set a deadline. */
  remainingMs: number;
  /** Uniform in [0, 1). */
  random: number;
}

/**
 * How long to wait before the next attempt, ms; undefined where there is to be none. This one rule
 * holds for single reads and for waits. Jitter over anything up to 0.5 s, doubling to 10 s, and
 * never less than a tenth of that; for a write never less than 1 s. What the server asks for is
 * obeyed in full; where that does not fit into the time left, the failure stands at once.
 */
export function retryDelayMs(failure: Failure, facts: RetryFacts): number | undefined {
  const { rule, attempt, remainingMs } = facts;
  if (failure.final || rule === 'never') return undefined;
  if (rule === 'unsent' && failure.received !== 'no') return undefined;
  if (remainingMs === Number.POSITIVE_INFINITY && attempt >= MAX_ATTEMPTS) return undefined;
  const asked = failure.retryAfterMs ?? 0;
  if (asked > 0) return asked < remainingMs ? asked : undefined;
  if (remainingMs < 2 * MIN_REPLY_MS) return undefined;
  const delayMs = jitterMs(attempt, facts.random);
  if (rule === 'reads') return Math.min(delayMs, remainingMs - MIN_REPLY_MS);
  if (remainingMs < MIN_WRITE_PAUSE_MS + MIN_REPLY_MS) return undefined;
  return Math.max(MIN_WRITE_PAUSE_MS, Math.min(delayMs, remainingMs - MIN_REPLY_MS));
}

function jitterMs(attempt: number, random: number): number {
  const mostMs = Math.min(MAX_MS, FIRST_MS * 2 ** (attempt - 1));
  return mostMs * Math.max(0.1, random);
}

/** Whether the nth failure in a row is logged: the 2nd, 4th, 8th and so on. */
export function isWorthTelling(failuresInARow: number): boolean {
  return failuresInARow > 1 && Number.isInteger(Math.log2(failuresInARow));
}

export interface RetryOptions {
  world: World;
  rule: RetryRule;
  signal: AbortSignal;
  deadline?: Deadline | undefined;
}

/**
 * Runs `once` until it succeeds, fails for good, or may not be tried again; throws its last
 * failure, or the signal's reason as soon as that is aborted.
 */
export async function withRetries<T>(options: RetryOptions, once: () => Promise<T>): Promise<T> {
  const { world, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const remainingMs = options.deadline?.remainingMs() ?? Number.POSITIVE_INFINITY;
      const random = world.random();
      const delayMs = retryDelayMs(error, { rule: options.rule, attempt, remainingMs, random });
      if (delayMs === undefined) throw error;
      const text = `${error.resource}: ${error.what}; retrying in ${formatDuration(delayMs)}`;
      world.log[isWorthTelling(attempt) ? 'info' : 'debug'](text);
      await world.clock.sleep(delayMs, signal);
    }
  }
}
