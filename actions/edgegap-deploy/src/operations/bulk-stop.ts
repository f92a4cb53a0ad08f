import type { Result } from '@rollout-actions/action/action-run';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { captureLogs } from '../deployments/capture-logs.ts';
import { assertAllowedApplications } from '../deployments/lookup.ts';
import { stopServers } from '../deployments/stop.ts';
import { showAndGuard } from '../deployments/stop-guard.ts';
import { waitUntilGone } from '../deployments/wait-until-gone.ts';
import { type GivenStopFilter, isStopFilter } from '../inputs/filters.ts';
import { requestOptions, type Session } from '../session.ts';

/**
 * Stops what the filters mean. It lists first and then stops exactly what it has shown, by the ids:
 * the filters alone would also stop what was made in between.
 */
export async function bulkStop(session: Session): Promise<Result> {
  const filters = (session.inputs.filter ?? []).filter(isStopFilter);
  const all = await listDeployments(session.edgegap, {}, requestOptions(session));
  const items = all.filter((item) => filters.every((filter) => isMeant(item, filter)));
  const isSweeping = filters.some((filter) => filter.filter_type === 'not');
  return await stopShown(session, { items, isSweeping, what: 'the filter' });
}

/** Shows, guards, stops and waits, for all operations that find out what to stop. */
export async function stopShown(
  session: Session,
  shown: { items: readonly ListedDeployment[]; isSweeping: boolean; what: string },
): Promise<Result> {
  const { items, isSweeping, what } = shown;
  const ids = items.map((item) => item.request_id);
  if (ids.length === 0) {
    session.run.outputs.set('deployment-ids', []);
    return { outcome: 'unchanged', reason: `Nothing is there that ${what} means.` };
  }
  showAndGuard(session, { items, isSweeping });
  session.run.outputs.set('deployment-id', ids[0]);
  await assertAllowedApplications(session, ids);
  if (session.inputs.captureLogs === 'always')
    await captureLogs(session, ids, requestOptions(session));
  const accepted = await stopServers(session, ids, requestOptions(session));
  if (accepted.length === 0) {
    return { outcome: 'unchanged', reason: 'All of them had ended meanwhile.' };
  }
  await waitUntilGone(session, accepted);
  const count =
    accepted.length === 1 ? 'One deployment was' : `${accepted.length} deployments were`;
  return { outcome: 'succeeded', reason: `${count} stopped: ${accepted.join(', ')}.` };
}

/** As the API reads a filter: `any` one of the values, `all` every one, `not` none of them. */
export function isMeant(item: ListedDeployment, filter: GivenStopFilter): boolean {
  const own = new Set(filter.field === 'request_id' ? [item.request_id] : item.tags);
  if (filter.filter_type === 'all') return filter.values.every((value) => own.has(value));
  const has = filter.values.some((value) => own.has(value));
  return filter.filter_type === 'any' ? has : !has;
}
