import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { createAuthority } from '@rollout-actions/runner-harness/programs/certificates';
import { z } from 'zod';

// Run as a process by `start.ts`: servers that the emulator is not. Its one argument names the
// addresses that are to be reached over TLS too.
const origins = z.record(z.string(), z.url()).parse(JSON.parse(process.argv[2] ?? '{}'));
const authority = await createAuthority('Bench authority');
const identity = await authority.issue('localhost');
const BLOCK = Buffer.alloc(64 * 1024, ' ');

/** Passes everything on to a plain server, as what ends TLS before an API does. */
async function startTlsFront(origin: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const front = createTlsServer(identity, (socket) => {
    const behind = connect(Number(port), hostname);
    for (const one of [socket, behind]) one.setNoDelay(true).on('error', () => one.destroy());
    socket.pipe(behind).pipe(socket);
  });
  return `https://localhost:${await listen(front)}`;
}

/** Answers every request with a JSON text that never ends. */
async function startEndlessServer(): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n');
      socket.on('drain', () => push(socket));
      push(socket);
    });
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

function push(socket: Socket): void {
  while (socket.writable && socket.write(BLOCK));
}

/** Answers reads of one Edgegap or Nomad deployment, which goes on for ever. */
async function startUnfinishedServer(): Promise<string> {
  let reads = 0;
  const server = createHttpServer(({ url = '' }, response) => {
    reads += 1;
    const [id = ''] = /[^/?]+(?=\?|$)/.exec(url) ?? [];
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-nomad-index', reads);
    const isEdgegap = url.startsWith('/v1/status/');
    response.end(JSON.stringify(isEdgegap ? edgegapStatus(id, reads) : nomadDeployment(id, reads)));
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

function edgegapStatus(id: string, reads: number) {
  const phase = reads % 2 === 0 ? 'SCANNING' : 'DEPLOYING';
  return { request_id: id, current_status: `Status.${phase}`, fqdn: 'a.example', ports: {} };
}

function nomadDeployment(id: string, reads: number) {
  const counts = { DesiredTotal: 3, PlacedAllocs: 3, HealthyAllocs: reads % 3 };
  const web = { Promoted: false, DesiredCanaries: 0, UnhealthyAllocs: 0, ...counts };
  const indexes = { JobSpecModifyIndex: 1, JobCreateIndex: 1, CreateIndex: 1, ModifyIndex: reads };
  const words = { Status: 'running', StatusDescription: 'Deployment is running' };
  return { ID: id, JobID: 'web', JobVersion: 1, TaskGroups: { web }, ...words, ...indexes };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}

const overTls = await Promise.all(
  Object.entries(origins).map(async ([name, origin]) => [name, await startTlsFront(origin)]),
);
console.log(
  JSON.stringify({
    ca: authority.ca,
    overTls: Object.fromEntries(overTls),
    endless: await startEndlessServer(),
    unfinished: await startUnfinishedServer(),
  }),
);
