import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Edgegap } from './connection.ts';
import { type Place, places } from './schemas/locations.ts';

/** Which places; with an application and a version only those that have room for it now. */
export interface LocationQuery {
  app?: string | undefined;
  version?: string | undefined;
  type?: string | undefined;
  /** Whether each place comes with its tags. */
  tags?: boolean | undefined;
}

export async function listLocations(
  edgegap: Edgegap,
  { app, version, type, tags }: LocationQuery,
  ask: Ask,
): Promise<Place[]> {
  const answer = await edgegap.call({
    method: 'GET',
    path: path`/v1/locations`,
    query: { app, version, type, tags },
    effect: 'read',
    resource: `locations of ${edgegap.name}`,
    schema: places,
    ...ends(ask),
  });
  return answer.value.locations;
}
