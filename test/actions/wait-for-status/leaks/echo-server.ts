import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcp } from 'node:net';

/** How a server repeats what it was sent. */
export type Echo = 'plain' | 'url' | 'base64' | 'json' | 'html';

/** How it answers. */
export type Answer = 'refusal' | 'failure' | 'redirect' | 'success';

export interface EchoManner {
  echo: Echo;
  answer: Answer;
  /** Characters before the echo, so that it may lie where a message is cut. */
  filler: number;
}

export interface EchoServer extends AsyncDisposable {
  url: string;
  /** A port that sends back the bytes that it gets. */
  tcpPort: number;
  manner: EchoManner;
}

const ENCODERS: Readonly<Record<Echo, (text: string) => string>> = {
  plain: (text) => text,
  url: encodeURIComponent,
  // After another text, as in a pair of user and password.
  base64: (text) => Buffer.from(`me:${text}`).toString('base64'),
  json: (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  html: (text) => text.replace(/[&<>"']/g, (one) => `&${NAMES[one] ?? 'amp'};`),
};
const NAMES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** Repeats in each place of its answers what it was sent: whole, in parts and decoded. */
export async function startEcho(): Promise<EchoServer> {
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(echo, { request, response, body: Buffer.concat(chunks) }));
  });
  const tcp = createTcp((socket) => {
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  for (const server of [http, tcp]) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const echo: EchoServer = {
    url: `http://127.0.0.1:${portOf(http)}`,
    tcpPort: portOf(tcp),
    manner: { echo: 'plain', answer: 'refusal', filler: 0 },
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await Promise.all([http, tcp].map((server) => new Promise((done) => server.close(done))));
    },
  };
  return echo;
}

function portOf(server: { address(): unknown }): number {
  const address = server.address();
  const isKnown = typeof address === 'object' && address !== null && 'port' in address;
  return isKnown ? Number(address.port) : 0;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  body: Buffer;
}

function answer({ manner }: EchoServer, { request, response, body }: Exchange): void {
  const encode = ENCODERS[manner.echo];
  const values = Object.values(request.headers).flatMap((value) => value ?? []);
  const parts = values.flatMap((value) => [
    ...value.split(/[\s;,]+/).flatMap((part) => [part, part.slice(part.indexOf('=') + 1)]),
    decoded(value),
  ]);
  const texts = [body.toString('utf8'), request.url ?? '', ...values, ...parts];
  const echoed = texts.filter((text) => text.length >= 8).map(encode);
  const text = `${'. '.repeat(manner.filler / 2)}${echoed.join(' | ')}`;
  response.setHeader('x-echo', encodeURIComponent(text).slice(0, 4_000));
  if (manner.answer === 'redirect') {
    response.setHeader(
      'location',
      `/next?all=${encodeURIComponent(echoed.join(' ')).slice(0, 2_000)}`,
    );
  }
  response.statusCode = { refusal: 403, failure: 500, redirect: 302, success: 200 }[manner.answer];
  response.end(JSON.stringify(bodyFor(request.url ?? '', text)));
}

/** A reply of the shape that each API has, with the echo in every text of it. */
function bodyFor(path: string, text: string): unknown {
  const message = { message: text, error: text, errors: [text] };
  if (path.includes('/check-runs')) {
    const check = { id: 1, name: 'build', status: 'completed', conclusion: text, html_url: text };
    return { ...message, total_count: 1, check_runs: [check] };
  }
  if (path.includes('/status/'))
    return { ...message, request_id: '0123456789ab', current_status: text };
  if (path.includes('/v1/deployment/')) {
    return { ...message, ID: path.split('/').at(-1), Status: text, StatusDescription: text };
  }
  return { ...message, status: text };
}

function decoded(value: string): string {
  return Buffer.from(value.replace(/^\w+ /, ''), 'base64').toString('latin1');
}
