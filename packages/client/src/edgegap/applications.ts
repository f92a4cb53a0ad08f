import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path } from '../http/safe-path.ts';
import type { Edgegap } from './connection.ts';
import { type AppVersion, appVersion, type Place, places } from './schemas/applications.ts';

/** A version of an application: its image and the ports it opens. */
export async function readAppVersion(
  edgegap: Edgegap,
  { application, version }: { application: string; version: string },
  options: RequestOptions,
): Promise<AppVersion> {
  const answer = await edgegap.call({
    method: 'GET',
    path: path`/v1/app/${application}/version/${version}`,
    effect: 'read',
    // It is only asked in passing, and its answer can be done without.
    retry: 'never',
    timeoutMs: 5_000,
    resource: `version ${version} of Edgegap application ${application}`,
    schema: appVersion,
    ...requestOptionsOf(options),
  });
  return answer.value;
}

/** A port as a deployment of the version will have it. */
export interface OpenedPort {
  name: string;
  protocol: string;
}

/** The ports that a version opens, by number; a port without a name is called by its number. */
export function openedPorts({ ports }: AppVersion): OpenedPort[] {
  return [...ports]
    .sort((a, b) => (a.port ?? 0) - (b.port ?? 0))
    .map(({ name, port, protocol }) => ({ name: name === '' ? String(port) : name, protocol }));
}

/** Which places; with an application and a version only those that have room for it now. */
export interface LocationQuery {
  app?: string | undefined;
  version?: string | undefined;
  type?: string | undefined;
  /** Whether each place comes with its tags. */
  tags?: boolean | undefined;
}

/** The places where a server can be, as far as the query means them. */
export async function listLocations(
  edgegap: Edgegap,
  { app, version, type, tags }: LocationQuery,
  options: RequestOptions,
): Promise<Place[]> {
  const answer = await edgegap.call({
    method: 'GET',
    path: path`/v1/locations`,
    query: { app, version, type, tags },
    effect: 'read',
    resource: `locations of ${edgegap.name}`,
    schema: places,
    ...requestOptionsOf(options),
  });
  return answer.value.locations;
}
