import { ActionError } from '@rollout-actions/action/action-error';
import { readIfKnown } from '@rollout-actions/client/edgegap/deployments';
import { listByTag } from '@rollout-actions/client/edgegap/list-deployments';
import { keyTag, madeAtMs } from '@rollout-actions/client/edgegap/ownership-tags';
import type {
  DeploymentStatus,
  ListedDeployment,
} from '@rollout-actions/client/edgegap/schemas/deployments';
import {
  deploymentState,
  FAILED,
  PENDING,
  TERMINATED,
  TERMINATING,
} from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { isAllowed } from '../inputs/access-rules.ts';
import { repositoryOf, requestOptions, type Session } from '../session.ts';

/** The active servers of the input `key`, in the order in which they were made. */
export async function listByKey(session: Session): Promise<ListedDeployment[]> {
  const { edgegap, inputs } = session;
  const tag = keyTag(inputs.key ?? '', repositoryOf(session));
  const order_by = [{ field: 'created_at', order: 'asc' as const }];
  return await listByTag(edgegap, { tag, order_by }, requestOptions(session));
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

/** Listed servers by what can be expected of them. */
export interface DeploymentClasses {
  /** Ready or on their way, with the application and version of the inputs; in the order given. */
  current: readonly ListedDeployment[];
  /** As those, with another application or version; what they run. */
  outdated: readonly { item: ListedDeployment; runs: string }[];
  /** Failed: they count against the plan until they are stopped. */
  failed: readonly string[];
}

/** A listed id may be unknown to the status call for this long after its create, ms. */
const FRESH_ID_MS = 30_000;

/** Reads the status of each: the list says neither why one is not ready nor what it runs. */
export async function classifyDeployments(
  session: Session,
  items: readonly ListedDeployment[],
): Promise<DeploymentClasses> {
  const statuses = await Promise.all(
    items.map(({ request_id: id }) => readIfKnown(session.edgegap, id, requestOptions(session))),
  );
  const current: ListedDeployment[] = [];
  const outdated: DeploymentClasses['outdated'][number][] = [];
  const failed: string[] = [];
  for (const [at, item] of items.entries()) {
    const status = statuses[at];
    const state = status === undefined ? unknownState(session, item) : deploymentState(status);
    if (state === FAILED) failed.push(item.request_id);
    if ([FAILED, TERMINATED, TERMINATING].includes(state)) continue;
    const runs = status === undefined ? undefined : otherVersion(session, status);
    if (runs === undefined) current.push(item);
    else outdated.push({ item, runs });
  }
  return { current, outdated, failed };
}

function unknownState({ run }: Session, { tags, ready }: ListedDeployment): string {
  const ageMs = run.world.clock.wall() - (madeAtMs(tags) ?? 0);
  return ready !== true && ageMs < FRESH_ID_MS ? PENDING : TERMINATED;
}

/** What a server runs where that is not what the inputs ask for; what the API omits counts as equal. */
function otherVersion({ inputs }: Session, status: DeploymentStatus): string | undefined {
  const { app_name: application, app_version: version } = status;
  const isOtherApplication = application !== '' && application !== inputs.application;
  const isOtherVersion =
    inputs.version !== undefined && version !== '' && version !== inputs.version;
  return isOtherApplication || isOtherVersion ? `${application} ${version}` : undefined;
}

/**
 * Throws `ActionError` where one of the deployments is of an application that `allow-applications`
 * does not let through: the key itself reaches the whole organisation. Without that input nothing
 * is read.
 */
export async function assertAllowedApplications(
  session: Session,
  ids: readonly string[],
): Promise<void> {
  const { allowApplications: globs, operation } = session.inputs;
  if (globs.length === 0) return;
  const found = await Promise.all(
    ids.map((id) => readIfKnown(session.edgegap, id, requestOptions(session))),
  );
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
