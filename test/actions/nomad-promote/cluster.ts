import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createNomad } from '@rollout-actions/emulator/nomad/provider';
import {
  type BundleOptions,
  type BundleRun,
  runBundle,
} from '@rollout-actions/runner-harness/run-bundle';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { z } from 'zod';

const Deployment = z.looseObject({
  ID: z.string(),
  Status: z.string(),
  StatusDescription: z.string(),
  JobVersion: z.number(),
  TaskGroups: z.record(z.string(), z.looseObject({ Promoted: z.boolean() })),
});
const Requests = z.object({
  requests: z.array(z.object({ method: z.string(), path: z.string(), status: z.number() })),
});

export interface JobOptions {
  id?: string;
  release?: string;
  command?: string;
  count?: number;
  canary?: number;
  groups?: readonly string[];
  update?: Record<string, unknown>;
}

/** A Nomad cluster, and the bundle that works on it. */
export interface Cluster extends AsyncDisposable {
  url: string;
  token: string;
  /** Registers a job by the API; gives its evaluation. */
  register(job: Record<string, unknown>): Promise<string>;
  /** Writes a file; gives its path. */
  file(name: string, text: string): Promise<string>;
  /** Writes a job file and gives its path. */
  jobFile(job: Record<string, unknown>): Promise<string>;
  latest(job: string): Promise<z.infer<typeof Deployment>>;
  /** Requests that changed something, `POST /v1/…`. */
  writes(): Promise<string[]>;
  requests(): Promise<z.infer<typeof Requests>['requests']>;
  /** A call of the API or of the control plane; gives the body as JSON. */
  call(path: string, body?: unknown, method?: string): Promise<unknown>;
  /** Runs the committed bundle on this cluster. */
  run(inputs: Record<string, string>, more?: Partial<BundleOptions>): Promise<BundleRun>;
}

/** Starts an emulated cluster whose clock runs `speed` times as fast as ours. */
export async function startCluster(
  options: { speed?: number; accessControl?: boolean } = {},
): Promise<Cluster> {
  const clock = createClock({ speed: options.speed ?? 1 });
  const aclEnabled = options.accessControl ?? false;
  const { provider, token } = createNomad({ clock, random: createRandom(1), aclEnabled });
  const server = await startServer({ provider, clock, port: 0 });
  const cluster = await clusterAt(server.url, token);
  return {
    ...cluster,
    async [Symbol.asyncDispose]() {
      await cluster[Symbol.asyncDispose]();
      await server.close();
      clock.stop();
    },
  };
}

const Registered = z.object({ EvalID: z.string() });
const Evaluation = z.object({ Status: z.string() });

/** The cluster at an address, whatever it is. */
export async function clusterAt(url: string, token = ''): Promise<Cluster> {
  const folder = temporaryFolder();
  const call = async (path: string, body?: unknown, method?: string): Promise<unknown> => {
    const response = await fetch(url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: token === '' ? {} : { 'X-Nomad-Token': token },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  // The deployment of a new version exists once its evaluation has been processed, a little later.
  const scheduled = async (id: string) => {
    for (let tries = 0; tries < 1_000 && id !== ''; tries += 1) {
      const { Status } = Evaluation.parse(await call(`/v1/evaluation/${id}`));
      if (Status !== 'pending') return;
    }
  };
  const requests = async () => Requests.parse(await call('/__emulator__/requests')).requests;
  const file = async (name: string, text: string) => {
    const path = join(folder.path, name);
    await writeFile(path, text);
    return path;
  };
  return {
    url,
    token,
    call,
    requests,
    file,
    async register(job) {
      const { EvalID } = Registered.parse(await call('/v1/jobs', { Job: job }));
      await scheduled(EvalID);
      return EvalID;
    },
    jobFile: (job) => file(`${randomUUID()}.json`, JSON.stringify({ Job: job })),
    latest: async (job) => Deployment.parse(await call(`/v1/job/${job}/deployment`)),
    writes: async () =>
      (await requests())
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`),
    run: (inputs, more = {}) =>
      runBundle({ action: 'nomad-promote', inputs: { address: url, ...inputs }, ...more }),
    [Symbol.asyncDispose]: async () => folder[Symbol.dispose](),
  };
}

/** A job of sleepers whose canaries are healthy half a second after their start. */
export function jobOf(options: JobOptions = {}): Record<string, unknown> {
  const { id = 'web', release = '0', command = '/bin/sleep', count = 2, canary = 1 } = options;
  return {
    ID: id,
    Name: id,
    Type: 'service',
    Datacenters: ['dc1'],
    TaskGroups: (options.groups ?? ['web']).map((name) => ({
      Name: name,
      Count: count,
      Networks: [{ DynamicPorts: [{ Label: 'http' }] }],
      Update: {
        MaxParallel: 1,
        HealthCheck: 'task_states',
        MinHealthyTime: 500_000_000,
        HealthyDeadline: 10_000_000_000,
        ProgressDeadline: 20_000_000_000,
        AutoRevert: false,
        AutoPromote: false,
        Canary: canary,
        ...options.update,
      },
      RestartPolicy: { Attempts: 0, Interval: 60_000_000_000, Delay: 100_000_000, Mode: 'fail' },
      ReschedulePolicy: { Attempts: 0, Unlimited: false },
      Tasks: [
        {
          Name: 'main',
          Driver: 'raw_exec',
          Config: { command, args: ['3600'] },
          Env: { RELEASE: release },
        },
      ],
    })),
  };
}

/** Brings a first version out, so that the next one has canaries. */
export async function firstVersion(cluster: Cluster, options: JobOptions = {}): Promise<void> {
  await cluster.register(jobOf(options));
  const job = options.id ?? 'web';
  for (let tries = 0; tries < 200; tries += 1) {
    const latest = Deployment.nullable().parse(await cluster.call(`/v1/job/${job}/deployment`));
    if (latest?.Status === 'successful') return;
    await cluster.call('/__emulator__/advance', { by: '1s' });
  }
  throw new Error(`the first version of ${job} was not rolled out`);
}
