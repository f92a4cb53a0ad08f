import type { Deadline } from '../time/deadline.ts';
import { formatDuration } from '../time/duration.ts';
import type { World } from '../world.ts';
import { Failure } from './failure.ts';

/** `reads`: whatever may pass. `unsent`: only what surely was not received. */
export type RetryRule = 'reads' | 'unsent' | 'never';

export const MAX_ATTEMPTS = 4;
const FIRST_MS = 500;
const MAX_MS = 30_000;

export interface RetryFacts {
  rule: RetryRule;
  /** The attempt that failed, from 1. */
  attempt: number;
  /** Infinity where nobody set an end. */
  remainingMs: number;
  /** Uniform in [0, 1). */
  random: number;
}

/**
 * How long to wait before the next attempt, ms; undefined where there is to be none. Full jitter:
 * anything up to 0.5 s, doubling to 30 s. What the server asks for is obeyed in full, and where it
 * or the jitter does not fit into the time left, the failure stands at once.
 */
export function retryDelayMs(failure: Failure, facts: RetryFacts): number | undefined {
  if (failure.final || facts.rule === 'never' || facts.attempt >= MAX_ATTEMPTS) return undefined;
  if (facts.rule === 'unsent' && failure.received !== 'no') return undefined;
  const asked = failure.retryAfterMs ?? 0;
  const most = Math.min(MAX_MS, FIRST_MS * 2 ** (facts.attempt - 1));
  const delayMs = asked > 0 ? asked : facts.random * most;
  return delayMs < facts.remainingMs ? delayMs : undefined;
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
      const text = `${error.resource}: ${error.what}; asking again in ${formatDuration(delayMs)}`;
      world.log[attempt === 1 ? 'debug' : 'info'](text);
      await world.clock.sleep(delayMs, signal);
    }
  }
}
