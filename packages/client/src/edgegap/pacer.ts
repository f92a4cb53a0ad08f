import type { Clock } from '../time/clock.ts';

/** So many calls in any window of so many ms. */
export interface Rate {
  limit: number;
  windowMs: number;
}

/** The kinds of calls that have a rate of their own. */
export type Pace = 'create' | 'status' | 'list';

export type Rates = Record<Pace, Rate>;

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
  turn(pace: Pace, signal: AbortSignal): Promise<void>;
  /** The server said that there were too many: nothing of this kind begins for a window. */
  refused(pace: Pace): void;
}

export function createPacer(clock: Clock, rates: Rates): Pacer {
  const schedules: Record<Pace, Schedule> = {
    create: createSchedule(rates.create),
    status: createSchedule(rates.status),
    list: createSchedule(rates.list),
  };
  return {
    async turn(pace, signal) {
      const waitMs = schedules[pace].next(clock.now()) - clock.now();
      if (waitMs > 0) await clock.sleep(waitMs, signal);
    },
    refused: (pace) => schedules[pace].pauseUntil(clock.now() + rates[pace].windowMs),
  };
}
