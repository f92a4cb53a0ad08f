import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { type ReceivedRequest, readRequests } from './raw-request.ts';

/** What the server does with one request; it writes to the socket as it likes. */
export type Behaviour = (socket: Socket, request: ReceivedRequest) => void;

export interface FaultyServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, or `https://localhost:<port>` with TLS. */
  readonly url: URL;
  readonly requests: readonly ReceivedRequest[];
  /** Connections taken so far. */
  readonly connections: number;
  /** Resolves when that many requests have come. */
  received(count: number): Promise<void>;
}

/** The first behaviour answers the first request, and so on; the last one all that follow. */
export async function startFaultyServer(
  behaviours: Behaviour | [Behaviour, ...Behaviour[]],
  tls?: TlsOptions,
): Promise<FaultyServer> {
  const [first, ...others] = typeof behaviours === 'function' ? [behaviours] : behaviours;
  const sockets = new Set<Socket>();
  const requests: ReceivedRequest[] = [];
  const waiters = new Set<() => void>();
  let connections = 0;
  const serve = (socket: Socket) => {
    connections += 1;
    // Or a second small write waits 40 ms for the acknowledgement of the first.
    socket.setNoDelay(true);
    readRequests(socket, (request) => {
      requests.push(request);
      const at = Math.min(requests.length - 1, others.length);
      (at === 0 ? first : (others[at - 1] ?? first))(socket, request);
      for (const waiter of waiters) waiter();
    });
  };
  const server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve);
  // Also those whose handshake never succeeds.
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: new URL(tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`),
    requests,
    get connections() {
      return connections;
    },
    received: (count) =>
      new Promise((resolve) => {
        const check = () => {
          if (requests.length >= count) resolve();
        };
        waiters.add(check);
        check();
      }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
