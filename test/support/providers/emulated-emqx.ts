import type { BudgetRules } from '@rollout-actions/client/emqx/budgets';
import {
  connectEmqx,
  DOCUMENTED_BUDGETS,
  type Emqx,
} from '@rollout-actions/client/emqx/connection';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import type { DeploymentSummary } from '@rollout-actions/emulator/addresses';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEmqx } from '@rollout-actions/emulator/emqx/provider';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { emulatorTime } from '../time/emulator-time.ts';
import { createFakeClock, type FakeClock } from '../time/fake-clock.ts';
import { type RecordedWorld, recordWorld } from '../time/world.ts';
import { type Control, controlOf } from './control-plane.ts';

const requestLog = z.object({
  requests: z.array(
    z.object({ at: z.string(), method: z.string(), path: z.string(), status: z.number() }),
  ),
});

export type LoggedCall = z.infer<typeof requestLog>['requests'][number];

/** An emulated EMQX Platform on a real socket, whose time is the client's fake clock. */
export interface EmulatedEmqx {
  clock: FakeClock;
  world: RecordedWorld;
  /** The base of the API. */
  url: string;
  apiKey: string;
  apiSecret: string;
  deployments: DeploymentSummary[];
  /** A client with the first key. */
  connect(budgets?: Partial<BudgetRules>, more?: { dryRun?: boolean; apiSecret?: string }): Emqx;
  control: Control;
  /** The calls of the API so far, faults included. */
  calls(): Promise<LoggedCall[]>;
}

/** Serves the emulator until the test ends. */
export async function emulateEmqx(
  fixture?: unknown,
  { seed = 1, clock = createFakeClock() }: { seed?: number; clock?: FakeClock } = {},
): Promise<EmulatedEmqx> {
  const world = recordWorld(clock);
  const time = emulatorTime(clock);
  const emqx = await createEmqx({ clock: time, random: createRandom(seed), fixture });
  const server = await startServer({ provider: emqx.provider, clock: time, port: 0 });
  const clients: Emqx[] = [];
  onTestFinished(async () => {
    for (const client of clients) await client.api.close();
    time.stop();
    await server.close();
  });
  const url = `${server.url}/public_api/v1`;
  const control = controlOf(server);
  return {
    clock,
    world,
    url,
    apiKey: emqx.apiKey,
    apiSecret: emqx.apiSecret,
    deployments: emqx.deployments,
    connect(budgets = {}, { dryRun = false, apiSecret = emqx.apiSecret } = {}) {
      const client = connectEmqx({
        world,
        endpoint: {
          baseUrl: new URL(url),
          allowInsecureHttp: false,
          inputs: { address: 'api-url', credentials: 'api-key and api-secret' },
        },
        secrets: createSecrets(),
        apiKey: emqx.apiKey,
        apiSecret,
        budgets: { ...DOCUMENTED_BUDGETS, share: 1, ...budgets },
        dryRun,
      });
      clients.push(client);
      return client;
    },
    control,
    async calls() {
      const { requests } = requestLog.parse(await control('GET', 'requests'));
      return requests;
    },
  };
}
