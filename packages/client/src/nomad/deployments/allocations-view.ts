import type { Nomad } from '../connection.ts';
import type { Allocation } from '../schemas/allocation.ts';
import type { Deployment } from '../schemas/deployment.ts';
import { readDeploymentAllocations } from './deployments.ts';
import { countersShowReady } from './watch-deployment.ts';

/** The allocations of deployments, as far as anything depends on them. */
export interface AllocationsView {
  /** Reads those that the deployments' own counters cannot answer for. */
  refresh(deployments: readonly Deployment[], signal: AbortSignal): Promise<void>;
  of(id: string): readonly Allocation[];
}

interface Memory {
  allocations: readonly Allocation[];
  /** The deployment's ModifyIndex when they were read. */
  modifyIndex: number;
  /** Counts refreshes. */
  readAt: number;
}

/** At each refresh, of deployments that stand ready and have not changed. */
const MAX_READ_AGAIN = 5;

/**
 * Reads the allocations of a deployment whose counters say that its canaries are ready, or that has
 * failed, each time it has changed. While it stands ready a canary may restart or die and leave the
 * deployment as it is: a few of those are read again at each refresh, in turn.
 */
export function createAllocationsView(nomad: Nomad): AllocationsView {
  const memories = new Map<string, Memory>();
  let refreshes = 0;
  const read = async ({ ID, ModifyIndex }: Deployment, signal: AbortSignal): Promise<void> => {
    const { value } = await readDeploymentAllocations(nomad, ID, { signal });
    memories.set(ID, { allocations: value, modifyIndex: ModifyIndex, readAt: refreshes });
  };
  return {
    async refresh(deployments, signal) {
      refreshes += 1;
      const needed = deployments.filter(
        (deployment) => deployment.Status === 'failed' || countersShowReady({}, deployment),
      );
      const isNew = ({ ID, ModifyIndex }: Deployment) =>
        memories.get(ID)?.modifyIndex !== ModifyIndex;
      const again = needed
        .filter((deployment) => !isNew(deployment) && countersShowReady({}, deployment))
        .sort((a, b) => readAt(a) - readAt(b))
        .slice(0, MAX_READ_AGAIN);
      for (const one of [...needed.filter(isNew), ...again]) await read(one, signal);
    },
    of: (id) => memories.get(id)?.allocations ?? [],
  };

  function readAt({ ID }: Deployment): number {
    return memories.get(ID)?.readAt ?? 0;
  }
}
