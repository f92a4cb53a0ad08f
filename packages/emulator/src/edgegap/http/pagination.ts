import { refuse } from './endpoint.ts';

/** The API's description of a page. */
export interface Pagination {
  number: number;
  next_page_number: number | null;
  previous_page_number: number | null;
  paginator: { num_pages: number };
  has_next: boolean;
  has_previous: boolean;
}

export interface Page<T> {
  items: T[];
  /** Over all pages. */
  total: number;
  pagination: Pagination;
}

const defaultLimit = 10;

function readCount(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw refuse(400, `${name} must be an integer of at least 1.`);
}

/** One page by `page` (from 1) and `limit` (from 1, default 10); throws the 400 on other values. */
export function takePage<T>(all: readonly T[], query: URLSearchParams): Page<T> {
  const number = readCount(query, 'page', 1);
  const limit = readCount(query, 'limit', defaultLimit);
  const pages = Math.max(1, Math.ceil(all.length / limit));
  const hasNext = number < pages;
  const hasPrevious = number > 1;
  return {
    items: all.slice((number - 1) * limit, number * limit),
    total: all.length,
    pagination: {
      number,
      next_page_number: hasNext ? number + 1 : null,
      previous_page_number: hasPrevious ? number - 1 : null,
      paginator: { num_pages: pages },
      has_next: hasNext,
      has_previous: hasPrevious,
    },
  };
}
