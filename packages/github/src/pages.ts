import { Failure } from '@rollout-actions/client/http/failure';
import type { Github } from './connection.ts';
import type { GithubRead } from './github-read.ts';

/** GitHub's most. */
export const PAGE_SIZE = 100;
// A server that goes on for ever must not keep a wait for ever.
const MAX_PAGES = 100;

/** What one page holds. */
export interface Page<Item> {
  items: readonly Item[];
  /** Of all pages, where it is told. */
  total?: number;
}

/** What a list is read by. */
export interface PagedRead<Item, T> {
  github: Github;
  read: GithubRead<T>;
  pageOf(value: T): Page<Item>;
}

// A list of several pages that changes all the time is left to the next look.
const MAX_PASSES = 3;

/**
 * Reads all pages; each item once. A list of several pages can change while it is read, so that one
 * item falls between them: after anything new it is read again until nothing is, which costs
 * nothing
 * of the rate limit. Throws a `Failure` (`unavailable`) where it changes on and on.
 */
export async function readPages<Item extends { id: number }, T>(
  paged: PagedRead<Item, T>,
): Promise<Item[]> {
  const { github, read } = paged;
  let before: string | undefined;
  for (let pass = 1; pass <= MAX_PASSES; pass += 1) {
    const fresh = github.fresh();
    const { items, pages } = await readOnce(paged);
    const now = JSON.stringify(items);
    if (pages === 1 || github.fresh() === fresh || now === before) return items;
    before = now;
  }
  throw new Failure({
    kind: 'unavailable',
    resource: read.resource,
    what: 'the list at GitHub changed each time while it was read',
    next: 'Run again later',
    received: 'yes',
  });
}

async function readOnce<Item extends { id: number }, T>({
  github,
  read,
  pageOf,
}: PagedRead<Item, T>): Promise<{ items: Item[]; pages: number }> {
  const found = new Map<number, Item>();
  for (let page = 1; ; page += 1) {
    const parameters = { ...read.parameters, per_page: PAGE_SIZE, page };
    const part = pageOf(await github.read({ ...read, parameters }));
    for (const item of part.items) found.set(item.id, item);
    const isLast = part.items.length < PAGE_SIZE || found.size === part.total;
    if (isLast || page === MAX_PAGES) return { items: [...found.values()], pages: page };
  }
}
