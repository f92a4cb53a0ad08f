import { unlessRefused } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { addressesOf } from '@rollout-actions/client/nomad/allocations/addresses';
import { readAllocation } from '@rollout-actions/client/nomad/allocations/allocations';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import {
  type DeploymentSnapshot,
  placedCanaries,
} from '@rollout-actions/client/nomad/deployments/deployment-state';
import { hasEnded } from '@rollout-actions/client/nomad/deployments/promotability';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import type { Canary } from '../gates/types.ts';
import { requestOptions, type Session } from '../session.ts';

/**
 * Reads the living canaries in scope with the addresses of their ports. One that was replaced and
 * forgotten by the servers (garbage collection) is none any more.
 */
export async function readCanaries(
  session: Session,
  snapshot: DeploymentSnapshot,
): Promise<Canary[]> {
  const living = new Set(snapshot.allocations.filter((one) => !hasEnded(one)).map(({ ID }) => ID));
  const ids = placedCanaries(snapshot).filter((id) => living.has(id));
  const read = await Promise.all(
    ids.map(async (id): Promise<Canary[]> => {
      const allocation = await readIfKept(session.nomad, id, requestOptions(session));
      if (allocation === undefined) return [];
      const { TaskGroup: group, Job: job } = allocation;
      return [{ id, group, ports: addressesOf(allocation), job }];
    }),
  );
  return read.flat();
}

/** Reads the canaries in scope, living or not, that the servers have not forgotten. */
export async function readPlacedCanaries(
  nomad: Nomad,
  snapshot: DeploymentSnapshot,
  request: RequestOptions,
): Promise<Allocation[]> {
  const kept = new Set(snapshot.allocations.map(({ ID }) => ID));
  const ids = placedCanaries(snapshot).filter((id) => kept.has(id));
  const read = await Promise.all(ids.map((id) => readIfKept(nomad, id, request)));
  return read.filter((canary) => canary !== undefined);
}

function readIfKept(
  nomad: Nomad,
  id: string,
  request: RequestOptions,
): Promise<Allocation | undefined> {
  return unlessRefused(['not-found'], () => readAllocation(nomad, id, request));
}
