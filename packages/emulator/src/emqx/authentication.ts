import type { IncomingHttpHeaders } from 'node:http';
import type { KeyFixture } from './fixture.ts';

/** The key whose HTTP Basic credentials the request has; undefined for none or wrong ones. */
export function keyOf(
  keys: readonly KeyFixture[],
  headers: IncomingHttpHeaders,
): KeyFixture | undefined {
  const given = /^basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const credentials = Buffer.from(given, 'base64').toString('utf8');
  return keys.find(({ apiKey, apiSecret }) => credentials === `${apiKey}:${apiSecret}`);
}

/** Whether the key's scope lets it read or write. */
export function mayCall(key: KeyFixture, access: 'read' | 'write'): boolean {
  return key.scope === 'full' || (key.scope === 'read' && access === 'read');
}

/** Whether the key reaches a project, by the project's name. */
export function mayReach(key: KeyFixture, project: string): boolean {
  return key.projects === undefined || key.projects.includes(project);
}
