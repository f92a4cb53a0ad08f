import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Answers a request that reached an allocation's port. */
export type PortHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** A port of 127.0.0.1 that is really listened on. */
export interface LoopbackListener {
  port: number;
  /** Without a handler every connection is cut, as if nobody were there. */
  serve(handler: PortHandler | undefined): void;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1. Gives undefined where the port is taken. */
export async function listen(port: number): Promise<LoopbackListener | undefined> {
  let present: PortHandler | undefined;
  const server = createServer((request, response) => {
    if (present === undefined) request.socket.destroy();
    else present(request, response);
  });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once('error', () => resolve(false));
  server.listen(port, '127.0.0.1', () => resolve(true));
  if (!(await promise)) return undefined;
  server.unref();
  return {
    port,
    serve(handler) {
      present = handler;
    },
    close() {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      return closed.promise;
    },
  };
}
