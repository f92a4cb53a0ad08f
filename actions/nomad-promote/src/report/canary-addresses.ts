import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { readCanaries } from '../rollout/canaries.ts';
import type { Session } from '../session.ts';
import { reportImages } from './images.ts';

/** Sets the outputs about where the canaries in scope are reached. */
export async function setAddressOutputs(
  session: Session,
  snapshot: DeploymentSnapshot,
): Promise<void> {
  const { outputs, report } = session.run;
  const canaries = await readCanaries(session, snapshot);
  // `run` has the job itself, and knows what has changed in it.
  if (session.inputs.operation !== 'run') reportImages(session, canaries[0]?.job);
  // Allocation id → port label → address.
  outputs.set('canary-addresses', Object.fromEntries(canaries.map(({ id, ports }) => [id, ports])));
  for (const { id, ports } of canaries) {
    const hosts = Object.entries(ports).map(([label, address]) => `${label} ${address}`);
    report.thing('Canaries', { canary: id, ports: hosts.join(', ') });
  }
  const ports = canaries[0]?.ports ?? {};
  outputs.set('ports', ports);
  const [only, ...others] = Object.values(ports);
  if (only !== undefined && others.length === 0) {
    outputs.set('port', only.slice(only.lastIndexOf(':') + 1));
  }
}
