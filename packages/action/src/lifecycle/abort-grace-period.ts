import type { Clock } from '@rollout-actions/client/time/clock';

/** A cancel is to end within a second; this leaves room to write the outputs. */
const GRACE_PERIOD_MS = 800;
/** For what follows the last answer of a clean-up. */
const MARGIN_MS = 200;

/** Thrown for an operation that goes on although its signal is aborted; `cause` is the reason. */
export class AbortIgnored extends Error {
  override readonly name = 'AbortIgnored';

  constructor(reason: unknown) {
    super('the work did not stop when its signal was aborted', { cause: reason });
  }
}

export interface AbortGracePeriod {
  clock: Clock;
  /** The signal of the run. */
  signal: AbortSignal;
  /** Rejects with an error that nobody caught. */
  fault: Promise<never>;
  /** The end of the time given out for a clean-up, on the clock's monotonic scale, ms. */
  cleanupEndMs(): number | undefined;
}

/**
 * What `work` gives, but not longer than its grace period: once the signal is aborted it has
 * 0.8 s, or the clean-up it asked time for.
 *
 * @throws what `work` throws, an error that nobody caught, or `AbortIgnored`.
 */
export async function withAbortGracePeriod<T>(
  work: Promise<T>,
  gracePeriod: AbortGracePeriod,
): Promise<T> {
  const settled = new AbortController();
  try {
    return await Promise.race([
      work,
      gracePeriod.fault,
      gracePeriodOver(gracePeriod, settled.signal),
    ]);
  } finally {
    settled.abort();
  }
}

async function gracePeriodOver(
  gracePeriod: AbortGracePeriod,
  settled: AbortSignal,
): Promise<never> {
  const { clock, signal } = gracePeriod;
  await aborted(signal, settled);
  const startMs = clock.now();
  for (;;) {
    const endMs = Math.max(
      startMs + GRACE_PERIOD_MS,
      (gracePeriod.cleanupEndMs() ?? 0) + MARGIN_MS,
    );
    if (clock.now() >= endMs) throw new AbortIgnored(signal.reason);
    await clock.sleep(endMs - clock.now(), settled).catch(() => never());
  }
}

/** Resolves when `signal` is aborted, unless `settled` is before. */
function aborted(signal: AbortSignal, settled: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true, signal: settled });
  });
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
