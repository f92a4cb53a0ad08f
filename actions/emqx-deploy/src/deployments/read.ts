import {
  deploymentsQuery,
  listDeployments,
  readDeployment,
} from '@rollout-actions/client/emqx/deployments';
import { readOnce, type SingleRead } from '@rollout-actions/client/emqx/read-once';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { budgetPolicy, knownDeployment, type Session } from '../session.ts';

/** All deployments of the key, by one read. */
export function readList(session: Session): Promise<Deployment[]> {
  return read(session, 'the list of deployments', {
    read: (request) => listDeployments(session.emqx, request),
  });
}

/**
 * Deployments by their ids, by one read where the site has a list; the missing ones are left out.
 */
export function readByIds(session: Session, ids: readonly string[]): Promise<Deployment[]> {
  const query = deploymentsQuery(session.emqx, ids);
  return read(session, `deployment ${ids.join(', ')}`, query);
}

/** Reads a deployment of this step again, not before `afterMs` from now. */
export async function readAgain(session: Session, id: string, afterMs = 0): Promise<Deployment> {
  const seen = await read(session, `deployment ${id}`, {
    read: (request) => readDeployment(session.emqx, id, request),
    afterMs,
  });
  setDeploymentOutputs(session, [seen]);
  return knownDeployment(session, id);
}

async function read<T>(
  session: Session,
  what: string,
  how: Pick<SingleRead<T>, 'read' | 'afterMs'>,
): Promise<T> {
  const seen = await readOnce<T>({ ...budgetPolicy(session), ...how, what });
  session.unread = undefined;
  return seen;
}
