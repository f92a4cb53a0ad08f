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
  read(look: ReadOptions): Promise<readonly Snapshot<Raw>[]>;
  /**
   * Whether the wait goes on after a failure, however many there are: for one that the cadence
   * takes into account by itself. It is the reader that tells about it.
   */
  forgives?(failure: Failure): boolean;
}
