import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { addressesOf } from '@rollout-actions/client/nomad/allocations/addresses';
import {
  readAllocation,
  readJobAllocations,
} from '@rollout-actions/client/nomad/allocations/allocations';
import { placedCanaries } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Canary, GateContext } from './types.ts';

/** The ids of the running allocations in scope that are no canaries. */
export async function readStableIds(
  { nomad, snapshot, groups }: GateContext,
  request: RequestOptions,
): Promise<string[]> {
  const { deployment } = snapshot;
  const canaries = new Set(placedCanaries(snapshot));
  const all = await readJobAllocations(nomad, deployment.JobID, request);
  return all
    .filter(
      ({ ID, ClientStatus, DesiredStatus, TaskGroup }) =>
        ClientStatus === 'running' &&
        DesiredStatus === 'run' &&
        groups.includes(TaskGroup) &&
        !canaries.has(ID),
    )
    .map(({ ID }) => ID);
}

/** Reads where allocations are reached, each once. */
export function createAddressReader({ nomad }: GateContext) {
  const known = new Map<string, Canary>();
  return async (ids: readonly string[], request: RequestOptions): Promise<Canary[]> =>
    await Promise.all(
      ids.map(async (id) => {
        const before = known.get(id);
        if (before !== undefined) return before;
        const allocation = await readAllocation(nomad, id, request);
        const read = { id, group: allocation.TaskGroup, ports: addressesOf(allocation) };
        known.set(id, read);
        return read;
      }),
    );
}
