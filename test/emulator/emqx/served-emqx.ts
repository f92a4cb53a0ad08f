import type { DeploymentSummary } from '@rollout-actions/emulator/addresses';
import { createManualClock, type EmulatorClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEmqx } from '@rollout-actions/emulator/emqx/provider';
import { request } from 'undici';
import { afterEach } from 'vitest';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** Undefined for an empty body. */
  json: unknown;
}

/** An emulated EMQX Platform on a real socket and a clock that stands still. */
export interface ServedEmqx {
  clock: EmulatorClock;
  deployments: DeploymentSummary[];
  /** Calls the API, `path` below the base; with the first key unless another one is given. */
  call(method: string, path: string, options?: { body?: unknown; key?: string }): Promise<Reply>;
  control(method: string, path: string, body?: unknown): Promise<Reply>;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function send(
  url: string,
  options: { method: string; body?: unknown; headers?: Record<string, string> },
): Promise<Reply> {
  const { method, body, headers = {} } = options;
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const reply = await request(url, { method, headers, ...sent });
  const text = await reply.body.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: reply.statusCode, headers: reply.headers, json };
}

export function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

/** Serves the emulator until the test ends. */
export async function serveEmqx(fixture?: unknown, seed = 1): Promise<ServedEmqx> {
  const clock = createManualClock(Date.UTC(2026, 0, 1, 12, 34, 56));
  const emqx = await createEmqx({ clock, random: createRandom(seed), fixture });
  const server = await startServer({ provider: emqx.provider, clock, port: 0 });
  closing.push(server.close);
  const firstKey = `${emqx.apiKey}:${emqx.apiSecret}`;
  return {
    clock,
    deployments: emqx.deployments,
    call: (method, path, { body, key = firstKey } = {}) =>
      send(`${server.url}/public_api/v1${path}`, {
        method,
        body,
        headers: { authorization: basic(key) },
      }),
    control: (method, path, body) => send(`${server.url}/__emulator__/${path}`, { method, body }),
  };
}
