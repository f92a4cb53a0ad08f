import type { Goal } from '@rollout-actions/client/wait/target-tracker';
import { badEnds, withPassed } from './lifecycle.ts';
import type { Target } from './target.ts';

// A canary that died may be replaced: the servers do that within seconds, if at all.
const STALLED = 'stalled';
const STALL_GRACE_MS = 30_000;

/** The inputs that decide about the goals of all targets; durations in ms. */
export interface GoalInputs {
  until: readonly string[];
  failOn: readonly string[];
  stableFor: number;
  grace: number;
  discoveryTimeout: number;
  onSuperseded: 'fail' | 'follow';
  onStaleFailure: 'fail' | 'wait';
}

/**
 * The states a target has to reach or avoid: its own, else those of the inputs, else the defaults
 * of its kind.
 */
export function goalOf(target: Target, inputs: GoalInputs): Goal {
  const { lifecycle, revision } = target;
  const known = (states: readonly string[]) => {
    const own = states.filter((state) => lifecycle.states.includes(state));
    return own.length > 0 ? own : undefined;
  };
  const wanted = target.until ?? known(inputs.until) ?? lifecycle.until;
  const bad = target.failOn ?? known(inputs.failOn) ?? badEnds(lifecycle, wanted);
  const until = withPassed(lifecycle, wanted);
  return {
    until: new Map([...until].map((state) => [state, inputs.stableFor])),
    failOn: new Map(
      bad
        .filter((state) => !until.has(state) || (target.failOn ?? []).includes(state))
        .map((state) => [state, graceOf(state, inputs.grace)]),
    ),
    discoveryMs: target.mustExist ? 0 : inputs.discoveryTimeout,
    onSuperseded: inputs.onSuperseded,
    onStaleFailure: inputs.onStaleFailure,
    ...(revision === undefined ? {} : { revision }),
  };
}

function graceOf(state: string, graceMs: number): number {
  return state === STALLED ? Math.max(graceMs, STALL_GRACE_MS) : graceMs;
}
