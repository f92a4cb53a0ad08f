import { subscribe } from 'node:diagnostics_channel';
import { performance } from 'node:perf_hooks';

// What shows that bytes, names, files or children may still be under way. A server that listens
// does not, nor do the pipes of the test runner.
const UNDER_WAY = /TCPSocket|TCPConnect|TLS|UDP|GetAddrInfo|FSReq|Process|Zlib/;
const QUIET_MS = 20;
// On a busy machine time passes without this process: then turns say more than ms.
const QUIET_TURNS = 20;
// undici compiles its parser at its first request, in a thread that nothing reports.
const MAX_START_MS = 3_000;

// An answer may take longer than the quiet, the more so on a busy machine, which shows in turns
// that come late. One that comes even later is kept open by its server.
const ANSWER_MS = 150;
const ANSWER_TURNS = 25;
const MAX_ANSWER_MS = 1_000;

const unwritten = new Set<unknown>();
const unanswered = new Map<unknown, number>();
subscribe('undici:request:create', (message) => {
  unwritten.add(requestOf(message));
  unanswered.set(requestOf(message), performance.now());
});
for (const end of ['undici:request:trailers', 'undici:request:error']) {
  subscribe(end, (message) => unanswered.delete(requestOf(message)));
}
subscribe('undici:client:sendHeaders', (message) => unwritten.delete(requestOf(message)));
subscribe('undici:request:error', (message) => unwritten.delete(requestOf(message)));

/**
 * Resolves when everything that can happen by itself has happened: all promises, and what moves
 * over sockets inside this process. With sockets open it waits until no event came for some ms.
 */
export async function settle(done: () => boolean = () => false): Promise<void> {
  do await turn();
  while (process.getActiveResourcesInfo().includes('Immediate'));
  const start = performance.now();
  if (unwritten.size === 0 && !isAnswerExpected(0) && !isAnythingUnderWay()) return;
  let slowestMs = 0;
  let events = eventCount();
  let since = start;
  for (let turns = 0; turns < QUIET_TURNS || performance.now() - since < QUIET_MS; turns += 1) {
    if (done()) return;
    const before = performance.now();
    await turn(1);
    slowestMs = Math.max(slowestMs, performance.now() - before);
    const starting = unwritten.size > 0 && performance.now() - start < MAX_START_MS;
    if (eventCount() === events && !starting && !isAnswerExpected(slowestMs)) continue;
    events = eventCount();
    since = performance.now();
    turns = 0;
  }
}

/** One turn of the event loop; with `ms`, after so much real time. */
export function turn(ms?: number): Promise<void> {
  return new Promise((resolve) => {
    if (ms === undefined) setImmediate(resolve);
    else setTimeout(resolve, ms);
  });
}

function isAnswerExpected(turnMs: number): boolean {
  const now = performance.now();
  const longest = Math.min(MAX_ANSWER_MS, Math.max(ANSWER_MS, ANSWER_TURNS * turnMs));
  return [...unanswered.values()].some((sinceMs) => now - sinceMs < longest);
}

function isAnythingUnderWay(): boolean {
  return process.getActiveResourcesInfo().some((name) => UNDER_WAY.test(name));
}

function eventCount(): number {
  return performance.nodeTiming.uvMetricsInfo.events;
}

function requestOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'request' in message
    ? message.request
    : undefined;
}
