import { createManualClock, type EmulatorClock } from '@rollout-actions/emulator/core/clock';
import type { EmulatorRequest } from '@rollout-actions/emulator/core/http/exchange';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { type Acl, createAcl } from '@rollout-actions/emulator/nomad/acl/acl';

/** An answer as a client sees it. */
export interface Reply {
  status: number;
  type: string | null;
  text: string;
  index: string | null;
}

export interface AclServer extends AsyncDisposable {
  access: Acl;
  clock: EmulatorClock;
  /** A request with a body as JSON and, if given, a token in X-Nomad-Token. */
  call(method: string, path: string, sent?: { body?: unknown; token?: string }): Promise<Reply>;
  /** The same with the management token; the body of the answer as JSON. */
  manage(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** The routes of access control behind a real socket, on a clock that moves by hand. */
export async function startAclServer(enabled = true): Promise<AclServer> {
  const clock = createManualClock();
  let index = 0;
  const nextIndex = () => (index += 1);
  const access = createAcl({ enabled, clock, random: createRandom(1), nextIndex });
  const server = await startServer({
    clock,
    port: 0,
    provider: {
      name: 'nomad',
      routes: access.routes,
      fallback: () => ({ status: 404 }),
      state: () => ({}),
      export: () => ({}),
      import: () => undefined,
      reset: () => access.reset(),
    },
  });
  const call: AclServer['call'] = async (method, path, { body, token } = {}) => {
    const headers = token === undefined ? {} : { 'X-Nomad-Token': token };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${server.url}${path}`, { method, headers, ...sent });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
      index: response.headers.get('x-nomad-index'),
    };
  };
  return {
    access,
    clock,
    call,
    async manage(method, path, body) {
      const { status, text } = await call(method, path, { body, token: access.managementToken });
      if (status !== 200) throw new Error(`${method} ${path}: ${status} ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** A request with these headers, for what only reads them. */
export function requestWith(headers: EmulatorRequest['headers']): EmulatorRequest {
  return {
    method: 'GET',
    path: '/',
    params: {},
    query: new URLSearchParams(),
    headers,
    body: '',
    remoteAddress: '127.0.0.1',
    signal: new AbortController().signal,
  };
}

/** The body of a refusal that lists what is wrong. */
export function refusal(list: string): string {
  return `${list}\n\n`;
}
