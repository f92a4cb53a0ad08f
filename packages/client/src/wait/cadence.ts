/** What a cadence knows when it says how to look next; all times in ms. */
export interface CadenceInput {
  /** Since the wait began. */
  elapsedMs: number;
  /** Until the deadline. */
  remainingMs: number;
  /** Looks taken so far. */
  reads: number;
  /** Looks since something changed. */
  unchangedReads: number;
  /** How long the last look took, 0 before the first. */
  lastTookMs: number;
  /** Uniform in [0, 1). */
  random(): number;
}

/** How to look next: after `delayMs`, and letting the server hold the answer for `holdMs`. */
export interface NextRead {
  delayMs: number;
  holdMs: number;
}

/** Where the next look goes. Pure, so that it can be measured without a server. */
export type Cadence = (input: CadenceInput) => NextRead;

const MAX_HOLD_MS = 60_000;
const MIN_HOLD_MS = 1_000;
// A held query that comes back at once with nothing new would otherwise become a hot loop:
// Nomad answers at once when another job has changed the table meanwhile.
const SUSPICIOUSLY_FAST_MS = 20;
const MAX_UNCHANGED_READS = 3;

/**
 * Blocking queries: the server holds each look until something changes. The hold leaves room for
 * the sixteenth that Nomad adds to it at random, so that it ends before the deadline.
 */
export const blocking: Cadence = (input) => {
  const fits = Math.floor((input.remainingMs * 16) / 17);
  const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
  const spinning =
    input.unchangedReads > MAX_UNCHANGED_READS && input.lastTookMs < SUSPICIOUSLY_FAST_MS;
  const delayMs = spinning ? Math.min(1_000, 50 * 2 ** (input.unchangedReads - 4)) : 0;
  return { delayMs, holdMs: input.reads === 0 ? 0 : holdMs };
};

/**
 * Plain polling: from `firstMs` between looks, `growth` times longer each look that saw nothing
 * new, at most `mostMs`, spread by a tenth so that many jobs do not ask at the same moment.
 */
export function backoff(options: { firstMs: number; maxMs: number; growth: number }): Cadence {
  return (input) => {
    if (input.reads === 0) return { delayMs: 0, holdMs: 0 };
    const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
    return { delayMs: plain * (0.95 + 0.1 * input.random()), holdMs: 0 };
  };
}
