import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { EmulatorClock } from '../clock.ts';
import { breakExchange } from '../faults/apply-fault.ts';
import { createFaults } from '../faults/faults.ts';
import type { Provider } from '../provider.ts';
import { createRandom } from '../random.ts';
import { controlRoot, controlRoutes, unknownControl } from './control.ts';
import { encodeAnswer, readBody, send } from './encoded-answer.ts';
import type { Answer, EmulatorRequest } from './exchange.ts';
import { createRequestLog } from './request-log.ts';
import { findRoute } from './routes.ts';

export interface RunningServer {
  /** Without a trailing slash, e.g. `http://127.0.0.1:4646`. */
  url: string;
  port: number;
  /** Steers the provider as the control plane does; `path` is below `/__emulator__/`. */
  control(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Calls `listener` with each request that arrives; the returned function ends that. */
  onRequest(listener: (request: { method: string; path: string }) => void): () => void;
  /** Ends every connection and the provider. */
  close(): Promise<void>;
}

async function readRequest(
  message: IncomingMessage,
  response: ServerResponse,
): Promise<EmulatorRequest> {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const [path = '/', ...query] = (message.url ?? '/').split('?');
  return {
    method: message.method ?? 'GET',
    path,
    params: {},
    query: new URLSearchParams(query.join('?')),
    headers: message.headers,
    body: await readBody(message),
    remoteAddress: message.socket.remoteAddress ?? '',
    signal: gone.signal,
  };
}

async function answerFrom(provider: Provider, request: EmulatorRequest): Promise<Answer> {
  const early = provider.before?.(request);
  if (early !== undefined) return early;
  const match = findRoute(provider.routes, request.method, request.path);
  if (match.found !== 'route') return provider.fallback(request, match.found);
  return match.route.handle({ ...request, params: match.params });
}

/** Lets virtual time go by; ends early where the client leaves. */
async function delay(clock: EmulatorClock, ms: number, response: ServerResponse): Promise<void> {
  if (ms === 0) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel = clock.after(ms, resolve);
  response.once('close', () => {
    cancel();
    resolve();
  });
  await promise;
}

/** A request that comes from inside, not over the wire. */
function internalRequest(method: string, path: string, body: unknown): EmulatorRequest {
  return {
    method,
    path: `${controlRoot}${path}`,
    params: {},
    query: new URLSearchParams(),
    headers: {},
    body: body === undefined ? '' : JSON.stringify(body),
    remoteAddress: '',
    signal: new AbortController().signal,
  };
}

async function answerControl(
  routes: ReturnType<typeof controlRoutes>,
  request: EmulatorRequest,
): Promise<Answer> {
  const match = findRoute(routes, request.method, request.path);
  if (match.found !== 'route') return unknownControl(match.found);
  return match.route.handle({ ...request, params: match.params });
}

/** Handles one exchange after another for a provider, with its faults, log and control plane. */
function createExchangeHandler(provider: Provider, clock: EmulatorClock) {
  const faults = createFaults({ now: clock.now, random: createRandom(1) });
  const listeners = new Set<(request: { method: string; path: string }) => void>();
  const log = createRequestLog(clock);
  const control = controlRoutes({ provider, clock, faults, log });

  const exchange = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = message.url ?? '/';
    const acceptEncoding = message.headersDistinct['accept-encoding']?.join(',');
    const reply = (answer: Answer) => encodeAnswer(answer, acceptEncoding);
    if (url.startsWith(controlRoot)) {
      send(response, reply(await answerControl(control, await readRequest(message, response))));
      return;
    }
    const method = message.method ?? 'GET';
    const entry = log.arrive(method, url);
    const path = url.split('?')[0] ?? url;
    for (const listener of [...listeners]) listener({ method, path });
    const chosen = faults.take(method, path);
    const handle = async () => answerFrom(provider, await readRequest(message, response));
    await delay(clock, chosen?.delayMs ?? 0, response);
    if (response.destroyed) return;
    if (chosen?.fault !== undefined) {
      const { fault } = chosen;
      await breakExchange({ fault, message, response, entry, handle, reply });
      return;
    }
    const encoded = reply(await handle());
    if (response.destroyed) return;
    entry.status = encoded.status;
    send(response, encoded);
  };
  return {
    exchange,
    control: (method: string, path: string, body?: unknown) =>
      answerControl(control, internalRequest(method, path, body)),
    onRequest(listener: (request: { method: string; path: string }) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function listenError(error: unknown, port: number): unknown {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!isTaken) return error;
  const sentence = `Port ${port} of 127.0.0.1 is in use (EADDRINUSE); 0 takes any free one`;
  return new Error(sentence, { cause: error });
}

function failExchange(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  console.error('The emulator could not answer a request:', error);
  if (response.headersSent) response.destroy();
  else send(response, encodeAnswer({ status: 500, text: 'The emulator failed.' }, ''));
}

/**
 * Serves a provider on 127.0.0.1; port 0 takes any free one. Rejects where the port is taken.
 * Closing it, or its failure, closes the provider too, but not the clock, which others may share.
 */
export async function startServer(options: {
  provider: Provider;
  clock: EmulatorClock;
  port: number;
}): Promise<RunningServer> {
  const { exchange, control, onRequest } = createExchangeHandler(options.provider, options.clock);
  const server = createServer((message, response) => {
    exchange(message, response).catch((error: unknown) => failExchange(response, error));
  });
  // As a Go server: an idle connection is not closed under a client that is about to use it.
  server.keepAliveTimeout = 75_000;
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(options.port, '127.0.0.1', listening.resolve);
  try {
    await listening.promise;
  } catch (error) {
    await options.provider.close?.();
    throw listenError(error, options.port);
  }
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    control,
    onRequest,
    async close() {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
      await options.provider.close?.();
    },
  };
}
