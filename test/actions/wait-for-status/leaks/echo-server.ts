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
  /** How many requests were answered. */
  answers: number;
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
    answers: 0,
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

function answer(echo: EchoServer, { request, response, body }: Exchange): void {
  const { manner } = echo;
  const texts = echoedTexts(request, body).map(ENCODERS[manner.echo]);
  // What is shown of an answer is short, so that each answer begins with another text.
  const first = echo.answers % Math.max(1, texts.length);
  echo.answers += 1;
  const echoed = [...texts.slice(first), ...texts.slice(0, first)];
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

// What every client sends.
const USUAL = /^(?:host|connection|accept.*|user-agent|content-.*|sec-websocket-.*|upgrade)$/;

/** The body, the address and the values of headers, whole, in parts and decoded. */
function echoedTexts({ headers, url = '' }: IncomingMessage, body: Buffer): string[] {
  const values = Object.entries(headers).flatMap(([name, value]) =>
    USUAL.test(name) ? [] : [value ?? []].flat(),
  );
  const parts = values.flatMap((value) => [
    ...value.split(/[\s;,]+/).flatMap((part) => [part, part.slice(part.indexOf('=') + 1)]),
    decoded(value),
    decoded(value).slice(decoded(value).indexOf(':') + 1),
  ]);
  const all = [body.toString('utf8'), url, ...values, ...parts];
  return [...new Set(all)].filter((text) => text.length >= 8);
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
