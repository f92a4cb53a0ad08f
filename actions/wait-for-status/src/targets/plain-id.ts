import type { ResourceReading } from './target.ts';

const PLAIN = /^[A-Za-z0-9_-]{1,64}/;

/** Reads an id that may stand in a path; `what` names it for the message. */
export function readPlainId<Resource>(
  text: string,
  what: string,
  found: (id: string) => ResourceReading<Resource>,
): ResourceReading<Resource> {
  const [id = ''] = PLAIN.exec(text) ?? [];
  if (id === text && id !== '') return found(id);
  const expected = `${what}, 1 to 64 letters, digits, hyphens and underscores`;
  return { ok: false, at: id.length, expected };
}
