import type { Pagination } from './schemas/common.ts';

/** One page of anything. */
export interface Page<T> {
  items: readonly T[];
  pagination: Pagination;
}

/** The most that is asked for in one page. */
export const PAGE_LIMIT = 100;
// A hundred thousand entries; nobody has them, but a server can count pages wrongly.
const MAX_PAGES = 1_000;

/** The items of all pages, in order; `read` is asked for one page after the other, from 1. */
export async function allPages<T>(read: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let page: number | undefined = 1;
  while (page !== undefined && page <= MAX_PAGES) {
    const found: Page<T> = await read(page);
    items.push(...found.items);
    page = found.items.length === 0 ? undefined : pageAfter(page, found.pagination);
  }
  return items;
}

/**
 * The page after this one, undefined on the last. The document's sample names page 1 as the one
 * after page 1 and says that there is more: only a number that grows is followed.
 */
export function pageAfter(page: number, pagination: Pagination): number | undefined {
  if (pagination.has_next !== true) return undefined;
  const next = pagination.next_page_number ?? page + 1;
  return next > page ? next : undefined;
}
