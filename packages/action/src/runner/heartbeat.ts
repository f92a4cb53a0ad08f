import type { Clock } from '@rollout-actions/client/time/clock';

/** Words said while nothing else is. */
export interface Heartbeat {
  /** What to say from now on; undefined ends it. */
  feed(words: string | undefined): void;
  /** Something else was said just now. */
  defer(): void;
}

export interface HeartbeatOptions {
  clock: Clock;
  say(words: string): void;
  /** Ends it for good. */
  signal: AbortSignal;
}

const QUIET_MS = 60_000;

/** Says the last words it was fed, each time a minute has passed without anything said. */
export function createHeartbeat({ clock, say, signal }: HeartbeatOptions): Heartbeat {
  let quietSinceMs = clock.now();
  let current: string | undefined;
  let beating: AbortController | undefined;

  async function beat(stopped: AbortSignal) {
    while (current !== undefined && !stopped.aborted) {
      const dueMs = quietSinceMs + QUIET_MS - clock.now();
      if (dueMs > 0) {
        await clock.sleep(dueMs, stopped);
        continue;
      }
      quietSinceMs = clock.now();
      say(current);
    }
  }

  function begin() {
    quietSinceMs = clock.now();
    beating = new AbortController();
    // To be stopped is its ordinary end.
    beat(AbortSignal.any([signal, beating.signal])).catch(() => undefined);
  }

  return {
    feed(words) {
      current = words;
      if (words === undefined) {
        beating?.abort();
        beating = undefined;
      } else if (beating === undefined) begin();
    },
    defer: () => {
      quietSinceMs = clock.now();
    },
  };
}
