// biome-ignore lint/style/noRestrictedImports: nothing of the runner, only the machine's clock.
import { hrtime } from 'node:process';

/**
 * Time as the client sees it. Handed in, so that a test can move it.
 * `now` is monotonic and for waits, `wall` is the date and for people and for the provider's times.
 */
export interface Clock {
  /** Monotonic ms since an arbitrary start. */
  now(): number;
  /** Wall clock, ms since the epoch. */
  wall(): number;
  /** Resolves after `ms`; rejects with `signal.reason` as soon as `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

// setTimeout fires at once for anything longer than a signed 32-bit number of ms.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  // Not `performance`: at its first use Node loads that with all that it can measure.
  now: () => Number(hrtime.bigint()) / 1e6,
  wall: () => Date.now(),
  async sleep(ms, signal) {
    for (let left = ms; ; left -= MAX_TIMER_MS) {
      await timer(left > 0 ? Math.min(left, MAX_TIMER_MS) : 0, signal);
      if (!(left > MAX_TIMER_MS)) return;
    }
  },
};

function timer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(handle);
      reject(signal.reason);
    };
    const handle = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Resolves in the next turn of the event loop, when all that is due in this one has happened. */
export function nextTick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
