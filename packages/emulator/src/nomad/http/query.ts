import { badRequest } from '../errors.ts';
import { parseGoDuration } from '../go/duration.ts';

/** The query parameters that every read understands. */
export interface ReadQuery {
  namespace: string;
  region: string;
  prefix: string;
  filter: string;
  nextToken: string;
  perPage: number;
  reverse: boolean;
  /** Answer only when the index is greater; 0 = at once. */
  minIndex: number;
  /** ms; 0 = not given. */
  waitMs: number;
}

const booleans: Record<string, boolean> = {
  '1': true,
  t: true,
  T: true,
  TRUE: true,
  true: true,
  True: true,
  '0': false,
  f: false,
  F: false,
  FALSE: false,
  false: false,
  False: false,
};

/** A boolean as Go's ParseBool reads it; undefined for anything else. */
export function parseGoBoolean(text: string): boolean | undefined {
  return booleans[text];
}

function checkStale(query: URLSearchParams): void {
  const stale = query.get('stale');
  if (stale === null || stale === '' || parseGoBoolean(stale) !== undefined) return;
  throw badRequest('Expect `true` or `false` for `stale` query string parameter');
}

function readPerPage(query: URLSearchParams): number {
  const text = query.get('per_page') ?? '';
  const number = text === '' ? 0 : Number(text);
  const fits = number >= -(2 ** 31) && number < 2 ** 31;
  if (text === '' || (/^[-+]?\d+$/.test(text) && fits)) return number;
  throw badRequest('Expect a number for `per_page` query string parameter');
}

function readWait(query: URLSearchParams): number {
  const text = query.get('wait') ?? '';
  const waitMs = text === '' ? 0 : parseGoDuration(text);
  if (waitMs === undefined) throw badRequest('Invalid wait time');
  return waitMs;
}

function readIndex(query: URLSearchParams): number {
  const text = query.get('index') ?? '';
  if (text === '') return 0;
  if (!/^\d+$/.test(text) || BigInt(text) >= 2n ** 64n) throw badRequest('Invalid index');
  return Number(text);
}

export function namespaceOf(query: URLSearchParams): string {
  return query.get('namespace') || 'default';
}

/** `pretty` with any value but `0`, or with none, asks for indented JSON. */
export function wantsPretty(query: URLSearchParams): boolean {
  const pretty = query.get('pretty');
  return pretty !== null && pretty !== '0';
}

/** Throws 400 for what a server refuses, in its order: stale, per_page, wait, index. */
export function parseReadQuery(query: URLSearchParams): ReadQuery {
  checkStale(query);
  const perPage = readPerPage(query);
  const waitMs = readWait(query);
  return {
    namespace: namespaceOf(query),
    region: query.get('region') ?? '',
    prefix: query.get('prefix') ?? '',
    filter: query.get('filter') ?? '',
    nextToken: query.get('next_token') ?? '',
    perPage,
    reverse: query.get('reverse') === 'true',
    minIndex: readIndex(query),
    waitMs,
  };
}
