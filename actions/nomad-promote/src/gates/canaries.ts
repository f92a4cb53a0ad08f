import { ActionError } from '@rollout-actions/action/action-error';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { addressesOf } from '@rollout-actions/client/nomad/allocations/addresses';
import { readAllocation } from '@rollout-actions/client/nomad/allocations/allocations';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { hasEnded } from '@rollout-actions/client/nomad/deployments/promotability';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import type { Address } from '@rollout-actions/probe/result';
import type { Session } from '../session.ts';
import type { Gate } from './inputs/schema.ts';
import type { Canary } from './types.ts';

/** The ids of the canaries in scope that have been placed, living or not. */
export function placedCanaries({ deployment, groups }: DeploymentSnapshot): string[] {
  return groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
}

/**
 * Reads the living canaries in scope with the addresses of their ports. One that was replaced and
 * forgotten by the servers (garbage collection) is none any more.
 */
export async function readCanaries(
  { nomad, run }: Session,
  snapshot: DeploymentSnapshot,
): Promise<Canary[]> {
  const placed = new Set(placedCanaries(snapshot));
  const living = snapshot.allocations.filter(
    (allocation) => placed.has(allocation.ID) && !hasEnded(allocation),
  );
  const request = { signal: run.signal, deadline: run.deadline };
  const read = await Promise.all(
    living.map(async ({ ID }): Promise<Canary[]> => {
      const allocation = await readIfKept(nomad, ID, request);
      if (allocation === undefined) return [];
      return [{ id: ID, group: allocation.TaskGroup, ports: addressesOf(allocation) }];
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

async function readIfKept(
  nomad: Nomad,
  id: string,
  request: RequestOptions,
): Promise<Allocation | undefined> {
  try {
    return await readAllocation(nomad, id, request);
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-found') return undefined;
    throw error;
  }
}

/** Refuses gates on a port label that one of the canaries does not have, and names those it has. */
export function refuseUnknownPorts(gates: readonly Gate[], canaries: readonly Canary[]): void {
  const problems = gates.flatMap((gate) => {
    if (!('port' in gate)) return [];
    const without = canaries.find(({ ports }) => !Object.hasOwn(ports, gate.port));
    return without === undefined ? [] : [problemOf(gate.name, gate.port, without)];
  });
  if (problems.length > 0) throw new ActionError('refused', problems.join(' '));
}

function problemOf(gate: string, port: string, { id, group, ports }: Canary): string {
  const labels = Object.keys(ports).sort().join(', ');
  const known = labels === '' ? 'no ports at all' : `the port labels ${labels}`;
  return (
    `Gate ${gate} asks for port ${port}, but canary ${id} of group ${group} has ${known}: ` +
    'correct port in the input gates, or leave the group out by groups.'
  );
}

/** Host and port of a canary's port label. */
export function addressOf({ ports }: Canary, label: string): Address {
  const text = ports[label] ?? '';
  const at = text.lastIndexOf(':');
  const host = text.slice(0, at).replace(/^\[(.*)\]$/, '$1');
  return { host, port: Number(text.slice(at + 1)) };
}
