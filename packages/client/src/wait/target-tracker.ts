import { ABSENT, type Observation } from './observation.ts';

/** What a target has to become, and what ends the wait for it. */
export interface Goal {
  /** States that are wanted, each with the ms it has to hold. */
  until: ReadonlyMap<string, number>;
  /** States that end the wait as failed, each with the ms it has to last to count. */
  failOn: ReadonlyMap<string, number>;
  /** ms within which the target has to appear. */
  discoveryMs: number;
  /** The revision that is ours; without it the first one seen is. */
  revision?: string;
  onSuperseded: 'fail' | 'follow';
  /**
   * What a bad state means that stood at the first read already: it may be left over from before.
   * `wait` lets it pass until it changes; without it, it counts.
   */
  onStaleFailure?: 'fail' | 'wait';
}

export type TargetVerdict = 'reached' | 'failed' | 'superseded' | 'never-appeared';

/** Follows one target. Pure: time comes in with each observation. */
export interface TargetTracker {
  /** Takes what was seen at `atMs` (monotonic) and says whether that settles it. */
  evaluate(observation: Observation, atMs: number): TargetVerdict | undefined;
  /** The monotonic ms from which on a read may settle it although nothing changes. */
  dueMs(): number | undefined;
}

/**
 * Makes the tracker of one goal. Every verdict comes from an observation: a state that has to hold
 * is confirmed by a read at or after the end of that time, never by time alone.
 */
export function createTargetTracker(goal: Goal, startMs: number): TargetTracker {
  let ours = goal.revision;
  let due: number | undefined = startMs + goal.discoveryMs;
  let stable: { key: string; sinceMs: number } | undefined;
  const isForgiven = createForgiveness(goal.onStaleFailure === 'wait');
  const settleNothing = (): undefined => {
    stable = undefined;
    due = undefined;
  };

  const hold = (key: string, forMs: number, atMs: number): boolean => {
    if (stable?.key !== key) stable = { key, sinceMs: atMs };
    due = stable.sinceMs + forMs;
    return atMs >= due;
  };

  const isOurs = (seen: Observation): boolean => {
    if (ours === undefined || goal.onSuperseded === 'follow') ours = seen.revision;
    return seen.revision === ours;
  };

  const seePresent = (seen: Observation, atMs: number): TargetVerdict | undefined => {
    if (!isOurs(seen)) return 'superseded';
    const graceMs = goal.failOn.get(seen.state);
    const isBad = graceMs !== undefined;
    if (isForgiven(seen, isBad)) return settleNothing();
    if (isBad) return hold(`bad ${ours}`, graceMs, atMs) ? 'failed' : undefined;
    const stableMs = goal.until.get(seen.state);
    if (stableMs !== undefined) {
      const key = `good ${ours} ${seen.stabilityKey ?? ''}`;
      return hold(key, stableMs, atMs) ? 'reached' : undefined;
    }
    return settleNothing();
  };

  return {
    evaluate(seen, atMs) {
      if (seen.state !== ABSENT || goal.until.has(ABSENT)) return seePresent(seen, atMs);
      isForgiven(seen, false);
      stable = undefined;
      due = startMs + goal.discoveryMs;
      return atMs >= due ? 'never-appeared' : undefined;
    },
    dueMs: () => due,
  };
}

/**
 * Says of each snapshot, in order, whether it is to be passed over: where `forgives` it is the bad
 * state of the first snapshot as long as that was never left.
 */
function createForgiveness(forgives: boolean): (seen: Observation, isBad: boolean) => boolean {
  let stale: string | undefined;
  let isFirst = true;
  return (seen, isBad) => {
    const key = isBad ? `${seen.state} ${seen.id} ${seen.revision}` : undefined;
    if (isFirst) stale = key;
    else if (key !== stale) stale = undefined;
    isFirst = false;
    return forgives && key !== undefined && key === stale;
  };
}
