import { followReader } from './follow.ts';
import { settle } from './mode.ts';
import { createTargetTracker, type Goal, type TargetVerdict } from './target-tracker.ts';
import type { Follow, Run, WaitEnd, WaitOptions } from './types.ts';

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
