import type { Failure } from '../http/failure.ts';
import type { Cadence } from './cadence.ts';
import type { Snapshot } from './observation.ts';

export interface ReadOptions {
  signal: AbortSignal;
  /** ms for which the server may hold the answer; 0 asks for the present state. */
  holdMs: number;
}

/** Answers for any number of targets by one way of asking. */
export interface Reader<Raw = unknown> {
  /** For messages: `Nomad at https://…`. */
  name: string;
  /** The targets it answers for. */
  targets: readonly string[];
  cadence: Cadence;
  /** One read; a target it says nothing of counts as absent. Throws `Failure`. */
  read(readOptions: ReadOptions): Promise<readonly Snapshot<Raw>[]>;
  /**
   * Whether the wait goes on after a failure, however many there are: for one that the cadence
   * takes into account by itself. The reader itself logs it.
   */
  forgives?(failure: Failure): boolean;
}

/** Several blocking reads side by side, of which each answer is given out once and none is lost. */
interface ReadSelect<T> {
  /**
   * Starts each of `reads` that is not under way, and gives every answer that came since the last
   * call: at least one. Rejects where a read fails while this waits; the answers of the others are
   * kept for the next call.
   */
  next(reads: Readonly<Record<string, () => Promise<T>>>): Promise<readonly T[]>;
}

/** A select with nothing under way. */
export function createReadSelect<T>(): ReadSelect<T> {
  const underWay = new Map<string, Promise<void>>();
  const answers = new Map<string, T>();

  function start(name: string, read: () => Promise<T>): void {
    const work = read()
      .then((answer) => void answers.set(name, answer))
      .finally(() => underWay.delete(name));
    // Nobody may be waiting when it fails; the next call starts it again.
    work.catch(() => undefined);
    underWay.set(name, work);
  }

  return {
    async next(reads) {
      for (const [name, read] of Object.entries(reads)) {
        if (!underWay.has(name) && !answers.has(name)) start(name, read);
      }
      if (answers.size === 0) await Promise.race(underWay.values());
      const taken = [...answers.values()];
      answers.clear();
      return taken;
    },
  };
}
