import { Stopped } from '@rollout-actions/action/stopped';
import type { DeploymentStatus } from '@rollout-actions/client/edgegap/schemas/status';
import { isAllowed } from './inputs/access-rules.ts';
import { readIfKnown } from './read-if-known.ts';
import type { Session } from './session.ts';

/**
 * Throws `Stopped` where one of the deployments is of an application that `allow-applications` does
 * not let through: the key itself reaches the whole organisation. Without that input nothing is
 * read.
 */
export async function keepWithinFence(session: Session, ids: readonly string[]): Promise<void> {
  const { allowApplications: globs, operation } = session.inputs;
  if (globs.length === 0) return;
  const found = await Promise.all(ids.map((id) => readIfKnown(session, id)));
  const outside = found.filter(
    (status): status is DeploymentStatus =>
      status !== undefined && !isAllowed(status.app_name, globs),
  );
  if (outside.length === 0) return;
  const which = outside.map(({ request_id: id, app_name: name }) => `${id} of ${name}`).join(', ');
  throw new Stopped(
    'refused',
    `${operation} would touch ${which}, which allow-applications (${globs.join(', ')}) keeps ` +
      'out. Nothing was written.',
  );
}
