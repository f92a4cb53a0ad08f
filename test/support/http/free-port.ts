import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems give out by themselves, so that no other test gets it meanwhile. */
const FIRST_PORT = 10_000;

/** A port of 127.0.0.1 that nothing listens on, another one for each test process. */
export async function freePort(): Promise<number> {
  const start = FIRST_PORT + (process.pid % 9_000);
  for (let port = start; port < start + 1_000; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${start} on is free.`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
