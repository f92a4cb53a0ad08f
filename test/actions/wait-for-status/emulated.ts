import { type RunningEmulator, startEmulator } from '@rollout-actions/emulator/start';
import {
  type BundleOptions,
  type BundleRun,
  runBundle,
} from '@rollout-actions/runner-harness/run-bundle';
import { z } from 'zod';

const deploymentReply = z.looseObject({ request_id: z.string() });

/** The three emulated providers, and the bundle that waits for them. */
export interface Emulated extends AsyncDisposable {
  servers: RunningEmulator;
  /** Runs the bundle with what opens all providers. */
  wait(inputs: Record<string, string>, more?: Partial<BundleOptions>): Promise<BundleRun>;
  /** Deploys on Edgegap; gives the id. */
  deploy(version: string, tags?: readonly string[], application?: string): Promise<string>;
  /** Moves the clock of Edgegap, by such as `10m`. */
  advance(by: string): Promise<unknown>;
  emqx(path: string, method?: string): Promise<unknown>;
  nomad(path: string, body?: unknown): Promise<unknown>;
}

export async function startEmulated(speed: number): Promise<Emulated> {
  const servers = await startEmulator({ speed });
  const { emqx, edgegap, nomad } = servers;
  const basic = Buffer.from(`${emqx.apiKey}:${emqx.apiSecret}`).toString('base64');
  return {
    servers,
    wait: (inputs, more = {}) =>
      runBundle({
        action: 'wait-for-status',
        inputs: {
          'emqx-api-url': emqx.url,
          'emqx-api-key': emqx.apiKey,
          'emqx-api-secret': emqx.apiSecret,
          'edgegap-api-url': edgegap.url,
          'edgegap-token': edgegap.token,
          'nomad-address': nomad.url,
          timeout: '30s',
          ...inputs,
        },
        ...more,
      }),
    async deploy(version, tags = [], application = 'arena') {
      const body = {
        application,
        version,
        users: [{ user_type: 'ip_address', user_data: { ip_address: '8.8.8.8' } }],
        tags,
      };
      const headers = { authorization: `token ${edgegap.token}` };
      const reply = await call(`${edgegap.url}/v2/deployments`, { method: 'POST', body, headers });
      return deploymentReply.parse(reply).request_id;
    },
    advance: (by) =>
      call(new URL('/__emulator__/advance', edgegap.url).href, { method: 'POST', body: { by } }),
    emqx: (path, method = 'GET') =>
      call(emqx.url + path, { method, headers: { authorization: `Basic ${basic}` } }),
    nomad: (path, body) =>
      call(nomad.url + path, body === undefined ? {} : { method: 'POST', body }),
    [Symbol.asyncDispose]: () => servers.close(),
  };
}

interface Call {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

async function call(url: string, { method = 'GET', headers = {}, body }: Call): Promise<unknown> {
  const type = { 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, headers: { ...type, ...headers }, ...sent });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
