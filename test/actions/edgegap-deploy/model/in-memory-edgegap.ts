import { createClassify } from '@rollout-actions/client/edgegap/calls/classify';
import { createPacedApi } from '@rollout-actions/client/edgegap/calls/paced-api';
import { createPacer, DOCUMENTED_RATES } from '@rollout-actions/client/edgegap/calls/pacer';
import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import type { Answer, Api, Call } from '@rollout-actions/client/http/api';
import type { Reply } from '@rollout-actions/client/http/exchange/transport';
import { Failure } from '@rollout-actions/client/http/failure';
import { writeQuery } from '@rollout-actions/client/http/query';
import { classifyByStatus } from '@rollout-actions/client/http/reply/classify-reply';
import { readValue } from '@rollout-actions/client/http/reply/reply-value';
import type { World } from '@rollout-actions/client/world';
import type { EmulatorRequest } from '@rollout-actions/emulator/core/http/exchange';
import { findRoute } from '@rollout-actions/emulator/core/http/routes';
import type { Provider } from '@rollout-actions/emulator/core/provider';

/** What happens to one request on its way; `undefined` lets it pass. */
export type WireFault =
  | 'not-sent'
  | 'lost-before'
  | 'lost-after'
  | 'garbage-after'
  | 503
  | '503-after'
  | 429
  | 400
  | 403;

export interface Wire {
  /** The fault for the next request. */
  next(method: string, path: string): WireFault | undefined;
  /** ms for each way. */
  latencyMs(): number;
  /** The process on this side was killed: nothing more is sent, nothing comes back. */
  isDead(): boolean;
  /** A write was carried out (`done`), or sent without anybody knowing its end. */
  note(method: string, path: string, end: 'done' | 'unknown'): void;
}

const endpoint = {
  baseUrl: new URL('http://127.0.0.1'),
  headers: () => ({}),
  allowInsecureHttp: false,
  service: 'Edgegap at http://127.0.0.1',
};

/**
 * Edgegap in this process: the client's own calls, rates, retries and reading of replies, and the
 * emulator's routes, without sockets between them.
 */
export function connectInMemory(provider: Provider, world: World, wire: Wire): Edgegap {
  let sent = 0;
  const api: Api = {
    async call(call) {
      sent += 1;
      return await exchange(provider, { call, world, wire });
    },
    sent: () => sent,
    close: async () => undefined,
  };
  const pacer = createPacer(world.clock, DOCUMENTED_RATES);
  const call = createPacedApi({ api, pacer, world, dryRun: false, deadline: undefined });
  return { call, api, name: endpoint.service, world };
}

interface Exchange<T> {
  call: Call<T>;
  world: World;
  wire: Wire;
}

async function exchange<T>(
  provider: Provider,
  { call, world, wire }: Exchange<T>,
): Promise<Answer<T>> {
  const { method } = call;
  const path = String(call.path);
  if (wire.isDead()) return await never();
  const fault = wire.next(method, path);
  if (fault === 'not-sent') throw broken(call, 'no');
  const isWrite = call.effect === 'write';
  const note = (end: 'done' | 'unknown') => isWrite && wire.note(method, path, end);
  try {
    await world.clock.sleep(wire.latencyMs(), call.signal);
  } catch (error) {
    note('unknown');
    throw error;
  }
  if (wire.isDead()) return await never();
  if (fault === 'lost-before') {
    note('unknown');
    throw broken(call, 'maybe');
  }
  const refusal = refusalOf(fault);
  const reply = refusal ?? (await handle(provider, call));
  // A 422 leaves a failed deployment that it names; a bulk-stop that names nothing did nothing.
  const isDone =
    path.endsWith('/bulk-stop') || reply.status === 422
      ? reply.text.includes('"request_id"')
      : reply.status < 300;
  if (refusal === undefined && isDone) note('done');
  else if (reply.status >= 500 || String(fault).endsWith('-after')) note('unknown');
  await world.clock.sleep(wire.latencyMs(), call.signal);
  if (wire.isDead()) return await never();
  if (fault === 'lost-after') throw broken(call, 'maybe');
  if (fault === '503-after') return read(call, plain(503, '{"message":"busy"}'), world);
  if (fault === 'garbage-after' && reply.status < 300) return read(call, plain(200, '<<<'), world);
  return read(call, reply, world);
}

function refusalOf(fault: WireFault | undefined): Reply | undefined {
  return typeof fault === 'number' ? plain(fault, '{"message":"refused"}') : undefined;
}

function plain(status: number, text: string): Reply {
  return { status, text, header: () => undefined };
}

async function handle<T>(provider: Provider, call: Call<T>): Promise<Reply> {
  const [, query = ''] = writeQuery(call.query).split('?');
  const request: EmulatorRequest = {
    method: call.method,
    path: String(call.path),
    params: {},
    query: new URLSearchParams(query),
    headers: { authorization: 'token t', host: '127.0.0.1' },
    body: call.body === undefined ? '' : JSON.stringify(call.body),
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

function read<T>(call: Call<T>, reply: Reply, world: World): Answer<T> {
  const { resource, schema, format = 'json' } = call;
  if (reply.status >= 200 && reply.status < 300) {
    const value = readValue(reply, { endpoint, resource, schema, format });
    return { value, status: reply.status, header: reply.header };
  }
  const asked = { method: call.method, resource, path: call.path, query: call.query ?? {} };
  const found = createClassify('key')(reply, asked) ?? classifyByStatus(reply, endpoint);
  world.log.debug(`${call.method} ${call.path}: ${reply.status}`);
  throw new Failure({
    received: 'yes',
    ...found,
    resource,
    status: reply.status,
    text: reply.text,
  });
}

function broken<T>({ resource }: Call<T>, received: 'no' | 'maybe'): Failure {
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
