import { connectEdgegap, type Edgegap } from '@rollout-actions/client/edgegap/connection';
import type {
  Reply,
  Transport,
  TransportRequest,
} from '@rollout-actions/client/http/exchange/transport';
import { Failure } from '@rollout-actions/client/http/failure';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { writeQuery } from '@rollout-actions/client/http/safe-path';
import type { World } from '@rollout-actions/client/world';
import type { EmulatorRequest } from '@rollout-actions/emulator/core/http/exchange';
import { findRoute } from '@rollout-actions/emulator/core/http/routes';
import type { Provider } from '@rollout-actions/emulator/core/provider';

/** What happens to one request on its way; `undefined` lets it pass. */
export type NetworkFault =
  | 'not-sent'
  | 'lost-before'
  | 'lost-after'
  | 'garbage-after'
  | 503
  | '503-after'
  | 429
  | 400
  | 403;

export interface Network {
  /** The fault for the next request. */
  next(method: string, path: string): NetworkFault | undefined;
  /** ms for each way. */
  latencyMs(): number;
  /** The process on this side was killed: nothing more is sent, nothing comes back. */
  isDead(): boolean;
  /** A write was carried out (`done`), or sent without anybody knowing its end. */
  note(method: string, path: string, end: 'done' | 'unknown'): void;
}

/**
 * Edgegap in this process: the client's own calls, rates, retries and reading of replies, and the
 * emulator's routes, without sockets between them.
 */
export function connectInMemory(provider: Provider, world: World, network: Network): Edgegap {
  return connectEdgegap({
    world,
    endpoint: { baseUrl: new URL('http://127.0.0.1'), allowInsecureHttp: false },
    secrets: createSecrets(),
    token: 't',
    transport: transportTo(provider, world, network),
  });
}

function transportTo(provider: Provider, world: World, network: Network): Transport {
  let sent = 0;
  return {
    async send(request) {
      if (!network.isDead()) sent += 1;
      return await exchange(provider, { request, world, network });
    },
    sent: () => sent,
    close: async () => undefined,
  };
}

interface Exchange {
  request: TransportRequest;
  world: World;
  network: Network;
}

async function exchange(provider: Provider, { request, world, network }: Exchange): Promise<Reply> {
  const { method, signal } = request;
  const path = String(request.path);
  if (network.isDead()) return await never();
  const fault = network.next(method, path);
  if (fault === 'not-sent') throw broken(request, 'no');
  const note = (end: 'done' | 'unknown') => method !== 'GET' && network.note(method, path, end);
  /** Whoever gives up on the way never learns its end. */
  const travel = () =>
    world.clock.sleep(network.latencyMs(), signal).catch((error) => {
      note('unknown');
      throw error;
    });
  await travel();
  if (network.isDead()) return await never();
  if (fault === 'lost-before') {
    note('unknown');
    throw broken(request, 'maybe');
  }
  const refusal = typeof fault === 'number' ? plain(fault, '{"message":"refused"}') : undefined;
  const reply = refusal ?? (await handle(provider, request));
  // A 422 leaves a failed deployment that it names; a bulk-stop that names nothing did nothing.
  const isDone =
    path.endsWith('/bulk-stop') || reply.status === 422
      ? reply.text.includes('"request_id"')
      : reply.status < 300;
  if (refusal === undefined && isDone) note('done');
  else if (reply.status >= 500 || String(fault).endsWith('-after')) note('unknown');
  await travel();
  if (network.isDead()) return await never();
  if (fault === 'lost-after') throw broken(request, 'maybe');
  if (fault === '503-after') return plain(503, '{"message":"busy"}');
  if (fault === 'garbage-after' && reply.status < 300) return plain(200, '<<<');
  return reply;
}

function plain(status: number, text: string): Reply {
  return { status, text, header: () => undefined };
}

async function handle(provider: Provider, asked: TransportRequest): Promise<Reply> {
  const [, query = ''] = writeQuery(asked.query).split('?');
  const request: EmulatorRequest = {
    method: asked.method,
    path: String(asked.path),
    params: {},
    query: new URLSearchParams(query),
    headers: { authorization: 'token t', host: '127.0.0.1' },
    body: asked.body ?? '',
    remoteAddress: '127.0.0.1',
    signal: new AbortController().signal,
  };
  const early = provider.before?.(request);
  const match = findRoute(provider.routes, request.method, request.path);
  const answer =
    early ??
    (match.found === 'route'
      ? await match.route.handle({ ...request, params: match.params })
      : provider.fallback(request, match.found));
  const text = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
  return plain(answer.status, text);
}

function broken({ resource }: TransportRequest, received: 'no' | 'maybe'): Failure {
  return new Failure({
    kind: 'unreachable',
    resource,
    what: 'the connection was cut',
    next: 'check the network',
    received,
  });
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
