import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { systemClock } from '@rollout-actions/client/time/clock';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/programs/emulator-process';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { z } from 'zod';
import { jobFileText } from '../demo/nomad-job.ts';
import { type Bench, median, quantile } from './table.ts';

const CHANGES = 200;
/** Between two changes, so that they fall anywhere in the rhythm of the wait. */
const MAX_PAUSE_MS = 60;
const GOAL_MS = 50;

/** How soon a change on a Nomad server is a line in the log, and what the wait for it costs. */
export const bench: Bench = {
  async measure() {
    await using emulator = await startEmulatorProcess();
    const { url } = emulator.addresses.nomad;
    const id = await startDeployment(url);
    const { lagsMs, roundTripsMs, quietRequests } = await watchChanges(url, id);
    const roundTripMs = median(roundTripsMs);
    const [middle, p99] = [median(lagsMs), quantile(lagsMs, 0.99)];
    const rows: [string, string, string][] = [
      ['one round trip (a small GET), median, ms', roundTripMs.toFixed(1), ''],
      ['one round trip, p99, ms', quantile(roundTripsMs, 0.99).toFixed(1), ''],
      ['change to log line, median, ms', middle.toFixed(1), ''],
      ['change to log line, p99, ms', p99.toFixed(1), (roundTripMs + GOAL_MS).toFixed(1)],
      ['requests while nothing changed for 3 s', String(quietRequests), '1'],
    ];
    return {
      tables: [
        {
          title: 'From a change on the Nomad server to the line in the log',
          head: ['what', 'measured', 'goal'],
          rows,
          note:
            `${CHANGES} changes at random times (the deployment is paused and resumed from ` +
            'outside) during one run of the bundle: from the request that makes the change to ' +
            'the line that names it. The goal is one round trip and 50 ms. A round trip is ' +
            'measured before each change: its p99 is the noise of this machine. Peers: the ' +
            'Nomad CLI reads every 2 s, Levant and Terraform every 5 s.',
        },
      ],
      figures: [
        {
          what: 'Nomad: change to log line, p99, above one round trip',
          measured: Math.max(0, p99 - roundTripMs),
          goal: GOAL_MS,
          unit: ' ms',
        },
      ],
    };
  },
};

/** Starts a deployment that goes on until somebody says that its canary is healthy. */
async function startDeployment(url: string): Promise<string> {
  const job = `bench-${randomUUID().slice(0, 8)}`;
  await release(url, job, 1);
  while ((await latest(url, job)).Status !== 'successful') await advance(url, '1s');
  await release(url, job, 2);
  while ((await latest(url, job)).JobVersion !== 1) await advance(url, '10ms');
  return (await latest(url, job)).ID;
}

interface Watched {
  lagsMs: readonly number[];
  /** One before each change. */
  roundTripsMs: readonly number[];
  quietRequests: number;
}

/** Lets the bundle wait for the deployment, pauses and resumes it, and fails it in the end. */
async function watchChanges(url: string, id: string): Promise<Watched> {
  const inputs = { 'deployment-id': id, address: url, summary: 'false' };
  using environment = stepEnvironment(readActionFile('nomad-promote'), inputs);
  const child = spawn(process.execPath, [join(ROOT, 'dist/nomad-promote/index.js')], {
    env: environment.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  await once(lines, 'line');
  const before = await requestCount(url);
  await advance(url, '3s');
  const quietRequests = (await requestCount(url)) - before;
  const random = seededRandom(1);
  const never = new AbortController().signal;
  const lagsMs: number[] = [];
  const roundTripsMs: number[] = [];
  for (let at = 0; at < CHANGES; at += 1) {
    await systemClock.sleep(random() * MAX_PAUSE_MS, never);
    roundTripsMs.push(await roundTrip(url));
    const nextLine = once(lines, 'line');
    const startMs = performance.now();
    await write(url, `pause/${id}`, { Pause: at % 2 === 0 });
    await nextLine;
    lagsMs.push(performance.now() - startMs);
  }
  await write(url, `fail/${id}`, {});
  await once(child, 'exit');
  return { lagsMs, roundTripsMs, quietRequests };
}

async function write(url: string, what: string, body: object): Promise<void> {
  const id = what.split('/').at(-1);
  const response = await fetch(`${url}/v1/deployment/${what}`, {
    method: 'POST',
    body: JSON.stringify({ DeploymentID: id, ...body }),
  });
  if (!response.ok) throw new Error(`Nomad answered ${response.status} to ${what}`);
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

/** How long a request takes that changes nothing, ms. */
async function roundTrip(url: string): Promise<number> {
  const startMs = performance.now();
  await (await fetch(`${url}/v1/status/leader`)).text();
  return performance.now() - startMs;
}
