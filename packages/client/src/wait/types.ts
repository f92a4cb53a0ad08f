import type { Failure } from '../http/failure.ts';
import type { Deadline } from '../time/deadline.ts';
import type { World } from '../world.ts';
import type { Mode } from './mode.ts';
import type { Observation } from './observation.ts';
import type { Reader } from './reader.ts';
import type { Goal, TargetTracker, TargetVerdict } from './target-tracker.ts';

/** A target's step from one state to another; `from` is undefined at the first read. */
export interface Change<Raw = unknown> {
  target: string;
  from: Observation<Raw> | undefined;
  to: Observation<Raw>;
  /** It stood so before the wait began: this is what the very first read found. */
  isFirstRead?: boolean;
  /** ms since the wait began. */
  elapsedMs: number;
}

export interface WaitOptions<Raw = unknown> {
  world: World;
  deadline: Deadline;
  readers: readonly Reader<Raw>[];
  goals: ReadonlyMap<string, Goal>;
  mode: Mode;
  /**
   * Targets nobody waits for: they are read until the others settle, or end the wait badly.
   */
  guards?: ReadonlySet<string>;
  onChange?: (change: Change<Raw>) => void;
  /** After every read, for a heartbeat; ms since the wait began. */
  onRead?: (elapsedMs: number) => void;
}

/** Where one target stood when the wait ended. */
export interface TargetEnd<Raw = unknown> {
  verdict: TargetVerdict | undefined;
  last: Observation<Raw> | undefined;
  /** Why it could not be read any more, where that is what settled it. */
  failure: Failure | undefined;
  /** ms from the start of the wait to the verdict or to the last change. */
  elapsedMs: number;
}

/** How a wait ended. */
export interface WaitEnd<Raw = unknown> {
  verdict: TargetVerdict | 'interrupted';
  /** With `interrupted`: the signal's reason, a deadline or a cancel. */
  interruption?: unknown;
  targets: ReadonlyMap<string, TargetEnd<Raw>>;
  elapsedMs: number;
}

/** A target as the engine follows it. */
export interface Follow<Raw> extends TargetEnd<Raw> {
  tracker: TargetTracker;
}

/** What the loops of one wait share. */
export interface Run<Raw> extends WaitOptions<Raw> {
  /** Aborted at the deadline, on a cancel, and when the wait is settled. */
  signal: AbortSignal;
  startMs: number;
  follows: ReadonlyMap<string, Follow<Raw>>;
  /** To be called when a target has got its verdict. */
  conclude(): void;
}
