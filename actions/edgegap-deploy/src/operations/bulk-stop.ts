import type { Result } from '@rollout-actions/action/action-run';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { captureLogs } from '../deployments/capture-logs.ts';
import { assertAllowedApplications } from '../deployments/lookup.ts';
import { stopServers } from '../deployments/stop/stop.ts';
import { showAndGuard } from '../deployments/stop/stop-guard.ts';
import { waitUntilGone } from '../deployments/stop/wait-until-gone.ts';
import type { GivenStopFilter } from '../inputs/schemas.ts';
import { isStopFilter } from '../inputs/structured-fields.ts';
import { requestOptions, type Session } from '../session.ts';
import { namingStops, toFailedStop } from './stop.ts';

/** What was stopped is stopped, so the last read may not hold up the end for long. */
const LAST_LIST_MS = 10_000;
const MAX_NAMED = 5;

/**
 * Stops what the filters mean. It lists first and then stops exactly what it has shown, by the ids:
 * the filters alone would also stop what was made in between.
 */
export async function bulkStop(session: Session): Promise<Result> {
  const filters = (session.inputs.filter ?? []).filter(isStopFilter);
  const find = async (options: RequestOptions) => {
    const all = await listDeployments(session.edgegap, {}, options);
    return all.filter((item) => filters.every((filter) => isMeant(item, filter)));
  };
  const items = await findTwice(session, find);
  const isSweeping = filters.some((filter) => filter.filter_type === 'not');
  return await stopShown(session, { items, isSweeping, what: 'the filter', find });
}

/** Lists what an operation means to stop, as it is now. */
export type Find = (options: RequestOptions) => Promise<readonly ListedDeployment[]>;

/** A list can leave out what is there: that there is nothing takes two in a row. */
export async function findTwice(
  session: Session,
  find: Find,
): Promise<readonly ListedDeployment[]> {
  const found = await find(requestOptions(session));
  return found.length > 0 ? found : await find(requestOptions(session));
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
  find: Find;
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
  const left = await describeLeft(session, shown);
  if (end.accepted.length === 0) {
    return { outcome: 'unchanged', reason: `All of them had already ended.${left}` };
  }
  const { accepted } = end;
  const count =
    accepted.length === 1 ? 'One deployment was' : `${accepted.length} deployments were`;
  return { outcome: 'succeeded', reason: `${count} stopped: ${accepted.join(', ')}.${left}` };
}

/** What matches and was not stopped, as the end of a sentence; by one more list, if it can be read. */
async function describeLeft(session: Session, shown: Shown): Promise<string> {
  const { items, what, leftCount = 0 } = shown;
  const now = await findOnceMore(session, shown);
  const stopped = new Set(items.map(({ request_id: id }) => id));
  const ids = now?.map(({ request_id: id }) => id).filter((id) => !stopped.has(id));
  const count = ids?.length ?? leftCount;
  if (count === 0) return '';
  const match = count === 1 ? '1 more matches' : `${count} more match`;
  if (leftCount > 0) return ` ${match} and ${count === 1 ? 'is' : 'are'} left (max-stop).`;
  // Made since, or left out by the first list: it was not shown and counted, so it stays.
  const named = `${ids?.slice(0, MAX_NAMED).join(', ')}${count > MAX_NAMED ? ', …' : ''}`;
  return ` ${match} ${what} now, not stopped: ${named}. Re-run this step for that.`;
}

async function findOnceMore({ run }: Session, { what, find }: Shown) {
  using limit = startDeadline(run.world.clock, LAST_LIST_MS, run.signal);
  try {
    return await find({ signal: limit.signal, deadline: limit });
  } catch (error) {
    if (!(error instanceof Failure) && !limit.signal.aborted) throw error;
    run.log.info(`Whether more deployments match ${what} by now could not be read.`);
    return undefined;
  }
}

/** As the API reads a filter: `any` one of the values, `all` every one, `not` none of them. */
export function isMeant(item: ListedDeployment, filter: GivenStopFilter): boolean {
  const own = new Set(filter.field === 'request_id' ? [item.request_id] : item.tags);
  if (filter.filter_type === 'all') return filter.values.every((value) => own.has(value));
  const has = filter.values.some((value) => own.has(value));
  return filter.filter_type === 'any' ? has : !has;
}
