import type { Mode } from '@rollout-actions/client/wait/mode';
import { ABSENT } from '@rollout-actions/client/wait/observation';
import type { Goal, TargetVerdict } from '@rollout-actions/client/wait/target-tracker';
import { type Happening, NOT_THERE } from './scripted.ts';

/** When and how something is settled, ms after the start. */
export interface Settled {
  verdict: TargetVerdict | 'interrupted';
  atMs: number;
}

/** The rules again, without clock, reads and readers: every ms at which they can bite is tried. */
export function targetModel(script: readonly Happening[], goal: Goal): Settled | undefined {
  const durations = [...goal.until.values(), ...goal.failOn.values(), goal.discoveryMs, 0];
  const starts = [0, ...script.map(({ atMs }) => atMs)];
  const moments = starts.flatMap((startMs) => durations.map((ms) => startMs + ms));
  for (const atMs of [...new Set([...moments, goal.discoveryMs])].sort((a, b) => a - b)) {
    const verdict = verdictAt(script, goal, atMs);
    if (verdict !== undefined) return { verdict, atMs };
  }
  return undefined;
}

function verdictAt(
  script: readonly Happening[],
  goal: Goal,
  atMs: number,
): TargetVerdict | undefined {
  const past = [NOT_THERE, ...script].filter((one) => one.atMs <= atMs);
  const now = past.at(-1) ?? NOT_THERE;
  if (now.state === ABSENT) return atMs >= goal.discoveryMs ? 'never-appeared' : undefined;
  const first = past.find(({ state }) => state !== ABSENT);
  const isStranger = now.revision !== first?.revision;
  if (isStranger && goal.onSuperseded === 'fail') return 'superseded';
  const isBad = goal.failOn.has(now.state);
  const isGood = goal.until.has(now.state);
  if (isBad && goal.onStaleFailure === 'wait' && isStale(past, now)) return undefined;
  const limitMs = goal.failOn.get(now.state) ?? goal.until.get(now.state);
  if (limitMs === undefined) return undefined;
  const side = isBad ? goal.failOn : goal.until;
  const broken = past.findLastIndex(
    (one) => !side.has(one.state) || one.revision !== now.revision || isForgiven(past, one, goal),
  );
  const sinceMs = past[broken + 1]?.atMs ?? atMs;
  if (atMs - sinceMs < limitMs) return undefined;
  return isGood && !isBad ? 'reached' : 'failed';
}

/** It has been just this since the very beginning. */
function isStale(past: readonly Happening[], now: Happening): boolean {
  const atStart = past.findLast(({ atMs }) => atMs <= 0);
  if (atStart === undefined || atStart.state === ABSENT) return false;
  const later = past.filter(({ atMs }) => atMs > 0);
  return [atStart, ...later].every(
    ({ state, revision }) => state === now.state && revision === now.revision,
  );
}

function isForgiven(past: readonly Happening[], one: Happening, goal: Goal): boolean {
  if (goal.onStaleFailure !== 'wait' || !goal.failOn.has(one.state)) return false;
  return isStale(past.slice(0, past.indexOf(one) + 1), one);
}

/** How a whole wait ends: the targets' verdicts come one by one, and each may settle it. */
export function waitModel(
  targets: readonly (Settled | undefined)[],
  mode: Mode,
  timeoutMs: number,
): Settled {
  const total = targets.length;
  const needed = mode.kind === 'all' ? total : mode.kind === 'any' ? 1 : mode.count;
  const known: (Settled | undefined)[] = targets.map(() => undefined);
  const inTime = [...targets.entries()].sort(([, a], [, b]) => timeOf(a) - timeOf(b));
  for (const [at, one] of inTime) {
    if (one === undefined || one.atMs >= timeoutMs) break;
    known[at] = one;
    const bad = known.filter((each) => each !== undefined && each.verdict !== 'reached');
    const reached = known.filter((each) => each?.verdict === 'reached').length;
    const { atMs } = one;
    if (reached >= needed) return { verdict: 'reached', atMs };
    if (total - bad.length < needed) return { verdict: bad.at(-1)?.verdict ?? 'failed', atMs };
  }
  return { verdict: 'interrupted', atMs: timeoutMs };
}

function timeOf(settled: Settled | undefined): number {
  return settled?.atMs ?? Number.POSITIVE_INFINITY;
}
