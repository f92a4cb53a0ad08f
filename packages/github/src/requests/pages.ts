import type { Github } from '../connection.ts';
import type { GithubRead } from './request.ts';

/** GitHub's maximum. */
export const PAGE_SIZE = 100;
// A server that always has one more page must not keep the wait busy for ever.
const MAX_PAGES = 100;

/** What one page holds. */
export interface Page<Item> {
  items: readonly Item[];
  /** The number of items on all pages, where the server says it. */
  total?: number;
}

/** What a list is read by. */
export interface PagedRead<Item, T> {
  github: Github;
  read: GithubRead<T>;
  pageOf(value: T): Page<Item>;
}

// A list that changes while it is read is read again, at most this often.
const MAX_PASSES = 3;

/**
 * Reads all pages; each item once. A list of several pages can change while it is read, so that an
 * item moves between them and is missed. Therefore it is read until two passes in a row find the
 * same items, which costs nothing of the rate limit where nothing changed. Where it changes all the
 * time, the result is everything that any pass found: nobody can miss in each pass what is there
 * all along, and what was replaced meanwhile is recognised by its newer version.
 */
export async function readPages<Item extends { id: number }, T>(
  paged: PagedRead<Item, T>,
): Promise<Item[]> {
  const found = new Map<number, Item>();
  let before: string | undefined;
  for (let pass = 1; pass <= MAX_PASSES; pass += 1) {
    const paid = paged.github.limits.paid();
    const { items, pages } = await readOnce(paged);
    const isUnchanged = paged.github.limits.paid() === paid;
    const ids = items.map(({ id }) => id).join(' ');
    if (pages === 1 || isUnchanged || ids === before) return items;
    before = ids;
    for (const item of items) found.set(item.id, item);
  }
  return [...found.values()];
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
