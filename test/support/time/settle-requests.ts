import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { turn } from './settle.ts';

// A request that has no answer after so many turns of 1 ms is kept open by its server. Time would
// not say so: on a busy machine it passes without this process.
const HELD_TURNS = 200;
// undici compiles its parser at its first request, in a thread that nothing reports.
const FIRST_TURNS = 5_000;
// What an answer sets in motion (the end of its body, promises, the next request) takes few turns.
const QUIET_TURNS = 4;
const UNDER_WAY = /FSReq|GetAddrInfo|TCPConnect/;

/** Turns since each was made. */
const unanswered = new Map<unknown, number>();
let heldTurns = FIRST_TURNS;
subscribe('undici:request:create', (message) => {
  unanswered.set(requestOf(message), 0);
});
for (const end of ['undici:request:trailers', 'undici:request:error']) {
  subscribe(end, (message) => {
    unanswered.delete(requestOf(message));
    heldTurns = HELD_TURNS;
  });
}

// A compressed body is inflated in a thread, which nothing reports: so none is.
subscribe('http.server.request.start', (message) => {
  const request = requestOf(message);
  if (!(request instanceof IncomingMessage)) return;
  const at = request.rawHeaders.findIndex((name) => name.toLowerCase() === 'accept-encoding');
  if (at >= 0) request.rawHeaders[at + 1] = 'identity';
});

/**
 * Resolves when all requests of this process are answered or kept open, and what follows from that
 * has happened. For tests whose only traffic is HTTP by undici: much quicker than to wait for
 * silence on all sockets.
 */
export async function settleRequests(done: () => boolean = () => false): Promise<void> {
  for (let quietTurns = 0; quietTurns < QUIET_TURNS; quietTurns += 1) {
    if (done()) return;
    await turn();
    if (!isBusy()) continue;
    quietTurns = 0;
    await turn(1);
    for (const [request, turns] of unanswered) unanswered.set(request, turns + 1);
  }
}

function isBusy(): boolean {
  const isAwaited = [...unanswered.values()].some((turns) => turns < heldTurns);
  return isAwaited || process.getActiveResourcesInfo().some((name) => UNDER_WAY.test(name));
}

function requestOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'request' in message
    ? message.request
    : undefined;
}
