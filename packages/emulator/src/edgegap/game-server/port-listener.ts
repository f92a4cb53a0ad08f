import { createServer, type Server, type Socket } from 'node:net';
import { listen } from './loopback.ts';
import { type PortClaim, releaseSockets } from './port-claim.ts';
import { speechOf } from './protocol.ts';
import type { WebServer } from './web-server.ts';

/** One port of a deployment: claimed at first, answering once it is opened. */
export interface PortListener {
  readonly number: number;
  /** From now on the port answers in its protocol. Rejects where it cannot listen. */
  open(): Promise<void>;
  /** Nothing answers any more; the connections are cut and the number is free. */
  close(): void;
}

export interface PortListenerOptions {
  claim: PortClaim;
  addresses: readonly string[];
  protocol: string;
  /** What a web port says of itself. */
  about: unknown;
  web: WebServer;
}

function echoDatagrams(claim: PortClaim): void {
  for (const socket of claim.sockets) {
    socket.on('message', (message, sender) => socket.send(message, sender.port, sender.address));
  }
}

function echoBytes(connection: Socket): void {
  connection.pipe(connection);
}

/** A listener that is closed until `open`; before, UDP is silent and TCP refuses. */
export function createPortListener({
  claim,
  addresses,
  protocol,
  about,
  web,
}: PortListenerOptions): PortListener {
  const speech = speechOf(protocol);
  const servers: Server[] = [];
  const connections = new Set<Socket>();
  let closed = false;

  function welcome(connection: Socket): void {
    connections.add(connection);
    connection.on('error', () => connection.destroy());
    connection.once('close', () => connections.delete(connection));
    connection.unref();
    if (speech.stream === 'tcp') echoBytes(connection);
    else if (speech.stream !== undefined) web.serve(connection, { kind: speech.stream, about });
  }

  return {
    number: claim.number,
    async open() {
      if (speech.udp) echoDatagrams(claim);
      if (speech.stream === undefined) return;
      for (const address of addresses) {
        const server = createServer(welcome).unref();
        servers.push(server);
        await listen(server, address, claim.number);
        if (closed) server.close();
      }
      if (!speech.udp) releaseSockets(claim.sockets);
    },
    close() {
      closed = true;
      releaseSockets(claim.sockets);
      for (const server of servers) server.close();
      for (const connection of connections) connection.destroy();
    },
  };
}
