import { createManualClock, type EmulatorClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createNomad } from '@rollout-actions/emulator/nomad/provider';
import { request } from 'undici';
import { turn } from '../../support/time/settle.ts';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** Undefined where the body is no JSON. */
  json: unknown;
}

/** Nomad's emulator on a port of its own, with a clock that moves only by hand. */
export interface ServedNomad extends AsyncDisposable {
  clock: EmulatorClock;
  url: string;
  /** The management token, empty without access control. */
  token: string;
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  /** The body of a GET as JSON. */
  get(path: string): Promise<unknown>;
  /** Sends a blocking query, and comes back when the server has it. */
  hold(path: string): Promise<{ reply: Promise<Reply> }>;
  /** How many queries block now. */
  waitingQueries(): number;
  /** A path below the control plane. */
  control(path: string, body?: unknown): Promise<Reply>;
}

/** What stands at a path inside a reply, undefined where there is nothing. */
export function inside(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (within, name) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, name) : undefined,
    value,
  );
}

/** An array inside a reply; empty where there is none. */
export function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function send(url: string, method: string, body: unknown): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const sent = body === undefined ? {} : { body: text };
  const reply = await request(url, { method, ...sent });
  const received = await reply.body.text();
  return {
    status: reply.statusCode,
    headers: reply.headers,
    text: received,
    json: parsed(received),
  };
}

export async function serveNomad(
  options: { seed?: number; aclEnabled?: boolean; connectionLimit?: number; nodes?: number } = {},
): Promise<ServedNomad> {
  const clock = createManualClock();
  const { seed, ...more } = options;
  const { provider, token } = createNomad({ clock, random: createRandom(seed ?? 1), ...more });
  const server = await startServer({ provider, clock, port: 0 });
  const call: ServedNomad['call'] = (method, path, body) =>
    send(`${server.url}${path}`, method, body);
  const waitingQueries = () => Number(inside(provider.state(), 'heldQueries'));
  return {
    clock,
    url: server.url,
    token,
    call,
    get: async (path) => (await call('GET', path)).json,
    waitingQueries,
    async hold(path) {
      const before = waitingQueries();
      let answered = false;
      const reply = call('GET', path).finally(() => {
        answered = true;
      });
      while (waitingQueries() === before && !answered) await turn();
      return { reply };
    },
    control: (path, body) =>
      call(body === undefined ? 'GET' : 'POST', `/__emulator__/${path}`, body),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
