import {
  connectEdgegap,
  type Edgegap,
  type EdgegapOptions,
} from '@rollout-actions/client/edgegap/connection';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import type { EmulatorClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEdgegap } from '@rollout-actions/emulator/edgegap/provider';
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
const state = z.object({
  deployments: z.array(
    z.looseObject({
      id: z.string(),
      status: z.string(),
      stopPending: z.boolean(),
      tags: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
    }),
  ),
});

export type LoggedCall = z.infer<typeof requestLog>['requests'][number];
export type EmulatedDeployment = z.infer<typeof state>['deployments'][number];

/** An emulated Edgegap on a real socket, whose time is the client's fake clock. */
export interface EmulatedEdgegap {
  clock: FakeClock;
  world: RecordedWorld;
  url: string;
  token: string;
  connect(more?: Partial<EdgegapOptions>): Edgegap;
  control: Control;
  fault(fault: unknown, match: Record<string, string>, times?: number): Promise<void>;
  /** The calls of the API so far, faults included. */
  calls(): Promise<LoggedCall[]>;
  deployments(): Promise<EmulatedDeployment[]>;
}

/** Serves the emulator until the test ends. `still`: its deployments never change by themselves. */
export async function emulateEdgegap(
  options: { fixture?: unknown; seed?: number; still?: boolean; clock?: FakeClock } = {},
): Promise<EmulatedEdgegap> {
  const clock = options.clock ?? createFakeClock();
  const world = recordWorld(clock);
  const time = options.still === true ? stillTime(clock) : emulatorTime(clock);
  const random = createRandom(options.seed ?? 1);
  const fixture = options.fixture;
  const { provider, token } = await createEdgegap({ clock: time, random, fixture });
  const server = await startServer({ provider, clock: time, port: 0 });
  const clients: Edgegap[] = [];
  onTestFinished(async () => {
    for (const client of clients) await client.api.close();
    time.stop();
    await server.close();
  });
  const control = controlOf(server);
  return {
    clock,
    world,
    url: server.url,
    token,
    control,
    connect(more = {}) {
      const client = connectEdgegap({
        world,
        endpoint: {
          baseUrl: new URL(server.url),
          allowInsecureHttp: false,
          inputs: { address: 'api-url', credentials: 'token' },
        },
        secrets: createSecrets(),
        token,
        ...more,
      });
      clients.push(client);
      return client;
    },
    async fault(fault, match, times) {
      await control('POST', 'faults', { match, fault, ...(times === undefined ? {} : { times }) });
    },
    calls: async () => requestLog.parse(await control('GET', 'requests')).requests,
    deployments: async () => state.parse(await control('GET', 'state')).deployments,
  };
}

function stillTime(clock: FakeClock): EmulatorClock {
  return { ...emulatorTime(clock), after: () => () => undefined };
}

/** A body of POST /v2/deployments that the emulator takes. */
export function orderV2(more: Record<string, unknown> = {}): Record<string, unknown> {
  const users = [{ user_type: 'ip_address', user_data: { ip_address: '203.0.113.7' } }];
  return { application: 'shooter', version: 'v7', users, ...more };
}
