import type { Budget } from './budget.ts';
import type { Cadence } from './cadence.ts';

/** When a change is expected, ms since the wait began: mostly within, rarely later. */
export interface Expectation {
  fromMs: number;
  toMs: number;
}

/** What decides where the next read goes; times in ms, `elapsedMs` since the wait began. */
export interface Situation {
  elapsedMs: number;
  /** Until the deadline. */
  remainingMs: number;
  /** Reads that the budget has left now. */
  reads: number;
  /** Reads of a whole window, for the part of them that is kept for a late change. */
  readsPerWindow: number;
  /** Until the budget lets the next read through. */
  opensInMs: number;
  /** For how long the server's refusals make it wise to hold back. */
  restMs: number;
  /** Of the budget. */
  windowMs: number;
  expected: Expectation;
}

// In parts of the window, an hour as a rule. Nothing is known that changes within 5 s.
const MIN_SPACING = 1 / 720;
// The last read goes 2 s before the deadline, so that its answer comes in time.
const BEFORE_DEADLINE = 1 / 1_800;
// One read in so many is kept for what takes longer than expected.
const ONE_LATE_IN = 8;

/**
 * How long to wait before the next read, ms. Within the expected time the reads that are left are
 * spread evenly, which gives the smallest mean lag where nothing more is known: (to − from) / 2n.
 * What is kept for later goes at times that grow by a constant factor; the last read goes just
 * before the deadline. Gives 0 where the budget opens only after the deadline, for the read itself
 * to say so, and more than what remains where no read is of use any more.
 */
export function nextReadMs(situation: Situation): number {
  const { elapsedMs, remainingMs, windowMs, opensInMs, restMs } = situation;
  const lastMs = elapsedMs + remainingMs - windowMs * BEFORE_DEADLINE;
  if (elapsedMs >= lastMs) return remainingMs + 1;
  if (opensInMs > remainingMs) return 0;
  if (opensInMs > 0) return Math.max(opensInMs, Math.min(restMs, lastMs - elapsedMs));
  const planned = isLate(situation) ? growing(situation, lastMs) : even(situation, lastMs);
  const delayMs = Math.max(planned - elapsedMs, restMs, windowMs * MIN_SPACING);
  return Math.min(delayMs, lastMs - elapsedMs);
}

function isLate({ elapsedMs, expected }: Situation): boolean {
  return elapsedMs >= expected.toMs;
}

function even({ elapsedMs, reads, readsPerWindow, expected }: Situation, lastMs: number): number {
  const endMs = Math.min(expected.toMs, lastMs);
  const kept = lastMs > expected.toMs ? Math.floor((readsPerWindow - 1) / ONE_LATE_IN) : 0;
  const beginMs = Math.max(elapsedMs, Math.min(expected.fromMs, endMs));
  return beginMs + (endMs - beginMs) / Math.max(1, reads - kept);
}

function growing({ elapsedMs, reads }: Situation, lastMs: number): number {
  const beginMs = Math.max(elapsedMs, 1);
  return beginMs * (lastMs / beginMs) ** (1 / reads);
}

export interface BudgetedOptions {
  budget: Budget;
  expected: Expectation;
  /** Whether the first read goes at once or where it is planned. */
  first: 'now' | 'planned';
  /** Requests that one read costs; 1 where it is left out. */
  cost?: () => number;
  /** Reads kept for what comes after this wait. */
  keep?: number;
}

/** Polling within a budget: each read goes where `nextReadMs` says with what is left then. */
export function budgeted(options: BudgetedOptions): Cadence {
  const { budget, expected, first, keep = 0 } = options;
  // A first read that fails is not repeated at once: it costs the budget as much as any other.
  let hasAsked = false;
  return (input) => {
    const cost = options.cost?.() ?? 1;
    const opensInMs = budget.opensInMs(cost);
    const restMs = budget.restMs() * (1 + input.random() / 4);
    if (first === 'now' && !hasAsked && opensInMs === 0 && restMs === 0) {
      hasAsked = true;
      return { delayMs: 0, holdMs: 0 };
    }
    const { elapsedMs, remainingMs } = input;
    const delayMs = nextReadMs({
      elapsedMs,
      remainingMs,
      reads: Math.max(1, Math.floor(budget.left() / cost) - keep),
      readsPerWindow: Math.floor(budget.part / cost),
      opensInMs,
      restMs,
      windowMs: budget.windowMs,
      expected,
    });
    return { delayMs, holdMs: 0 };
  };
}
