// What shows that bytes, names, files or children may still be under way.
const UNDER_WAY = /TCP|TLS|GetAddrInfo|FSReq|Process|Zlib|UDP|Pipe(?:Connect|Wrap)?$/;
// The pipes that belong to the test runner, in a worker that does nothing.
const ALWAYS_THERE = countUnderWay();
const QUIET_MS = 20;
const QUIET_TURNS = 5;

/**
 * Resolves when everything that can happen by itself has happened: all promises, and what moves
 * over sockets inside this process. With sockets open it waits until no event came for some ms.
 */
export async function settle(done: () => boolean = () => false): Promise<void> {
  do await turn();
  while (process.getActiveResourcesInfo().includes('Immediate'));
  if (countUnderWay() <= ALWAYS_THERE) return;
  let events = eventCount();
  let since = performance.now();
  for (let turns = 0; turns < QUIET_TURNS || performance.now() - since < QUIET_MS; turns += 1) {
    if (done()) return;
    await turn(1);
    if (eventCount() === events) continue;
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

function eventCount(): number {
  return performance.nodeTiming.uvMetricsInfo.events;
}

function countUnderWay(): number {
  return process.getActiveResourcesInfo().filter((name) => UNDER_WAY.test(name)).length;
}
