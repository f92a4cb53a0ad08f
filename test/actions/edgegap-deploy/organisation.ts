import { createClock, type EmulatorClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEdgegap } from '@rollout-actions/emulator/edgegap/provider';
import {
  type BundleOptions,
  type BundleRun,
  runBundle,
} from '@rollout-actions/runner-harness/run-bundle';
import { z } from 'zod';

const State = z.object({
  deployments: z.array(
    z.looseObject({
      id: z.string(),
      application: z.string(),
      version: z.string(),
      status: z.string(),
      stopPending: z.boolean(),
      tags: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      webhooks: z.array(z.looseObject({ url: z.string() })),
    }),
  ),
});
const Requests = z.object({
  requests: z.array(
    z.object({ at: z.string(), method: z.string(), path: z.string(), status: z.number() }),
  ),
});

export type SeenDeployment = z.infer<typeof State>['deployments'][number];
export type SeenRequest = z.infer<typeof Requests>['requests'][number];

/** An organisation at the emulated Edgegap, and the action that works on it. */
export interface EmulatedOrganisation extends AsyncDisposable {
  url: string;
  token: string;
  clock: EmulatorClock;
  /** A call of the API or, below `/__emulator__/`, of the control plane. */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  fault(fault: unknown, match: Record<string, string>, times?: number): Promise<void>;
  deployments(): Promise<SeenDeployment[]>;
  /** Those that run or will run: neither ended nor about to be stopped. */
  left(): Promise<string[]>;
  requests(): Promise<SeenRequest[]>;
  /** Requests that change something, `POST /v2/deployments`. */
  writes(): Promise<string[]>;
  /** Runs the committed bundle. */
  run(inputs: Record<string, string>, more?: Partial<BundleOptions>): Promise<BundleRun>;
}

/** What every deploy of the tests has. */
export const DEPLOY = {
  application: 'arena',
  version: '1.1.0',
  users: '[{ip: 203.0.113.7}]',
  'port-name': 'gameport',
};

/** Starts an organisation whose clock runs `speed` times as fast as ours. */
export async function startOrganisation(
  options: { speed?: number; fixture?: unknown; seed?: number; clock?: EmulatorClock } = {},
): Promise<EmulatedOrganisation> {
  const clock = options.clock ?? createClock({ speed: options.speed ?? 20 });
  const random = createRandom(options.seed ?? 1);
  const { provider, token } = await createEdgegap({ clock, random, fixture: options.fixture });
  const server = await startServer({ provider, clock, port: 0 });
  const call = (method: string, path: string, body?: unknown) =>
    ask({ url: server.url + path, token, method, body });
  const deployments = async () => State.parse(await call('GET', '/__emulator__/state')).deployments;
  const requests = async () => Requests.parse(await call('GET', '/__emulator__/requests')).requests;
  return {
    url: server.url,
    token,
    clock,
    call,
    deployments,
    requests,
    async fault(fault, match, times) {
      const limit = times === undefined ? {} : { times };
      await call('POST', '/__emulator__/faults', { match, fault, ...limit });
    },
    left: async () =>
      (await deployments())
        .filter(({ status, stopPending }) => !status.startsWith('TERMINAT') && !stopPending)
        .map(({ id }) => id),
    writes: async () =>
      (await requests())
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path}`),
    run: (inputs, more = {}) =>
      runBundle({
        action: 'edgegap-deploy',
        inputs: { 'api-url': server.url, token, ...inputs },
        ...more,
        env: { GITHUB_REPOSITORY: 'octo/game', ...more.env },
      }),
    async [Symbol.asyncDispose]() {
      await server.close();
      clock.stop();
    },
  };
}

interface Asked {
  url: string;
  token: string;
  method: string;
  body: unknown;
}

async function ask({ url, token, method, body }: Asked): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
