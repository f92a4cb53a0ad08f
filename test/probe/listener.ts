import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

export interface Listener extends AsyncDisposable {
  host: string;
  port: number;
  /** Resolves when every connection so far has ended; a probe that leaves one open fails by it. */
  drained(): Promise<void>;
  connections(): number;
}

/** A server on loopback that does to each connection what `handle` does. */
export async function listen(
  handle: (socket: Socket) => void,
  tls?: TlsOptions,
): Promise<Listener> {
  const closed: Promise<void>[] = [];
  const open = new Set<Socket>();
  const serve = (socket: Socket) => {
    handle(socket);
    // Who does not read never learns that the other side has left.
    socket.resume();
  };
  const server = tls ? createTlsServer(tls, serve) : createServer(serve);
  server.on('connection', (socket: Socket) => {
    open.add(socket.on('error', () => undefined));
    const { promise, resolve } = Promise.withResolvers<void>();
    socket.on('close', () => {
      open.delete(socket);
      resolve();
    });
    closed.push(promise);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    host: tls ? 'localhost' : '127.0.0.1',
    port,
    drained: async () => void (await Promise.all(closed)),
    connections: () => closed.length,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
