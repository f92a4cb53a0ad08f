import type { Clock } from '../../time/clock.ts';
import { untilAborted } from '../../time/deadline.ts';

/** So many calls in any window of so many ms. */
export interface Rate {
  limit: number;
  windowMs: number;
}

/** The kinds of calls that have a rate of their own. */
export type RateKind = 'create' | 'status' | 'list';

export type Rates = Record<RateKind, Rate>;

/** What the API's documents state for one key; nothing is stated for the other calls. */
export const DOCUMENTED_RATES: Rates = {
  create: { limit: 40, windowMs: 1_000 },
  status: { limit: 20, windowMs: 1_000 },
  list: { limit: 10, windowMs: 1_000 },
};

/** Gives out moments at which calls may begin. Pure. */
export interface Schedule {
  /** The moment of the next call that is asked for at `nowMs`, never before it. */
  next(nowMs: number): number;
  /** Nothing begins before `untilMs`. */
  pauseUntil(untilMs: number): void;
}

// Between calls that are exactly a window's share apart, a slow answer on the way lets the server
// see one too many.
const MARGIN = 1.02;

/**
 * Calls at an even pace, a little slower than the rate: whichever way the server counts its
 * windows, none of them holds more than `limit`. There is no burst, since nobody knows what other
 * jobs with the same key have just done.
 */
export function createSchedule({ limit, windowMs }: Rate): Schedule {
  const gapMs = (windowMs / limit) * MARGIN;
  let freeMs = Number.NEGATIVE_INFINITY;
  return {
    next(nowMs) {
      const atMs = Math.max(nowMs, freeMs);
      freeMs = atMs + gapMs;
      return atMs;
    },
    pauseUntil(untilMs) {
      freeMs = Math.max(freeMs, untilMs);
    },
  };
}

/** Keeps the rates for all calls of one connection. */
export interface Pacer {
  /** Resolves when a call of this kind may begin; rejects with the reason of `signal`. */
  turn(rateKind: RateKind, signal: AbortSignal): Promise<void>;
  /** The server said that there were too many: nothing of this kind begins for a window. */
  refused(rateKind: RateKind): void;
}

/** A pacer with one lane for each kind of call, all of them free now. */
export function createPacer(clock: Clock, rates: Rates): Pacer {
  const lanes: Record<RateKind, Lane> = {
    create: { schedule: createSchedule(rates.create), tail: Promise.resolve() },
    status: { schedule: createSchedule(rates.status), tail: Promise.resolve() },
    list: { schedule: createSchedule(rates.list), tail: Promise.resolve() },
  };
  return {
    turn: (rateKind, signal) => waitIn(lanes[rateKind], clock, signal),
    refused: (rateKind) =>
      lanes[rateKind].schedule.pauseUntil(clock.now() + rates[rateKind].windowMs),
  };
}

/** The callers of one kind, one behind the other: only the first of them has a moment already. */
interface Lane {
  schedule: Schedule;
  /** Resolves when the last one in the lane has gone. */
  tail: Promise<void>;
}

async function waitIn(lane: Lane, clock: Clock, signal: AbortSignal): Promise<void> {
  const before = lane.tail;
  const gone = Promise.withResolvers<void>();
  lane.tail = gone.promise;
  try {
    await untilAborted(before, signal);
    const nowMs = clock.now();
    const waitMs = lane.schedule.next(nowMs) - nowMs;
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  } finally {
    // Who leaves from the middle of the lane lets nobody pass those before.
    before.then(gone.resolve);
  }
}
