import type { EmulatorClock } from '../../core/clock.ts';
import type { Random } from '../../core/random.ts';
import type { Store } from '../store/store.ts';
import type { ReadQuery } from './query.ts';
import type { Reading } from './reading.ts';

/** Runs reads as blocking queries. */
export interface BlockingQueries {
  /**
   * Gives the first reading whose index is greater than the one asked for, or, when the time is
   * over or the client has gone, the last one. Throws what `read` throws.
   */
  answer(options: { query: ReadQuery; signal: AbortSignal; read(): Reading }): Promise<Reading>;
  /** How many queries block now. */
  count(): number;
  /** Answers every blocking query with what it read last. */
  release(): void;
}

/** The default and the most that `wait` gives (nomad/rpc.go; older documents say 10 minutes). */
const maxWaitMs = 300_000;

/**
 * The virtual time a query blocks: up to a sixteenth more than asked for, so as to spread load.
 */
function waitMsOf(query: ReadQuery, random: Random): number {
  const asked = query.waitMs > 0 ? query.waitMs : maxWaitMs;
  const wait = Math.min(asked, maxWaitMs);
  return wait + random.next() * (wait / 16);
}

export function createBlockingQueries(options: {
  store: Store;
  clock: EmulatorClock;
  random: Random;
}): BlockingQueries {
  const { store, clock, random } = options;
  const releases = new Set<() => void>();

  function hold(query: ReadQuery, signal: AbortSignal, read: () => Reading): Promise<Reading> {
    const { promise, resolve, reject } = Promise.withResolvers<Reading>();
    let reading = read();
    const end = () => {
      unwatch();
      cancel();
      signal.removeEventListener('abort', end);
      releases.delete(end);
      resolve(reading);
    };
    const unwatch = store.afterCommit((touched) => {
      if (!reading.topics.some((topic) => touched.has(topic))) return;
      try {
        reading = read();
      } catch (error) {
        reject(error);
        end();
      }
      if (reading.index > query.minIndex) end();
    });
    const cancel = clock.after(waitMsOf(query, random), end);
    signal.addEventListener('abort', end);
    releases.add(end);
    if (reading.index > query.minIndex || signal.aborted) end();
    return promise;
  }

  return {
    async answer({ query, signal, read }) {
      return query.minIndex === 0 ? read() : hold(query, signal, read);
    },
    count: () => releases.size,
    release: () => {
      for (const release of [...releases]) release();
    },
  };
}
