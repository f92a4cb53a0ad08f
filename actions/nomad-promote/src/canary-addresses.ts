import { addressesOf, type PortAddresses } from '@rollout-actions/client/nomad/addresses';
import type { DeploymentSight } from '@rollout-actions/client/nomad/deployment-state';
import { readAllocation } from '@rollout-actions/client/nomad/evaluations';
import type { Session } from './session.ts';

/** Reads where the placed canaries in scope are reached: allocation id → port label → address. */
export async function readCanaryAddresses(
  { nomad, run }: Session,
  { deployment, groups }: DeploymentSight,
): Promise<Record<string, PortAddresses>> {
  const ids = groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
  const ask = { signal: run.signal, deadline: run.deadline };
  const read = async (id: string) =>
    [id, addressesOf(await readAllocation(nomad, id, ask))] as const;
  return Object.fromEntries(await Promise.all(ids.map(read)));
}

/** Sets the outputs about where the canaries are reached. */
export async function tellAddresses(session: Session, sight: DeploymentSight): Promise<void> {
  const addresses = await readCanaryAddresses(session, sight);
  session.run.outputs.set('canary-addresses', addresses);
  const ports = Object.values(addresses)[0] ?? {};
  session.run.outputs.set('ports', ports);
  const [only, ...others] = Object.values(ports);
  if (only !== undefined && others.length === 0) {
    session.run.outputs.set('port', only.slice(only.lastIndexOf(':') + 1));
  }
}
