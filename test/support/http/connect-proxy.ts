import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface ConnectProxy extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`. */
  readonly url: URL;
  /** `CONNECT host:port` or `GET http://…`, as they came. */
  readonly asked: readonly string[];
}

/**
 * A proxy that tunnels and forwards, whatever name it is asked for, to `to`: it knows names that
 * nobody else does. With `credentials` (`user:password`) it answers 407 to whoever does not show
 * them, with `refusal` that status to every CONNECT.
 */
export async function startConnectProxy(
  options: { to?: URL; credentials?: string; refusal?: number } = {},
): Promise<ConnectProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const refusalFor = (request: IncomingMessage) => {
    asked.push(`${request.method} ${request.url}`);
    const wanted = Buffer.from(options.credentials ?? '').toString('base64');
    const shown = request.headers['proxy-authorization'];
    if (options.credentials !== undefined && shown !== `Basic ${wanted}`) return 407;
    return options.refusal;
  };
  const server = createServer((request, response) => {
    const refusal = refusalFor(request);
    if (refusal !== undefined) return response.writeHead(refusal).end();
    const { pathname } = new URL(request.url ?? '');
    const onward = forward(new URL(pathname, options.to), {
      method: request.method,
      headers: request.headers,
    });
    onward.on('response', (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    return request.pipe(onward);
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('connect', (request, socket: Socket) => {
    const refusal = refusalFor(request);
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const onward = connect(Number(options.to?.port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    sockets.add(onward.on('error', () => socket.destroy()));
    return socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`),
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
