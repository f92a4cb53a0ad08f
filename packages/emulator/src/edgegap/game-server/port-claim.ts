import { randomInt } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { createServer } from 'node:net';
import { closeServer, listen } from './loopback.ts';

/**
 * Below the numbers that systems give to outgoing connections (from 32768 on Linux, 49152
 * elsewhere), so that none of those takes a number before the game server listens on it.
 */
const lowestPort = 20_000;
const highestPort = 32_767;
const attempts = 200;

/** A port number of this machine that is bound, on every loopback address, by a UDP socket each. */
export interface PortClaim {
  readonly number: number;
  readonly sockets: Socket[];
}

async function bind(address: string, port: number): Promise<Socket> {
  const socket = createSocket({ type: address.includes(':') ? 'udp6' : 'udp4' });
  const bound = Promise.withResolvers<void>();
  socket.once('error', bound.reject);
  socket.bind({ address, port, exclusive: true }, bound.resolve);
  try {
    await bound.promise;
  } catch (error) {
    socket.close();
    throw error;
  }
  socket.off('error', bound.reject);
  // A reply to somebody who has gone may fail later; that is no concern of the emulator.
  socket.on('error', () => undefined);
  return socket.unref();
}

async function isFreeForTcp(address: string, port: number): Promise<boolean> {
  const trial = createServer();
  try {
    await listen(trial, address, port);
  } catch {
    return false;
  }
  await closeServer(trial);
  return true;
}

/** Gives up the number. */
export function releaseSockets(sockets: Socket[]): void {
  for (const socket of sockets.splice(0)) socket.close();
}

async function tryClaim(
  addresses: readonly string[],
  number: number,
): Promise<PortClaim | undefined> {
  const sockets: Socket[] = [];
  try {
    for (const address of addresses) sockets.push(await bind(address, number));
    for (const address of addresses) {
      if (!(await isFreeForTcp(address, number))) throw new Error(`${number} is taken`);
    }
    return { number, sockets };
  } catch {
    releaseSockets(sockets);
    return undefined;
  }
}

/**
 * Claims the wanted port or, where it is not free, a random free one, for UDP and TCP alike: the
 * UDP sockets hold the number until the TCP server listens, also against other emulators on this
 * machine. The number is the machine's matter and does not follow the seed. Throws where none is
 * found.
 */
export async function claimPort(addresses: readonly string[], wanted?: number): Promise<PortClaim> {
  const before = wanted === undefined ? undefined : await tryClaim(addresses, wanted);
  if (before !== undefined) return before;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const claim = await tryClaim(addresses, randomInt(lowestPort, highestPort + 1));
    if (claim !== undefined) return claim;
  }
  throw new Error(`No free port between ${lowestPort} and ${highestPort} was found.`);
}
