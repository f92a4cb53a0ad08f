import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Goal } from '@rollout-actions/client/wait/target-tracker';

/** The deployment is no longer as its canaries were found ready. */
const LEFT = 'left';

/**
 * Reads a deployment for a round of gates: only whether it still is promotable, by the same
 * canaries. The real observation is given as `raw`.
 */
export function watchCanaries<Raw>(
  reader: Reader<DeploymentSnapshot>,
  rawOf: (current: Observation<DeploymentSnapshot>) => Raw,
): Reader<Raw> {
  return {
    ...reader,
    async read(readOptions) {
      const snapshots = await reader.read(readOptions);
      return snapshots.map(({ target, observation: current }) => ({
        target,
        observation: {
          ...current,
          state: current.state === 'promotable' ? current.state : LEFT,
          revision: current.stabilityKey ?? '',
          raw: rawOf(current),
        },
      }));
    },
  };
}

/** To stay promotable for `holdMs`; `undefined` is to stay so as long as others need. */
export function canariesGoal(stabilityKey: string, holdMs: number | undefined): Goal {
  return {
    until: new Map(holdMs === undefined ? [] : [['promotable', holdMs]]),
    failOn: new Map([[LEFT, 0]]),
    discoveryMs: 0,
    revision: stabilityKey,
    onSuperseded: 'fail',
  };
}
