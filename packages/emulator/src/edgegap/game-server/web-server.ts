import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { WebSocketServer } from 'ws';

/** Speaks HTTP and WebSocket on connections that others have accepted. */
export interface WebServer {
  /** `about` is what a GET answers with, as JSON; on a `ws` port a plain GET gets a 426. */
  serve(socket: Socket, options: { kind: 'http' | 'ws'; about: unknown }): void;
  close(): void;
}

/** One for all deployments: a server a port would cost memory and do nothing more. */
export function createWebServer(): WebServer {
  const served = new WeakMap<object, { kind: 'http' | 'ws'; about: unknown }>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const connection = served.get(request.socket);
    const status = connection?.kind === 'ws' ? 426 : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(connection?.about ?? {}));
  };
  const server = createServer(answer);
  const webSockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      webSocket.on('message', (data, binary) => webSocket.send(data, { binary }));
    });
  });
  return {
    serve(socket, options) {
      served.set(socket, options);
      server.emit('connection', socket);
    },
    close() {
      webSockets.close();
      server.close();
    },
  };
}
