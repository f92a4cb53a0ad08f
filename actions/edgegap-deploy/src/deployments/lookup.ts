import { ActionError } from '@rollout-actions/action/action-error';
import {
  deploymentState,
  FAILED,
  TERMINATED,
  TERMINATING,
} from '@rollout-actions/client/edgegap/deployment-snapshot';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import type {
  DeploymentStatus,
  ListedDeployment,
} from '@rollout-actions/client/edgegap/schemas/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import { isAllowed } from '../inputs/access-rules.ts';
import { requestOptions, type Session } from '../session.ts';
import { keyTag } from './ownership-tags.ts';

/** The active servers of the input `key`, in the order in which they were made. */
export async function listByKey(session: Session): Promise<ListedDeployment[]> {
  const { edgegap, inputs, run } = session;
  const tag = keyTag(inputs.key ?? '', run.env('GITHUB_REPOSITORY') ?? '');
  const query = {
    filters: [{ field: 'tags', operator: 'in', value: [tag] }],
    order_by: [{ field: 'created_at', order: 'asc' as const }],
  };
  const items = await listDeployments(edgegap, query, requestOptions(session));
  // A server that does not know the filter would give everything.
  return items.filter((item) => item.tags.includes(tag));
}

/** The ids that the inputs mean: given, or found by the key. */
export async function selectDeployments(session: Session): Promise<string[]> {
  const { inputs, run } = session;
  const ids =
    inputs.key === undefined
      ? [...inputs.deploymentId]
      : (await listByKey(session)).map((item) => item.request_id);
  run.outputs.set('deployment-ids', ids);
  run.outputs.set('deployment-id', ids[0]);
  run.outputs.set('request-id', ids[0]);
  return ids;
}

/** The status of a deployment that was known; undefined where it is gone. */
export async function readIfKnown(
  session: Session,
  id: string,
): Promise<DeploymentStatus | undefined> {
  try {
    return (await readStatus(session.edgegap, id, requestOptions(session))) ?? undefined;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-found') return undefined;
    throw error;
  }
}

/** Listed servers by what can be expected of them. */
export interface DeploymentClasses {
  /** Ready or on their way, in the order given. */
  alive: readonly ListedDeployment[];
  /** Failed: they count against the plan until they are stopped. */
  failed: readonly string[];
}

/** Asks those that are not ready what they are: the list does not say. */
export async function classifyDeployments(
  session: Session,
  items: readonly ListedDeployment[],
): Promise<DeploymentClasses> {
  const states = new Map<string, string>();
  const unready = items.filter(({ ready }) => !ready);
  await Promise.all(
    unready.map(async ({ request_id: id }) => states.set(id, await stateOf(session, id))),
  );
  const stateIn = (item: ListedDeployment) => states.get(item.request_id) ?? '';
  const lost = [FAILED, TERMINATED, TERMINATING];
  return {
    alive: items.filter((item) => !lost.includes(stateIn(item))),
    failed: items.filter((item) => stateIn(item) === FAILED).map((item) => item.request_id),
  };
}

async function stateOf(session: Session, id: string): Promise<string> {
  const status = await readIfKnown(session, id);
  return status === undefined ? TERMINATED : deploymentState(status);
}

/**
 * Throws `ActionError` where one of the deployments is of an application that `allow-applications` does
 * not let through: the key itself reaches the whole organisation. Without that input nothing is
 * read.
 */
export async function assertAllowedApplications(
  session: Session,
  ids: readonly string[],
): Promise<void> {
  const { allowApplications: globs, operation } = session.inputs;
  if (globs.length === 0) return;
  const found = await Promise.all(ids.map((id) => readIfKnown(session, id)));
  const outside = found.filter(
    (status): status is DeploymentStatus =>
      status !== undefined && !isAllowed(status.app_name, globs),
  );
  if (outside.length === 0) return;
  const which = outside.map(({ request_id: id, app_name: name }) => `${id} of ${name}`).join(', ');
  throw new ActionError(
    'refused',
    `${operation} would touch ${which}, which allow-applications (${globs.join(', ')}) keeps ` +
      'out. Nothing was written.',
  );
}
