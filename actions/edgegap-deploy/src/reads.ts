import type { Result } from '@rollout-actions/action/action-run';
import {
  type DeploymentSight,
  sightOfItem,
  sightOfStatus,
} from '@rollout-actions/client/edgegap/deployment-sight';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import { listLocations } from '@rollout-actions/client/edgegap/locations';
import { statusWord } from './describe.ts';
import { isStopFilter } from './inputs/filters.ts';
import { listOfKey, meantIds } from './list-of-key.ts';
import { askOf, type Session } from './session.ts';
import { tellDeployments, tellPort } from './tell.ts';

/** Reads deployments by their ids or their key. */
export async function get(session: Session): Promise<Result> {
  const ids = await meantIds(session);
  const sights = await Promise.all(
    ids.map(async (id) => {
      const status = await readStatus(session.edgegap, id, askOf(session));
      return status === null ? gone(id) : sightOfStatus(status);
    }),
  );
  return told(session, sights);
}

/** Lists the active deployments, page by page, as `filter` and `order-by` ask. */
export async function list(session: Session): Promise<Result> {
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
      ? await listDeployments(edgegap, query, askOf(session))
      : await listOfKey(session);
  return told(
    session,
    items.map((item) => sightOfItem(item, undefined)),
  );
}

/** The places where a server can be. */
export async function locations(session: Session): Promise<Result> {
  const { edgegap, inputs, run } = session;
  const places = await listLocations(
    edgegap,
    { app: inputs.application, version: inputs.version, tags: true },
    askOf(session),
  );
  const found = places.map((place) => ({
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
  run.summary.add({ table: { columns: ['city', 'country', 'continent', 'type'], rows } });
  const count = found.length === 1 ? 'One place has' : `${found.length} places have`;
  return { outcome: 'succeeded', reason: `${count} room.` };
}

function gone(id: string): DeploymentSight {
  const nothing = { fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
  return { id, state: 'terminated', ...nothing };
}

function told(session: Session, sights: readonly DeploymentSight[]): Result {
  const { run } = session;
  tellDeployments(
    session,
    sights.map((sight) => ({ sight })),
  );
  run.summary.add({
    table: {
      columns: ['deployment', 'status', 'host', 'tags'],
      rows: sights.map((sight) => [sight.id, statusWord(sight), sight.fqdn, sight.tags.join(' ')]),
    },
  });
  const [first, ...others] = sights;
  if (first === undefined) {
    return { outcome: 'succeeded', reason: 'There are no such deployments.' };
  }
  tellPort(session, first);
  const reason =
    others.length === 0
      ? `Deployment ${first.id} is ${statusWord(first)}.`
      : `Found ${sights.length} deployments.`;
  return { outcome: 'succeeded', reason };
}
