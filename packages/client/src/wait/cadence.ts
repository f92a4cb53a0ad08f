import type { World } from '../world.ts';

/** What a cadence knows when it says when to read next; all times in ms. */
export interface CadenceInput {
  /** Since the wait began. */
  elapsedMs: number;
  /** Until the deadline. */
  remainingMs: number;
  /** Reads so far. */
  reads: number;
  /** Reads since something changed. */
  unchangedReads: number;
  /** How long the last read took, 0 before the first. */
  lastTookMs: number;
  /** Uniform in [0, 1). */
  random(): number;
}

/** How to read next: after `delayMs`, and letting the server hold the answer for `holdMs`. */
export interface NextRead {
  delayMs: number;
  holdMs: number;
}

/** When the next read goes. Pure, so that it can be measured without a server. */
export type Cadence = (input: CadenceInput) => NextRead;

// Load balancers commonly end a request after 60 s, and Nomad adds up to a sixteenth to a hold.
const MAX_HOLD_MS = 30_000;
const MIN_HOLD_MS = 1_000;
// Nomad answers a blocking query at once when another job has changed the table meanwhile: reads
// that bring nothing new are spaced out, at most a second apart.
const FIRST_SPACING_MS = 50;
const MAX_SPACING_MS = 1_000;

/**
 * Blocking queries: the server holds each read until something changes. The hold leaves room for
 * the sixteenth that Nomad adds to it at random, so that it ends before the deadline. A read that
 * came back early without anything new is followed by a pause.
 */
export const blocking: Cadence = (input) => {
  const fits = Math.floor((input.remainingMs * 16) / 17);
  const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
  if (input.reads === 0) return { delayMs: 0, holdMs: 0 };
  const spacingMs = Math.min(MAX_SPACING_MS, FIRST_SPACING_MS * 2 ** input.unchangedReads);
  const isQuiet = input.unchangedReads > 0;
  return { delayMs: isQuiet ? Math.max(0, spacingMs - input.lastTookMs) : 0, holdMs };
};

/**
 * Plain polling: from `firstMs` between reads, `growth` times longer each read that saw nothing
 * new, at most `maxMs`, spread by a tenth so that many jobs do not ask at the same moment.
 */
export function backoff(options: { firstMs: number; maxMs: number; growth: number }): Cadence {
  return (input) => {
    if (input.reads === 0) return { delayMs: 0, holdMs: 0 };
    const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
    return { delayMs: plain * (0.95 + 0.1 * input.random()), holdMs: 0 };
  };
}

const FIRST_MS = 1_000;
const MAX_MS = 15_000;

/** Spaces out what is evaluated or written again because it was refused the time before. */
interface RepeatPause {
  /** The first call resolves at once, each later one after a pause that grows from 1 s to 15 s. */
  next(signal: AbortSignal): Promise<void>;
}

/**
 * The one rule for repeating a write or an evaluation of one kind (a conflict, a promotion that the
 * server refuses): never more than one a second.
 */
export function createRepeatPause({ clock, random }: Pick<World, 'clock' | 'random'>): RepeatPause {
  let calls = 0;
  return {
    async next(signal) {
      signal.throwIfAborted();
      calls += 1;
      if (calls === 1) return;
      const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
      await clock.sleep(pauseMs * (1 + 0.25 * random()), signal);
    },
  };
}
