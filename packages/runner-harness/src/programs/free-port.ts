import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give out by themselves (32768 and above on Linux), so that no
 * connection of another process takes one between the choice and its use.
 */
const FIRST_PORT = 10_000;
const LAST_PORT = 32_000;
/** Processes that run at once have different ids, and so start in different places. */
const PORTS_OF_PROCESS = 40;

let next = FIRST_PORT + ((process.pid * PORTS_OF_PROCESS) % (LAST_PORT - FIRST_PORT));

/** A port of 127.0.0.1 that nothing listens on, another one at each call. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const port = next;
    next = next === LAST_PORT ? FIRST_PORT : next + 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${FIRST_PORT} to ${LAST_PORT} is free.`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch {
    return false;
  }
}
