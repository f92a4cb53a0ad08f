import { formatDuration } from '@rollout-actions/client/time/duration';
import { backoff, type Cadence } from '@rollout-actions/client/wait/cadence';
import type { RateLimits } from './rate-limits.ts';

const DEFAULT_CADENCE = backoff({ firstMs: 5_000, maxMs: 15_000, growth: 1.1 });
// The last read goes this long before the deadline, so that its response arrives in time.
const BEFORE_DEADLINE_MS = 3_000;
/** The next read is expected to cost what the most expensive of so many last ones did. */
const REMEMBERED_READS = 3;
/** A pause that is this many times longer than usual is logged. */
const REMARKABLE = 2;

/** What a cadence needs of the connection. */
export interface Paced {
  limits: RateLimits;
  log(message: string): void;
}

/**
 * Polls, and leaves half of the requests that the token has left to others. Reads that find nothing
 * new cost nothing and are not slowed down. However few requests are left, one read is made just
 * before the deadline. Logs when it slows down.
 */
export function withinLimits({ limits, log }: Paced, cadence = DEFAULT_CADENCE): Cadence {
  let paidBefore = limits.paid();
  let costs: number[] = [];
  let isSlow = false;
  return (cadenceInput) => {
    const step = cadence(cadenceInput);
    const paid = limits.paid();
    // The first read has nothing to compare with, and so always costs something.
    if (cadenceInput.reads > 1) costs = [...costs, paid - paidBefore].slice(-REMEMBERED_READS);
    paidBefore = paid;
    if (cadenceInput.reads === 0) return step;
    const spacingMs = limits.spacingMs(Math.max(0, ...costs));
    const lastMs = Math.max(0, cadenceInput.remainingMs - BEFORE_DEADLINE_MS);
    const delayMs = Math.max(step.delayMs, Math.min(spacingMs, lastMs));
    const wasSlow = isSlow;
    isSlow = delayMs > REMARKABLE * step.delayMs;
    if (isSlow && !wasSlow) {
      log(
        `GitHub allows ${limits.left() ?? 0} more requests with this token for now: the next ` +
          `read is in ${formatDuration(Math.round(delayMs / 1_000) * 1_000)}.`,
      );
    }
    return { ...step, delayMs };
  };
}
