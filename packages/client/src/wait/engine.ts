import type { Failure } from '../http/failure.ts';
import type { Deadline } from '../time/deadline.ts';
import type { World } from '../world.ts';
import { followReader } from './follow.ts';
import { type Mode, settle } from './mode.ts';
import type { Observation } from './observation.ts';
import type { Reader } from './reader.ts';
import {
  createTargetTracker,
  type Goal,
  type TargetTracker,
  type TargetVerdict,
} from './target-tracker.ts';

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

/**
 * Waits until the goals are settled as `mode` asks, or the deadline's signal is aborted. A target
 * that cannot be read any more ends as `failed` with its `failure`. Throws only what is a fault of
 * the program, and for a wait without targets.
 */
export async function wait<Raw>(options: WaitOptions<Raw>): Promise<WaitEnd<Raw>> {
  if (options.goals.size === 0) throw new RangeError('a wait needs at least one target');
  const { clock } = options.world;
  const startMs = clock.now();
  const follows = startFollows<Raw>(options.goals, startMs);
  const settled = new AbortController();
  let verdict: TargetVerdict | undefined;
  const conclude = () => {
    verdict = settleAll(options, follows);
    if (verdict !== undefined) settled.abort();
  };
  const signal = AbortSignal.any([options.deadline.signal, settled.signal]);
  const run: Run<Raw> = { ...options, signal, startMs, follows, conclude };
  await Promise.all(options.readers.map((reader) => followReader(reader, run)));
  const elapsedMs = clock.now() - startMs;
  if (verdict !== undefined) return { verdict, targets: follows, elapsedMs };
  const interruption: unknown = options.deadline.signal.reason;
  return { verdict: 'interrupted', interruption, targets: follows, elapsedMs };
}

function settleAll<Raw>(
  { mode, guards }: WaitOptions<Raw>,
  follows: ReadonlyMap<string, Follow<Raw>>,
): TargetVerdict | undefined {
  const ofGuards: (TargetVerdict | undefined)[] = [];
  const ofOthers: (TargetVerdict | undefined)[] = [];
  for (const [target, { verdict }] of follows) {
    (guards?.has(target) === true ? ofGuards : ofOthers).push(verdict);
  }
  const lost = ofGuards.find((verdict) => verdict !== undefined && verdict !== 'reached');
  return lost ?? settle(mode, ofOthers);
}

function startFollows<Raw>(goals: ReadonlyMap<string, Goal>, startMs: number) {
  const follows = new Map<string, Follow<Raw>>();
  for (const [target, goal] of goals) {
    follows.set(target, {
      tracker: createTargetTracker(goal, startMs),
      verdict: undefined,
      last: undefined,
      failure: undefined,
      elapsedMs: 0,
    });
  }
  return follows;
}
