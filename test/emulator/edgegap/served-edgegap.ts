import { createManualClock, type EmulatorClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEdgegap } from '@rollout-actions/emulator/edgegap/provider';
import { request } from 'undici';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** Undefined for an empty body. */
  json: unknown;
}

export interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Edgegap's emulator on a port of its own, with a clock that moves only by hand. */
export interface ServedEdgegap extends AsyncDisposable {
  clock: EmulatorClock;
  url: string;
  token: string;
  /** A call with the key. */
  call(method: string, path: string, options?: CallOptions): Promise<Reply>;
  /** Deploys by v2 and gives the id. */
  deploy(application?: string, more?: Record<string, unknown>): Promise<string>;
  /** The word after `Status.`. */
  statusOf(id: string): Promise<string>;
  state(): Promise<unknown>;
}

/** What stands at a path inside a reply, undefined where there is nothing. */
export function inside(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (within, name) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, name) : undefined,
    value,
  );
}

async function send(
  url: string,
  method: string,
  { body, headers = {} }: CallOptions,
): Promise<Reply> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const reply = await request(url, { method, headers, ...sent });
  const text = await reply.body.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: reply.statusCode, headers: reply.headers, json };
}

/** Long enough for READY and the first answer of any deployment that is not slow, ms. */
export const readyMs = 20_000;

export async function serveEdgegap(
  options: { seed?: number; fixture?: unknown; clock?: EmulatorClock } = {},
): Promise<ServedEdgegap> {
  const clock = options.clock ?? createManualClock(Date.UTC(2026, 0, 1));
  const random = createRandom(options.seed ?? 1);
  const { provider, token } = await createEdgegap({ clock, random, fixture: options.fixture });
  const server = await startServer({ provider, clock, port: 0 });
  const call: ServedEdgegap['call'] = (method, path, { body, headers = {} } = {}) =>
    send(`${server.url}${path}`, method, {
      body,
      headers: { authorization: `token ${token}`, ...headers },
    });
  return {
    clock,
    url: server.url,
    token,
    call,
    async deploy(application = 'shooter', more = {}) {
      const users = [{ user_type: 'ip_address', user_data: { ip_address: '1.2.3.4' } }];
      const body = { application, version: 'v7', users, ...more };
      const reply = await call('POST', '/v2/deployments', { body });
      return String(inside(reply.json, 'request_id'));
    },
    async statusOf(id) {
      const { json } = await call('GET', `/v1/status/${id}`);
      return String(inside(json, 'current_status')).replace('Status.', '');
    },
    state: async () => (await call('GET', '/__emulator__/state')).json,
    [Symbol.asyncDispose]: () => server.close(),
  };
}
