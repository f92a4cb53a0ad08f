import type { GithubRequest } from '../../../support/providers/github-server.ts';
import type { History } from './history.ts';

/** A request with the moment at which it came. */
export interface TimedRequest extends GithubRequest {
  atS: number;
}

const PAGE = 100;
const MAX_PASSES = 3;
/** The shortest pause between two reads; the last one may be drawn forward to the deadline. */
const MIN_PAUSE_S = 4.7;
/** What was refused is sent again after 0.25 s, 0.5 s and so on to 5 s. */
const MAX_REFUSED_IN_A_ROW = 25;
/** The part of what the token has left that a wait may spend. */
const SHARE = 0.5;

/**
 * What is wrong with the requests of a run, in words; nothing where it kept to the plan: pauses
 * between reads, as few requests a read as it takes, and half of the rate limit left to others.
 */
export function offencesOf(history: History, requests: readonly TimedRequest[]): string[] {
  const reads = readsOf(requests);
  const offences: string[] = [];
  let lastS = Number.NEGATIVE_INFINITY;
  for (const [at, read] of reads.entries()) {
    const answered = read.filter(({ status }) => !isRefusal(status));
    const refused = read.length - answered.length;
    const startS = read[0]?.atS ?? 0;
    const isLast = at === reads.length - 1;
    if (startS - lastS < MIN_PAUSE_S && !isLast)
      offences.push(`read ${at} follows after ${startS - lastS} s`);
    lastS = read.at(-1)?.atS ?? lastS;
    // A read that refusals drew out is read anew, so that it is of one moment.
    const most = costOf(history, requests.length) * (refused > 0 ? 3 : 1) + (at === 0 ? 3 : 0);
    if (answered.length > most) offences.push(`read ${at} took ${answered.length}, not ${most}`);
    if (refused > MAX_REFUSED_IN_A_ROW + answered.length) {
      offences.push(`read ${at} was refused ${refused} times`);
    }
  }
  return [...offences, ...overspent(history, requests)];
}

/** Requests that are answered, for one read of the target at most. */
function costOf({ target, pages }: History, requests: number): number {
  const most = { one: 50, still: 190, grow: 150 + requests, shrink: 210, alternate: 190 }[pages];
  const list = most < PAGE ? 1 : MAX_PASSES * Math.ceil(most / PAGE);
  switch (target) {
    case 'checks':
      return 1 + list;
    case 'check':
    case 'strict':
    case 'glob':
      return list + 1 + list;
    case 'required':
      return 1 + list + 1 + 1 + list;
    case 'workflow':
    case 'status':
      return 1;
  }
}

/** Requests of one read follow each other at once, or after a refusal. */
function readsOf(requests: readonly TimedRequest[]): TimedRequest[][] {
  const reads: TimedRequest[][] = [];
  for (const request of requests) {
    const last = reads.at(-1)?.at(-1);
    const isNext = last !== undefined && !isRefusal(last.status) && request.atS > last.atS;
    if (last === undefined || isNext) reads.push([request]);
    else reads.at(-1)?.push(request);
  }
  return reads;
}

function overspent(history: History, requests: readonly TimedRequest[]): string[] {
  const { limit } = history;
  if (limit === undefined) return [];
  const first = requests[0]?.atS ?? 0;
  const own = requests.filter(({ atS }) => atS < limit.resetS);
  const paid = own.filter(({ status }) => status === 200 || status === 404);
  const lastS = own.at(-1)?.atS ?? first;
  const cost = costOf(history, requests.length);
  // The first read and the last one are made whatever is left, and refusals draw reads out.
  const share = SHARE * limit.left * (lastS / limit.resetS);
  const reads = requests.some(({ status }) => status >= 500) ? 5 : 3;
  const most = Math.ceil(share) + 3 + reads * cost;
  return paid.length > most ? [`${paid.length} of ${limit.left} requests spent, not ${most}`] : [];
}

function isRefusal(status: number): boolean {
  return status >= 500 || status === 403;
}
