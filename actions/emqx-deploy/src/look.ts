import { listDeployments, readDeployment } from '@rollout-actions/client/emqx/deployments';
import { lookAt } from '@rollout-actions/client/emqx/look';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { takeLook } from '@rollout-actions/client/emqx/take-look';
import { careOf, knownDeployment, type Session } from './session.ts';
import { tellDeployments } from './tell.ts';

/** All deployments of the key, by one read. */
export function lookAtList(session: Session): Promise<Deployment[]> {
  return takeLook({
    ...careOf(session),
    what: 'the list of deployments',
    read: (ask) => listDeployments(session.emqx, ask),
  });
}

/**
 * Deployments by their ids, by one read where the site has a list; the missing ones are left out.
 */
export function lookAtIds(session: Session, ids: readonly string[]): Promise<Deployment[]> {
  const { read } = lookAt(session.emqx, ids);
  return takeLook({ ...careOf(session), what: `deployment ${ids.join(', ')}`, read });
}

/** Looks again at a deployment of this step, not before `afterMs` from now. */
export async function lookAgain(session: Session, id: string, afterMs = 0): Promise<Deployment> {
  const seen = await takeLook({
    ...careOf(session),
    what: `deployment ${id}`,
    read: (ask) => readDeployment(session.emqx, id, ask),
    afterMs,
  });
  tellDeployments(session, [seen]);
  return knownDeployment(session, id);
}
