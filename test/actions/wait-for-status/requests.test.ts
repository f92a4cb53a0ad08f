import { startEmulator } from '@rollout-actions/emulator/start';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { expect, it } from 'vitest';
import { jobOf } from '../nomad-promote/cluster.ts';

const MANY = 50;
const MINUTE = 60_000_000_000;
const NEVER = {
  MinHealthyTime: MINUTE,
  HealthyDeadline: 2 * MINUTE,
  ProgressDeadline: 3 * MINUTE,
};

it('costs as few requests for many targets as for one, a page of a list counted once', async () => {
  const emqxIds = Array.from({ length: MANY }, (_, at) => `many${at}`);
  const fixture = {
    emqx: { deployments: emqxIds.map((id) => ({ id, type: 'serverless', status: 'running' })) },
  };
  const servers = await startEmulator({ fixture });
  try {
    const { emqx, edgegap, nomad } = servers;
    const jobs = emqxIds.map((id) => jobOf({ id, count: 1, canary: 0, update: NEVER }));
    for (const job of jobs) {
      await fetch(`${nomad.url}/v1/jobs`, { method: 'POST', body: JSON.stringify({ Job: job }) });
    }
    const count = async (targets: readonly string[]) => {
      const { outputs } = await runBundle({
        action: 'wait-for-status',
        inputs: {
          targets: targets.join('\n'),
          timeout: '6s',
          'emqx-api-url': emqx.url,
          'emqx-api-key': emqx.apiKey,
          'emqx-api-secret': emqx.apiSecret,
          'edgegap-api-url': edgegap.url,
          'edgegap-token': edgegap.token,
          'nomad-address': nomad.url,
        },
      });
      expect(outputs['outcome']).toBe('timed-out');
      return Number(outputs['requests']);
    };
    const kinds = [
      emqxIds.map((id) => `emqx:${id} until=stopped`),
      emqxIds.map((id) => `edgegap:${id}`),
      emqxIds.map((id) => `nomad:job/${id}`),
    ];
    const runs = kinds.flatMap((all) => [count(all.slice(0, 1)), count(all)]);
    const [emqxOne = 0, emqxMany, edgegapOne = 0, edgegapMany, nomadOne = 0, nomadMany] =
      await Promise.all(runs);
    expect(emqxMany).toBeLessThanOrEqual(1.2 * emqxOne);
    expect(edgegapMany).toBeLessThanOrEqual(1.2 * edgegapOne);
    expect(nomadMany).toBeLessThanOrEqual(1.2 * nomadOne);
  } finally {
    await servers.close();
  }
}, 60_000);
