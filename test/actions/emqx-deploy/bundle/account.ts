import type { DeploymentSummary } from '@rollout-actions/emulator/addresses';
import { createClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEmqx } from '@rollout-actions/emulator/emqx/provider';
import {
  type BundleOptions,
  type BundleRun,
  runBundle,
} from '@rollout-actions/runner-harness/run-bundle';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { controlOf } from '../../../support/providers/control-plane.ts';

const Requests = z.object({
  requests: z.array(z.object({ method: z.string(), path: z.string(), status: z.number() })),
});

const State = z.object({ deployments: z.array(z.object({ id: z.string() })) });

/** An emulated account on a clock that runs, and the bundle that works on it. */
export interface Account {
  url: string;
  deployments: readonly DeploymentSummary[];
  control(path: string, body: unknown): Promise<void>;
  clearFaults(): Promise<void>;
  /** Ids of all deployments, by the emulator's own word. */
  ids(): Promise<string[]>;
  calls(): Promise<z.infer<typeof Requests>['requests']>;
  /** Runs the committed bundle with the key of the account. */
  run(inputs: Readonly<Record<string, string>>, more?: Partial<BundleOptions>): Promise<BundleRun>;
}

/** Opens an account whose clock runs `speed` times as fast as ours; it ends with the test. */
export async function openAccount(fixture: unknown, speed = 1): Promise<Account> {
  const clock = createClock({ speed });
  const emqx = await createEmqx({ clock, random: createRandom(1), fixture });
  const server = await startServer({ provider: emqx.provider, clock, port: 0 });
  onTestFinished(async () => {
    clock.stop();
    await server.close();
  });
  const url = `${server.url}/public_api/v1`;
  const control = controlOf(server);
  return {
    url,
    deployments: emqx.deployments,
    control: async (path, body) => void (await control('POST', path, body)),
    clearFaults: async () => void (await control('DELETE', 'faults')),
    ids: async () => State.parse(await control('GET', 'state')).deployments.map(({ id }) => id),
    calls: async () => Requests.parse(await control('GET', 'requests')).requests,
    run: (inputs, more = {}) =>
      runBundle({
        action: 'emqx-deploy',
        inputs: {
          'api-url': url,
          'api-key': emqx.apiKey,
          'api-secret': emqx.apiSecret,
          ...inputs,
        },
        ...more,
      }),
  };
}
