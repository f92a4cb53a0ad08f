import {
  addressesOf,
  type PortAddresses,
} from '@rollout-actions/client/nomad/allocations/addresses';
import { readAllocation } from '@rollout-actions/client/nomad/allocations/allocations';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Session } from '../session.ts';

/** Reads where the placed canaries in scope are reached: allocation id → port label → address. */
export async function readCanaryAddresses(
  { nomad, run }: Session,
  { deployment, groups }: DeploymentSnapshot,
): Promise<Record<string, PortAddresses>> {
  const ids = groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
  const request = { signal: run.signal, deadline: run.deadline };
  const read = async (id: string) =>
    [id, addressesOf(await readAllocation(nomad, id, request))] as const;
  return Object.fromEntries(await Promise.all(ids.map(read)));
}

/** Sets the outputs about where the canaries are reached. */
export async function setAddressOutputs(
  session: Session,
  sight: DeploymentSnapshot,
): Promise<void> {
  const addresses = await readCanaryAddresses(session, sight);
  session.run.outputs.set('canary-addresses', addresses);
  const ports = Object.values(addresses)[0] ?? {};
  session.run.outputs.set('ports', ports);
  const [only, ...others] = Object.values(ports);
  if (only !== undefined && others.length === 0) {
    session.run.outputs.set('port', only.slice(only.lastIndexOf(':') + 1));
  }
}
