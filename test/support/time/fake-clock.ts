import type { Clock } from '@rollout-actions/client/time/clock';
import { settle as settleSockets, turn } from './settle.ts';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /**
   * Moves the time by `ms`. Sleepers on the way wake at their own times, one by one, and each time
   * everything that follows from it happens before the clock goes on.
   */
  advance(ms: number): Promise<void>;
  /**
   * Gives what `work` gives. Whenever everything is waiting, the clock goes on to the next sleeper.
   * Throws where `work` waits for something that never comes. Sockets inside this process may be
   * used; where the other side is another process, move the clock by `advance`. What `work` loads
   * by import() has to be imported before, since nothing shows that it is under way.
   */
  run<T>(work: Promise<T>): Promise<T>;
  /** Moves the date alone, as an administrator or a daemon does. */
  setWall(ms: number): void;
  /** How many sleep now. */
  sleepers(): number;
}

interface Sleeper {
  atMs: number;
  wake(): void;
}

const START_MS = 1_000;
const START_WALL_MS = Date.UTC(2026, 0, 1);
// A file, a name or a child may take a while; nothing at all for this long is a dead end.
const DEAD_END_MS = 1_000;

/** `settle` resolves when everything that happens by itself has happened. */
export function createFakeClock({ settle } = { settle: settleSockets }): FakeClock {
  let nowMs = START_MS;
  let wallOffsetMs = START_WALL_MS - START_MS;
  const sleepers = new Set<Sleeper>();
  const wakeNext = (latestMs: number): boolean => {
    const next = earliest(sleepers);
    if (next === undefined || next.atMs > latestMs) return false;
    nowMs = Math.max(nowMs, next.atMs);
    next.wake();
    return true;
  };
  return {
    now: () => nowMs,
    wall: () => nowMs + wallOffsetMs,
    sleep: (ms, signal) => sleepIn(sleepers, nowMs + (ms > 0 ? ms : 0), signal),
    async advance(ms) {
      const endMs = nowMs + ms;
      do await settle();
      while (wakeNext(endMs));
      nowMs = endMs;
    },
    async run(work) {
      let done = false;
      const noted = work.finally(() => {
        done = true;
      });
      noted.catch(() => undefined);
      for (let idleSince = performance.now(); ; ) {
        await settle(() => done);
        if (done) return noted;
        if (wakeNext(Number.MAX_VALUE)) idleSince = performance.now();
        else if (performance.now() - idleSince < DEAD_END_MS) await turn(5);
        else throw new Error('nobody sleeps and nothing comes: the work would wait for ever');
      }
    },
    setWall(ms) {
      wallOffsetMs = ms - nowMs;
    },
    sleepers: () => sleepers.size,
  };
}

function sleepIn(sleepers: Set<Sleeper>, atMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const sleeper: Sleeper = {
      atMs,
      wake() {
        sleepers.delete(sleeper);
        signal.removeEventListener('abort', stop);
        resolve();
      },
    };
    const stop = () => {
      sleepers.delete(sleeper);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    sleepers.add(sleeper);
  });
}

/** Of those at the same time, the one that fell asleep first. */
function earliest(sleepers: Iterable<Sleeper>): Sleeper | undefined {
  let first: Sleeper | undefined;
  for (const sleeper of sleepers) {
    if (first === undefined || sleeper.atMs < first.atMs) first = sleeper;
  }
  return first;
}
