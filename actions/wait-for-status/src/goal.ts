import type { Goal } from '@rollout-actions/client/wait/judge';
import type { Inputs } from './inputs.ts';
import { badEnds, withPassed } from './targets/lifecycle.ts';
import type { Target } from './targets/target.ts';

// A canary that died may be replaced: the servers do that within seconds, if at all.
const STALLED = 'stalled';
const STALL_GRACE_MS = 30_000;

/** Of the inputs, what the goals of the targets come from. */
export type GoalInputs = Pick<
  Inputs,
  | 'until'
  | 'failOn'
  | 'stableFor'
  | 'grace'
  | 'discoveryTimeout'
  | 'onSuperseded'
  | 'onStaleFailure'
>;

/**
 * What a target has to become, by its own states, else those of the inputs, else those of its kind.
 */
export function goalOf(target: Target, inputs: GoalInputs): Goal {
  const { aim, lifecycle } = target;
  const known = (states: readonly string[]) => {
    const own = states.filter((state) => lifecycle.states.includes(state));
    return own.length > 0 ? own : undefined;
  };
  const wanted = target.until ?? known(inputs.until) ?? lifecycle.until;
  const bad = target.failOn ?? known(inputs.failOn) ?? badEnds(lifecycle, wanted);
  const until = withPassed(lifecycle, wanted);
  const generation = aim.kind === 'nomad-job' ? aim.version : undefined;
  return {
    until: new Map([...until].map((state) => [state, inputs.stableFor])),
    failOn: new Map(
      bad
        .filter((state) => !until.has(state) || (target.failOn ?? []).includes(state))
        .map((state) => [state, graceOf(state, inputs.grace)]),
    ),
    // An id of Nomad is known only from a deployment that exists.
    discoveryMs: aim.kind === 'nomad-deployment' ? 0 : inputs.discoveryTimeout,
    onSuperseded: inputs.onSuperseded,
    onStaleFailure: inputs.onStaleFailure,
    ...(generation === undefined ? {} : { generation: String(generation) }),
  };
}

function graceOf(state: string, graceMs: number): number {
  return state === STALLED ? Math.max(graceMs, STALL_GRACE_MS) : graceMs;
}
