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

/** The names of its ports as a deployment will have them: the number where there is no name. */
export function portNamesOf({ ports }: AppVersion): string[] {
  return ports.flatMap(({ name, port }) => {
    if (name !== '') return [name];
    return port === undefined ? [] : [String(port)];
  });
}
