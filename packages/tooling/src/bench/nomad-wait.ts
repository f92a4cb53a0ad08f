import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/emulator-process';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { z } from 'zod';
import { jobFileText } from '../demo/nomad-job.ts';
import type { Bench } from './table.ts';
import { median } from './table.ts';

const ROUND_TRIPS = 20;

/** How soon a change on a Nomad server is a line in the log, and what the wait for it costs. */
export const bench: Bench = {
  async measure({ pairs }) {
    await using emulator = await startEmulatorProcess();
    const { url } = emulator.addresses.nomad;
    const trials: Trial[] = [];
    for (let at = 0; at < Math.min(pairs, 9); at += 1) trials.push(await trial(url));
    const shown = (value: (one: Trial) => number) => median(trials.map(value)).toFixed(1);
    return {
      title: 'From a change on the Nomad server to the line in the log',
      head: ['what', 'median'],
      rows: [
        ['one round trip, ms', shown((one) => one.roundTripMs)],
        ['change to log line, ms', shown((one) => one.lagMs)],
        ['requests while nothing changed for 3 s', shown((one) => one.quietRequests)],
      ],
      note: `${trials.length} runs of the bundle, each failed from outside while it waited.`,
    };
  },
};

interface Trial {
  roundTripMs: number;
  lagMs: number;
  quietRequests: number;
}

/** Lets the bundle wait for a canary that never gets healthy, and fails its deployment. */
async function trial(url: string): Promise<Trial> {
  const job = `bench-${randomUUID().slice(0, 8)}`;
  await release(url, job, 1);
  while ((await latest(url, job)).Status !== 'successful') await advance(url, '1s');
  await release(url, job, 2);
  while ((await latest(url, job)).JobVersion !== 1) await advance(url, '10ms');
  const { ID } = await latest(url, job);
  const step = { 'deployment-id': ID, address: url };
  using environment = stepEnvironment(readActionFile('nomad-promote'), step);
  const child = spawn(process.execPath, [join(ROOT, 'dist/nomad-promote/index.js')], {
    env: environment.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  await once(lines, 'line');
  const before = await requestCount(url);
  await advance(url, '3s');
  const quietRequests = (await requestCount(url)) - before;
  const roundTripMs = await roundTrip(url);
  const failedMs = performance.now();
  const nextLine = once(lines, 'line');
  await fetch(`${url}/v1/deployment/fail/${ID}`, { method: 'POST', body: '{}' });
  await nextLine;
  const lagMs = performance.now() - failedMs;
  await once(child, 'exit');
  return { roundTripMs, lagMs, quietRequests };
}

async function release(url: string, id: string, version: number): Promise<void> {
  const healthCheck = version === 1 ? 'task_states' : 'manual';
  const body = jobFileText(version, '/bin/sleep', { id, healthCheck });
  await fetch(`${url}/v1/jobs`, { method: 'POST', body });
}

const Latest = z
  .object({ ID: z.string(), Status: z.string(), JobVersion: z.number() })
  .nullable()
  .transform((found) => found ?? { ID: '', Status: 'none', JobVersion: -1 });

async function latest(url: string, job: string): Promise<z.infer<typeof Latest>> {
  const response = await fetch(`${url}/v1/job/${job}/deployment`);
  return Latest.parse(await response.json());
}

async function advance(url: string, by: string): Promise<void> {
  await fetch(`${url}/__emulator__/advance`, { method: 'POST', body: JSON.stringify({ by }) });
}

async function requestCount(url: string): Promise<number> {
  const response = await fetch(`${url}/__emulator__/requests`);
  return z.object({ requests: z.array(z.unknown()) }).parse(await response.json()).requests.length;
}

async function roundTrip(url: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < ROUND_TRIPS; at += 1) {
    const startMs = performance.now();
    await (await fetch(`${url}/v1/status/leader`)).text();
    times.push(performance.now() - startMs);
  }
  return median(times);
}
