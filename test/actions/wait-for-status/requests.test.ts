import './loaded.ts';
import {
  type EmulatorFixture,
  type RunningEmulator,
  startEmulator,
} from '@rollout-actions/emulator/start';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { inputs } from '../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../actions/wait-for-status/src/outputs.ts';
import * as body from '../../../actions/wait-for-status/src/run.ts';
import { simulateStep } from '../../support/runner/simulated-step.ts';
import { emulatorTime } from '../../support/time/emulator-time.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { settleRequests } from '../../support/time/settle-requests.ts';
import { jobOf } from '../nomad-promote/cluster.ts';

const MINUTE = 60_000_000_000;
/** Nomad has not decided about such a job when the waiting ends. */
const UNDECIDED = {
  MinHealthyTime: MINUTE,
  HealthyDeadline: 2 * MINUTE,
  ProgressDeadline: 3 * MINUTE,
};
const names = Array.from({ length: 50 }, (_, at) => `many${at}`);
const FIXTURES: Readonly<Record<string, EmulatorFixture>> = {
  EMQX: {
    emqx: { deployments: names.map((id) => ({ id, type: 'serverless', status: 'running' })) },
  },
  Edgegap: {
    edgegap: { deployments: Array(250).fill({ application: 'arena', version: '1.0.0' }) },
  },
};
const page = z.object({ data: z.array(z.object({ request_id: z.string() })) });

/** All targets of a provider; none of them changes. */
const TARGETS: Readonly<Record<string, (servers: RunningEmulator) => Promise<string[]>>> = {
  EMQX: async () => names.map((id) => `emqx:${id} until=stopped`),
  Edgegap: async ({ edgegap: { url, token } }) => {
    const ids: string[] = [];
    for (const at of [1, 2, 3]) {
      const response = await fetch(`${url}/v1/deployments?page=${at}&limit=100`, {
        headers: { authorization: `token ${token}` },
      });
      ids.push(...page.parse(await response.json()).data.map(({ request_id }) => request_id));
    }
    return ids.map((id) => `edgegap:${id} until=terminated`);
  },
  Nomad: async ({ nomad: { url } }) => {
    for (const id of names) {
      const Job = jobOf({ id, count: 1, canary: 0, update: UNDECIDED });
      await fetch(`${url}/v1/jobs`, { method: 'POST', body: JSON.stringify({ Job }) });
    }
    return names.map((id) => `nomad:job/${id}`);
  },
};

/** Requests of a wait of one minute for the first `count` targets, on a clock of its own. */
async function requestsFor(provider: string, count?: number): Promise<number> {
  const clock = createFakeClock({ settle: settleRequests });
  const servers = await startEmulator({
    clock: emulatorTime(clock),
    fixture: FIXTURES[provider] ?? {},
  });
  const { emqx, edgegap, nomad } = servers;
  try {
    const targets = (await TARGETS[provider]?.(servers)) ?? [];
    const step = await simulateStep({
      definition: { name: 'wait-for-status', inputs, outputs },
      body: () => body,
      clock,
      random: () => 0.5,
      given: {
        targets: targets.slice(0, count).join('\n'),
        timeout: '1m',
        'emqx-api-url': emqx.url,
        'emqx-api-key': emqx.apiKey,
        'emqx-api-secret': emqx.apiSecret,
        'edgegap-api-url': edgegap.url,
        'edgegap-token': edgegap.token,
        'nomad-address': nomad.url,
      },
      disturbance: { kind: 'none' },
    });
    expect(step.outputs['outcome'], step.outputs['reason']).toBe('timed-out');
    return Number(step.outputs['requests']);
  } finally {
    await servers.close();
  }
}

it.each([
  ['EMQX', 1],
  ['Edgegap', 3],
  ['Nomad', 1],
])(
  'of %s, many targets cost no more requests for each of %i pages than one',
  async (provider, pages) => {
    const one = await requestsFor(provider, 1);
    const many = await requestsFor(provider);
    expect(one).toBeGreaterThan(1);
    expect(many / pages).toBeLessThanOrEqual(1.2 * one);
  },
);
