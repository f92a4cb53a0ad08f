import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Edgegap } from './connection.ts';
import { type AppVersion, appVersion } from './schemas/app-version.ts';

/** A version of an application: its image and the ports it opens. */
export async function readAppVersion(
  edgegap: Edgegap,
  { application, version }: { application: string; version: string },
  ask: Ask,
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
    ...ends(ask),
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
