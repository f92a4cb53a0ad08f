import type { Result } from '@rollout-actions/action/action-run';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { captureLogs } from '../deployments/capture-logs.ts';
import { assertAllowedApplications } from '../deployments/lookup.ts';
import { stopServers } from '../deployments/stop/stop.ts';
import { showAndGuard } from '../deployments/stop/stop-guard.ts';
import { waitUntilGone } from '../deployments/stop/wait-until-gone.ts';
import type { GivenStopFilter } from '../inputs/schemas.ts';
import { isStopFilter } from '../inputs/structured-fields.ts';
import { requestOptions, type Session } from '../session.ts';
import { namingStops, toFailedStop } from './stop.ts';

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

/** What an operation has found to stop. */
export interface Shown {
  items: readonly ListedDeployment[];
  /** The filter names what is to stay. */
  isSweeping: boolean;
  /** For a sentence: `the filter`. */
  what: string;
  /** Meant as well, but left for another run by `on-excess: oldest`. */
  leftCount?: number;
}

/** Shows, guards, stops and waits, for all operations that find out what to stop. */
export async function stopShown(session: Session, shown: Shown): Promise<Result> {
  return await namingStops(session, () => stopItems(session, shown));
}

async function stopItems(session: Session, shown: Shown): Promise<Result> {
  const { items, what, leftCount = 0 } = shown;
  const ids = items.map((item) => item.request_id);
  if (ids.length === 0) {
    session.run.outputs.set('deployment-ids', []);
    const count = leftCount === 0 ? 'No deployment matches' : `${leftCount} deployments match`;
    const left = leftCount === 0 ? '' : ', and all are left (max-stop)';
    return { outcome: 'unchanged', reason: `${count} ${what}${left}.` };
  }
  if (leftCount === 0) showAndGuard(session, shown);
  else session.run.outputs.set('deployment-ids', ids);
  session.run.outputs.set('deployment-id', ids[0]);
  await assertAllowedApplications(session, ids);
  if (session.inputs.captureLogs === 'always') {
    await captureLogs(session, ids, requestOptions(session));
  }
  const end = await stopServers(session, ids, requestOptions(session));
  await waitUntilGone(session, end.accepted);
  if (end.failures.length > 0) return toFailedStop(session, end);
  const left = leftCount === 0 ? '' : ` ${leftCount} more match and are left (max-stop).`;
  if (end.accepted.length === 0) {
    return { outcome: 'unchanged', reason: `All of them had already ended.${left}` };
  }
  const { accepted } = end;
  const count =
    accepted.length === 1 ? 'One deployment was' : `${accepted.length} deployments were`;
  return { outcome: 'succeeded', reason: `${count} stopped: ${accepted.join(', ')}.${left}` };
}

/** As the API reads a filter: `any` one of the values, `all` every one, `not` none of them. */
export function isMeant(item: ListedDeployment, filter: GivenStopFilter): boolean {
  const own = new Set(filter.field === 'request_id' ? [item.request_id] : item.tags);
  if (filter.filter_type === 'all') return filter.values.every((value) => own.has(value));
  const has = filter.values.some((value) => own.has(value));
  return filter.filter_type === 'any' ? has : !has;
}
