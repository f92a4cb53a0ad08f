import {
  addressesOf,
  type PortAddresses,
} from '@rollout-actions/client/nomad/allocations/addresses';
import { readAllocation } from '@rollout-actions/client/nomad/allocations/allocations';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { hasEnded } from '@rollout-actions/client/nomad/deployments/promotability';
import type { Session } from '../session.ts';
import { reportImages } from './images.ts';

/** Reads where the placed canaries in scope are reached: allocation id → port label → address. */
export async function readCanaryAddresses(
  session: Session,
  { deployment, groups, allocations }: DeploymentSnapshot,
): Promise<Record<string, PortAddresses>> {
  const { nomad, run, inputs } = session;
  const placed = groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
  // A canary that was replaced stays among the placed ones, also after its garbage collection.
  const living = new Set(allocations.filter((one) => !hasEnded(one)).map(({ ID }) => ID));
  const ids = placed.filter((id) => living.has(id));
  const request = { signal: run.signal, deadline: run.deadline };
  const read = async (id: string) => [id, await readAllocation(nomad, id, request)] as const;
  const canaries = await Promise.all(ids.map(read));
  // `run` has the job itself, and knows what has changed in it.
  if (inputs.operation !== 'run') reportImages(session, canaries[0]?.[1]['Job']);
  return Object.fromEntries(canaries.map(([id, canary]) => [id, addressesOf(canary)]));
}

/** Sets the outputs about where the canaries are reached. */
export async function setAddressOutputs(
  session: Session,
  snapshot: DeploymentSnapshot,
): Promise<void> {
  const addresses = await readCanaryAddresses(session, snapshot);
  session.run.outputs.set('canary-addresses', addresses);
  for (const [canary, ports] of Object.entries(addresses)) {
    const hosts = Object.entries(ports).map(([label, address]) => `${label} ${address}`);
    session.run.report.thing('Canaries', { canary, ports: hosts.join(', ') });
  }
  const ports = Object.values(addresses)[0] ?? {};
  session.run.outputs.set('ports', ports);
  const [only, ...others] = Object.values(ports);
  if (only !== undefined && others.length === 0) {
    session.run.outputs.set('port', only.slice(only.lastIndexOf(':') + 1));
  }
}
