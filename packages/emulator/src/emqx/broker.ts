import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { Aedes, type AuthenticateError } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** A user that the broker lets in. */
export interface BrokerUser {
  username: string;
  password: string;
}

/** A real MQTT broker (3.1 and 3.1.1) of one deployment, over TCP and over WebSocket. */
export interface Broker {
  mqttPort: number;
  /** MQTT over WebSocket, at the path `/mqtt` as EMQX has it. */
  wsPort: number;
  /** Lets clients in, or drops the ones it has and lets nobody in. */
  setOpen(open: boolean): void;
  close(): Promise<void>;
}

function refusal(returnCode: 4 | 5): AuthenticateError {
  return Object.assign(new Error('refused'), { returnCode });
}

/** The return codes are MQTT 3.1.1's: 4 for a wrong user name or password, 5 for none. */
function authenticate(
  users: readonly BrokerUser[],
  given: { username: string | undefined; password: string | undefined },
): AuthenticateError | null {
  if (users.length === 0) return null;
  if (given.username === undefined) return refusal(5);
  const known = users.some(
    ({ username, password }) => username === given.username && password === given.password,
  );
  return known ? null : refusal(4);
}

async function listen(server: Server, port: number): Promise<number> {
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Keeps the connections of a gate: only an open one lets them through. */
function createGate() {
  const sockets = new Set<Socket>();
  let open = false;
  return {
    admit(socket: Socket): boolean {
      if (!open) {
        socket.resetAndDestroy();
        return false;
      }
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.once('close', () => sockets.delete(socket));
      return true;
    },
    setOpen(wanted: boolean) {
      open = wanted;
      if (!open) for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * Takes two loopback ports (free ones, but for a `mqttPort` that is not 0) and keeps them until
 * `close`, since a deployment keeps its address while it is stopped. So a closed broker resets
 * connections instead of leaving the port free.
 */
export async function openBroker(users: readonly BrokerUser[], mqttPort = 0): Promise<Broker> {
  const aedes = await Aedes.createBroker({
    authenticate: (_client, ...[username, password, done]) => {
      const refused = authenticate(users, { username, password: password?.toString('utf8') });
      done(refused, refused === null);
    },
  });
  const gate = createGate();
  const tcp = createServer((socket) => {
    if (gate.admit(socket)) aedes.handle(socket);
  });
  const http = createHttpServer();
  http.on('connection', (socket) => gate.admit(socket));
  const upgrades = new WebSocketServer({
    server: http,
    path: '/mqtt',
    handleProtocols: (offered) => (offered.has('mqtt') ? 'mqtt' : false),
  });
  upgrades.on('connection', (socket, request) => {
    aedes.handle(createWebSocketStream(socket), request);
  });
  const [boundPort, wsPort] = [await listen(tcp, mqttPort), await listen(http, 0)];
  return {
    mqttPort: boundPort,
    wsPort,
    setOpen: gate.setOpen,
    async close() {
      gate.setOpen(false);
      upgrades.close();
      await Promise.all([closeServer(tcp), closeServer(http)]);
      await new Promise<void>((resolve) => aedes.close(() => resolve()));
    },
  };
}
