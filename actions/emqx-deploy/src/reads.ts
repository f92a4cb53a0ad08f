import type { Result } from '@rollout-actions/action/action-run';
import { identify } from './identify.ts';
import { lookAtList } from './look.ts';
import { knownDeployment, named, type Session } from './session.ts';
import { tellDeployments } from './tell.ts';

/** Reads the deployments that the inputs mean. */
export async function get(session: Session): Promise<Result> {
  const ids = await identify(session);
  const reason = ids
    .map((id) => knownDeployment(session, id))
    .map((deployment) => `${named(deployment)} is ${deployment.status}.`)
    .join(' ');
  return { outcome: 'succeeded', reason };
}

/** Reads all deployments that the key reaches. */
export async function list(session: Session): Promise<Result> {
  const all = await lookAtList(session);
  tellDeployments(session, all);
  if (all.length === 0) {
    session.run.outputs.set('deployments', []);
    session.run.outputs.set('deployment-ids', []);
    return { outcome: 'succeeded', reason: 'The key reaches no deployment.' };
  }
  const count = all.length === 1 ? 'One deployment' : `${all.length} deployments`;
  return { outcome: 'succeeded', reason: `${count}: ${all.map(({ id }) => id).join(', ')}.` };
}
