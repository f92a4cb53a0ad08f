import { Failure } from '@rollout-actions/client/http/failure';
import type { Github } from './connection.ts';
import type { GithubRead } from './github-read.ts';

/** GitHub's most. */
export const PAGE_SIZE = 100;
// A server that goes on for ever must not keep a wait for ever.
const MOST_PAGES = 100;

/** What one page holds. */
export interface Page<Item> {
  items: readonly Item[];
  /** Of all pages, where it is told. */
  total?: number;
}

/**
 * Reads all pages; each item once. Throws a `Failure` (`unavailable`) where the list changed while it
 * was read, so that one may be missing: the next look reads it whole.
 */
export async function readPages<Item extends { id: number }, T>(
  github: Github,
  read: GithubRead<T>,
  pageOf: (value: T) => Page<Item>,
): Promise<Item[]> {
  const found = new Map<number, Item>();
  let total = 0;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const parameters = { ...read.parameters, per_page: PAGE_SIZE, page };
    const part = pageOf(await github.read({ ...read, parameters }));
    for (const item of part.items) found.set(item.id, item);
    total = part.total ?? 0;
    if (part.items.length < PAGE_SIZE || found.size === part.total) break;
  }
  if (found.size >= total) return [...found.values()];
  throw new Failure({
    kind: 'unavailable',
    resource: read.resource,
    what: `GitHub has ${total} of them and gave ${found.size}: the list changed meanwhile`,
    next: 'Run again later',
    received: 'yes',
  });
}
