import type { Result } from '@rollout-actions/action/action-run';
import { listLocations } from '@rollout-actions/client/edgegap/applications';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import type { Place } from '@rollout-actions/client/edgegap/schemas/applications';
import {
  type DeploymentSnapshot,
  snapshotOfItem,
  snapshotOfStatus,
} from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { listByKey, selectDeployments } from '../deployments/lookup.ts';
import type { ReadOperation } from '../inputs/operations.ts';
import { isStopFilter } from '../inputs/structured-fields.ts';
import { statusWord } from '../report/describe-deployment.ts';
import { setDeploymentOutputs, setPortOutputs } from '../report/set-outputs.ts';
import { type Handler, requestOptions, type Session } from '../session.ts';

/** Reads deployments by their ids or their key. */
async function get(session: Session): Promise<Result> {
  const ids = await selectDeployments(session);
  const snapshots = await Promise.all(
    ids.map(async (id) => {
      const status = await readStatus(session.edgegap, id, requestOptions(session));
      return status === null ? gone(id) : snapshotOfStatus(status);
    }),
  );
  return toReadResult(session, snapshots);
}

/** Lists the active deployments, page by page, as `filter` and `order-by` ask. */
async function list(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const { filter, orderBy } = inputs;
  const query = {
    ...(filter === undefined
      ? {}
      : { filters: filter.flatMap((one) => (isStopFilter(one) ? [] : [one])) }),
    ...(orderBy === undefined ? {} : { order_by: orderBy }),
  };
  const items =
    inputs.key === undefined
      ? await listDeployments(edgegap, query, requestOptions(session))
      : await listByKey(session);
  return toReadResult(
    session,
    items.map((item) => snapshotOfItem(item, undefined)),
  );
}

/** The places where a server can be. */
async function locations(session: Session): Promise<Result> {
  const { edgegap, inputs, run } = session;
  const places = await listLocations(
    edgegap,
    {
      app: inputs.application,
      version: inputs.version,
      type: inputs.locationType,
      tags: true,
    },
    requestOptions(session),
  );
  const matching = places.filter((place) => inputs.tags.every((tag) => hasTag(place, tag)));
  const found = matching.map((place) => ({
    city: place.city,
    country: place.country,
    continent: place.continent,
    administrativeDivision: place.administrative_division,
    timezone: place.timezone,
    latitude: place.latitude ?? null,
    longitude: place.longitude ?? null,
    type: place.type,
    tags: place.tags.map(({ key, value }) => ({ key, value })),
  }));
  run.outputs.set('locations', found);
  const rows = found.map((place) => [place.city, place.country, place.continent, place.type]);
  run.report.things({
    title: 'Places',
    columns: ['city', 'country', 'continent', 'type'],
    rows,
  });
  const count = found.length === 1 ? 'One place has' : `${found.length} places have`;
  return { outcome: 'succeeded', reason: `${count} room.` };
}

/** A tag of a place is meant by its key, its value, or both: `key=value`. */
function hasTag({ tags }: Place, wanted: string): boolean {
  return tags.some(({ key, value }) => [key, value, `${key}=${value}`].includes(wanted));
}

function gone(id: string): DeploymentSnapshot {
  const nothing = { fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
  return { id, state: 'terminated', ...nothing };
}

function toReadResult(session: Session, snapshots: readonly DeploymentSnapshot[]): Result {
  setDeploymentOutputs(
    session,
    snapshots.map((snapshot) => ({ snapshot })),
  );
  const [first, ...others] = snapshots;
  if (first === undefined) {
    return { outcome: 'succeeded', reason: 'There are no such deployments.' };
  }
  setPortOutputs(session, first);
  const reason =
    others.length === 0
      ? `Deployment ${first.id} is ${statusWord(first)}.`
      : `Found ${snapshots.length} deployments.`;
  return { outcome: 'succeeded', reason };
}

/** The operations that only read. */
export const READS: Record<ReadOperation, Handler> = { get, list, locations };
