import { createServer, type Server } from 'node:net';

/** Listens on a loopback address; port 0 takes any free one. Rejects where it cannot. */
export function listen(server: Server, address: string, port: number): Promise<void> {
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen({ host: address, port, exclusive: true }, () => {
    server.off('error', listening.reject);
    listening.resolve();
  });
  return listening.promise;
}

/** Stops listening; resolves when the number is free again. */
export function closeServer(server: Server): Promise<void> {
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  return closed.promise;
}

/**
 * The addresses that `localhost` may mean on this machine: 127.0.0.1, and ::1 where there is
 * IPv6. A program that tries only one of them must find the game server there too.
 */
export async function loopbackAddresses(): Promise<string[]> {
  const trial = createServer();
  try {
    await listen(trial, '::1', 0);
    await closeServer(trial);
    return ['127.0.0.1', '::1'];
  } catch {
    return ['127.0.0.1'];
  }
}

/**
 * The host name of every deployment. It must resolve on any machine, for any program and without
 * DNS: names below `.localhost` do so only for some resolvers, `localhost` itself everywhere.
 */
export const gameHost = 'localhost';
