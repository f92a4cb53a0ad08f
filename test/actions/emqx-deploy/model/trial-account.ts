import type { Answer } from '@rollout-actions/emulator/core/http/exchange';
import { type RunningServer, startServer } from '@rollout-actions/emulator/core/http/server';
import type { Provider } from '@rollout-actions/emulator/core/provider';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEmqx } from '@rollout-actions/emulator/emqx/provider';
import { z } from 'zod';
import { emulatorTime } from '../../../support/time/emulator-time.ts';
import type { FakeClock } from '../../../support/time/fake-clock.ts';

const state = z.object({
  deployments: z.array(z.object({ id: z.string(), name: z.string(), status: z.string() })),
});

export type RemoteDeployment = z.infer<typeof state>['deployments'][number];

/** A call that the platform has handled, whether or not its answer arrived. */
export interface HandledCall {
  /** Of the key that sent it. */
  apiKey: string;
  method: string;
  path: string;
  answer: Answer;
  /** Of the clock. */
  atMs: number;
}

/** An account whose own record says what was really done. */
export interface TrialAccount {
  apiKey: string;
  apiSecret: string;
  /** Serves it at a new address, with faults of its own. */
  serve(faults: readonly unknown[]): Promise<RunningServer>;
  control(path: string, body?: unknown): Promise<void>;
  handled: readonly HandledCall[];
  truth(): RemoteDeployment[];
  close(): Promise<void>;
}

/** Opens it on a fake clock; `onEvent` is called for each call that was handled. */
export async function openTrialAccount(options: {
  clock: FakeClock;
  seed: number;
  fixture: unknown;
  onEvent(): void;
}): Promise<TrialAccount> {
  const time = emulatorTime(options.clock);
  const random = createRandom(options.seed);
  const emqx = await createEmqx({ clock: time, random, fixture: options.fixture });
  const handled: HandledCall[] = [];
  const provider = observed(emqx.provider, (call) => {
    handled.push({ ...call, atMs: options.clock.now() });
    options.onEvent();
  });
  const servers: RunningServer[] = [];
  const serve = async (faults: readonly unknown[]) => {
    const server = await startServer({ provider, clock: time, port: 0 });
    servers.push(server);
    for (const fault of faults) await steer(server, 'faults', fault);
    return server;
  };
  const steering = await serve([]);
  return {
    apiKey: emqx.apiKey,
    apiSecret: emqx.apiSecret,
    serve,
    control: (path, body) => steer(steering, path, body),
    handled,
    truth: () => state.parse(provider.state()).deployments,
    async close() {
      time.stop();
      for (const server of servers) await server.close();
      await emqx.provider.close?.();
    },
  };
}

/** Closing one of its servers leaves the provider as it is. */
function observed(
  { close: _close, ...provider }: Provider,
  note: (call: Omit<HandledCall, 'atMs'>) => void,
): Provider {
  const routes = provider.routes.map((route) => ({
    ...route,
    async handle(request: Parameters<typeof route.handle>[0]) {
      const answer = await route.handle(request);
      const { method, path, headers } = request;
      const login = Buffer.from(headers.authorization?.slice(6) ?? '', 'base64').toString();
      note({ apiKey: login.split(':')[0] ?? '', method, path, answer });
      return answer;
    },
  }));
  return { ...provider, routes };
}

async function steer(server: RunningServer, path: string, body?: unknown): Promise<void> {
  const { status, json } = await server.control('POST', path, body);
  // 409 and 404: the deployment does not allow it, or is gone.
  if (status >= 400 && status !== 409 && status !== 404) throw new Error(JSON.stringify(json));
}
