import { backoff, type Cadence } from '@rollout-actions/client/wait/cadence';
import type { RateLimits } from './rate-limits.ts';

const PACE = backoff({ firstMs: 5_000, maxMs: 15_000, growth: 1.1 });

/** Polls, and leaves half of the requests that the token has left to others. */
export function withinLimits(limits: RateLimits, pace: Cadence = PACE): Cadence {
  return (moment) => {
    const step = pace(moment);
    return moment.reads === 0
      ? step
      : { ...step, delayMs: Math.max(step.delayMs, limits.spacingMs()) };
  };
}
