import { badRequest } from '../errors.ts';
import { compileFilter, FilterError } from '../filter/filter.ts';
import type { ReadQuery } from './query.ts';

interface Indexed {
  ID: string;
  Namespace: string;
  CreateIndex: number;
}

/** The token of a record and where it stands against the one asked for. */
type Tokenizer<T> = (record: T) => { token: string; order: number };

function compare<T extends string | number>(left: T, right: T): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function byCreateIndexAndId<T extends Indexed>(wanted: string): Tokenizer<T> {
  const [, index, id] = /^(\d+)\.(.*)$/s.exec(wanted) ?? [];
  return ({ CreateIndex, ID }) => {
    const token = `${CreateIndex}.${ID}`;
    if (index === undefined || id === undefined) return { token, order: compare(token, wanted) };
    return { token, order: compare(CreateIndex, Number(index)) || compare(ID, id) };
  };
}

function byId<T extends Indexed>(wanted: string): Tokenizer<T> {
  return ({ ID }) => ({ token: ID, order: compare(ID, wanted) });
}

/** Compiles a filter to a test of one row, so that only rows that are tested can fail. */
function rowFilter(expression: string): (row: object) => boolean {
  if (expression === '') return () => true;
  const filter = inWords(() => compileFilter(expression));
  return (row) => inWords(() => filter([row]).length > 0);
}

function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof FilterError) throw badRequest(error.message);
    throw error;
  }
}

function inOrder<T extends Indexed>(options: Paged<T>) {
  const { query } = options;
  const sortById = options.byId === true || query.prefix !== '';
  const byIndex = (left: T, right: T) =>
    compare(left.CreateIndex, right.CreateIndex) || compare(left.ID, right.ID);
  const sorted = options.records.toSorted(
    sortById ? (left, right) => compare(left.ID, right.ID) : byIndex,
  );
  const tokenizer = sortById ? byId<T> : byCreateIndexAndId<T>;
  return {
    sorted: query.reverse ? sorted.reverse() : sorted,
    tokenOf: tokenizer(query.nextToken),
  };
}

interface Paged<T extends Indexed> {
  records: T[];
  query: ReadQuery;
  /** Order and token by id, also where no prefix is asked for. */
  byId?: boolean;
  /** What the filter sees, under Go's field names. */
  rowOf(record: T): object;
  allowed(record: T): boolean;
}

/**
 * One page of records as a list read gives them: ordered by CreateIndex and ID (by ID where a
 * prefix is asked for), from the token on, filtered, then what `allowed` lets through.
 * `nextToken` names the first record of the next page.
 */
export function page<T extends Indexed>(options: Paged<T>): { records: T[]; nextToken: string } {
  const { query } = options;
  const filter = rowFilter(query.filter);
  const { sorted, tokenOf } = inOrder(options);
  const passed = query.reverse ? 1 : -1;
  const records: T[] = [];
  let begun = query.nextToken === '';
  for (const record of sorted) {
    const { token, order } = tokenOf(record);
    if (!begun && order === passed) continue;
    if (!filter(options.rowOf(record)) || !options.allowed(record)) continue;
    begun = true;
    if (query.perPage !== 0 && records.length >= query.perPage) {
      return { records: query.perPage < 0 ? [] : records, nextToken: token };
    }
    records.push(record);
  }
  return { records, nextToken: '' };
}
