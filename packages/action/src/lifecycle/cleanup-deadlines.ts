import type { Clock } from '@rollout-actions/client/time/clock';
import { type Deadline, startDeadline } from '@rollout-actions/client/time/deadline';

/** How long what follows a timeout or a cancel may take in all. */
const MAX_MS = 5_000;

/** The time after a timeout or a cancel, given out to the action that asks for it. */
export interface CleanupDeadlines {
  /** At most `limitMs`, and what is left of the 5 s since the first was asked for. */
  start(limitMs?: number): Deadline;
  /** The end of the last one given out, on the clock's monotonic scale, ms. */
  endMs(): number | undefined;
}

export function createCleanupDeadlines(clock: Clock): CleanupDeadlines {
  let overMs: number | undefined;
  let endMs: number | undefined;
  return {
    start(limitMs = MAX_MS) {
      overMs ??= clock.now() + MAX_MS;
      const allowedMs = Math.max(0, Math.min(limitMs, overMs - clock.now()));
      const deadline = startDeadline(clock, allowedMs, new AbortController().signal);
      endMs = Math.max(endMs ?? 0, deadline.atMs);
      return deadline;
    },
    endMs: () => endMs,
  };
}
