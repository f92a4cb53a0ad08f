import { formatGoDuration } from '../go/duration.ts';
import type { RestartPolicy } from '../jobspec/job.ts';

/** What follows the end of a task. */
export type Restart =
  | { next: 'restart'; delayMs: number; reason: string }
  | { next: 'fail'; reason: string }
  | { next: 'complete' };

/** Counts the ends of one task within the interval of its restart policy. */
export interface RestartCounter {
  /** What follows an end with `code` at `nowMs`; `chance` (0 to 1) spreads the delay. */
  ended(code: number, nowMs: number, chance: number): Restart;
}

/** A service is restarted whatever its code; a batch task that ends with 0 is done. */
export function createRestartCounter(
  policy: RestartPolicy,
  restartsOnSuccess: boolean,
): RestartCounter {
  let count = 0;
  let beganMs = 0;

  return {
    ended(code, nowMs, chance) {
      if (code === 0 && !restartsOnSuccess) return { next: 'complete' };
      if (policy.Attempts === 0) return { next: 'fail', reason: 'Policy allows no restarts' };
      const intervalMs = policy.Interval / 1e6;
      if (nowMs > beganMs + intervalMs) {
        count = 0;
        beganMs = nowMs;
      }
      count += 1;
      const delayMs = (policy.Delay / 1e6) * (1 + chance / 4);
      if (count <= policy.Attempts) {
        return { next: 'restart', delayMs, reason: 'Restart within policy' };
      }
      const limit = `${policy.Attempts} in interval ${formatGoDuration(policy.Interval)}`;
      if (policy.Mode === 'fail') {
        return { next: 'fail', reason: `Exceeded allowed attempts ${limit} and mode is "fail"` };
      }
      const reason = 'Exceeded allowed attempts, applying a delay';
      return { next: 'restart', delayMs: beganMs + intervalMs - nowMs, reason };
    },
  };
}
