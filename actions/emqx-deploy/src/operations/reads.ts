import type { Result } from '@rollout-actions/action/action-run';
import { readList } from '../deployments/read.ts';
import { resolveDeployments } from '../deployments/resolve.ts';
import type { ReadOperation } from '../inputs/operations.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { type Handler, knownDeployment, named, type Session } from '../session.ts';

/** Reads the deployments that the inputs mean. */
async function get(session: Session): Promise<Result> {
  const ids = await resolveDeployments(session);
  const reason = ids
    .map((id) => knownDeployment(session, id))
    .map((deployment) => `${named(deployment)} is ${deployment.status}.`)
    .join(' ');
  return { outcome: 'succeeded', reason };
}

/** Reads all deployments that the key reaches. */
async function list(session: Session): Promise<Result> {
  const all = await readList(session);
  setDeploymentOutputs(session, all);
  if (all.length === 0) {
    session.run.outputs.set('deployments', []);
    session.run.outputs.set('deployment-ids', []);
    return { outcome: 'succeeded', reason: 'The key reaches no deployment.' };
  }
  const count = all.length === 1 ? 'One deployment' : `${all.length} deployments`;
  return { outcome: 'succeeded', reason: `${count}: ${all.map(({ id }) => id).join(', ')}.` };
}

/** The operations that only read. */
export const READS: Record<ReadOperation, Handler> = { get, list };
