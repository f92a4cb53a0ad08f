import '../../../../actions/nomad-promote/src/cleanup/finish-cleanup.ts';
import '../../../../actions/nomad-promote/src/gates/run-gates.ts';
import '../../../../actions/nomad-promote/src/operations/reads.ts';
import '../../../../actions/nomad-promote/src/operations/rollouts.ts';
import '../../../support/time/probes-loaded.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { z } from 'zod';
import { connect } from '../../../../actions/nomad-promote/src/connect.ts';
import { inputs } from '../../../../actions/nomad-promote/src/inputs/inputs.ts';
import { outputs } from '../../../../actions/nomad-promote/src/outputs.ts';
import { createBody } from '../../../../actions/nomad-promote/src/run.ts';
import { type SimulatedRun, simulateStep } from '../../../support/runner/simulated-step.ts';
import { createFakeClock, type FakeClock } from '../../../support/time/fake-clock.ts';
import { type EmulatedCluster, startCluster } from './emulated-cluster.ts';
import { faultyWire, type SentWrite } from './faulty-network.ts';
import { createNetworkTransport } from './network-transport.ts';
import { type Event, inputsOf, jobOf, type Scenario } from './scenario.ts';

/** A run of main and post, with everything that an oracle needs to check it. */
export interface Played {
  plan: Scenario;
  main: SimulatedRun;
  post: SimulatedRun;
  cluster: EmulatedCluster;
  /** Of the step, main and post, in the order in which they were sent. */
  sent: readonly SentWrite[];
  /** What the inputs of the step named. */
  named: { id: string; modifyIndex: number; version: number };
}

const folder = mkdtempSync(join(tmpdir(), 'nomad-model-'));
const files = new Map<string, string>();

/** One file for each job, whatever the number of runs. */
function jobFile(job: object): string {
  const text = JSON.stringify({ Job: job });
  const known = files.get(text);
  if (known !== undefined) return known;
  const path = join(folder, `${files.size}.json`);
  writeFileSync(path, text);
  files.set(text, path);
  return path;
}

const Registered = z.object({ EvalID: z.string(), JobModifyIndex: z.number() });

export async function play(plan: Scenario): Promise<Played> {
  const clock = createFakeClock();
  const cluster = startCluster(clock, plan.seed, plan.namespace);
  try {
    return await playOn(plan, clock, cluster);
  } finally {
    await cluster.end();
  }
}

async function playOn(plan: Scenario, clock: FakeClock, cluster: EmulatedCluster): Promise<Played> {
  const random = createRandom(plan.seed);
  const chance = () => random.next();
  const named = await prepare(plan, clock, cluster);
  const found = { ...named, jobFile: jobFile(jobOf(plan, releaseOf(plan), plan)) };
  const given = inputsOf(plan, found);
  const over = new AbortController();
  const startMs = clock.now();
  for (const { atMs, event } of plan.events) {
    void clock.sleep(atMs, over.signal).then(
      () => happen(cluster, plan, event),
      () => undefined,
    );
  }
  const { wireOf: networkOf, sent } = faultyWire(plan, { clock, chance, cluster });
  const step = (state?: SimulatedRun['state']) =>
    simulateStep({
      definition: { name: 'nomad-promote', inputs, outputs },
      body: (isDead) =>
        createBody((values, run) => {
          const network = networkOf(state === undefined ? 'main' : 'post', isDead);
          return connect(values, run, createNetworkTransport(run.world, network));
        }),
      clock,
      random: chance,
      given,
      disturbance: state === undefined ? plan.disturbance : { kind: 'none' },
      ...(state === undefined ? {} : { state }),
    });
  if (plan.registeredMs > 0 && plan.operation !== 'run') {
    void clock.sleep(plan.registeredMs, over.signal).then(
      () => register(plan, cluster, 'ours'),
      () => undefined,
    );
  }
  const main = await step();
  const post = await step(main.state);
  const leftMs = startMs + 60_000 - clock.now();
  await clock.advance(Math.max(30_000, leftMs));
  over.abort();
  return { plan, main, post, cluster, sent, named };
}

/** The version that is there before, and for all but `run` the release that the step is about. */
async function prepare(plan: Scenario, clock: FakeClock, cluster: EmulatedCluster) {
  await cluster.call('PUT', `/v1/namespace/${plan.namespace}`, { Name: plan.namespace });
  const isRun = plan.operation === 'run';
  if (!(isRun && plan.file === 'first')) {
    await register(plan, cluster, isRun && plan.file === 'same' ? 'ours' : 'old');
    await clock.advance(8_000);
  }
  const nothing = { id: '', evaluation: '', version: 1, modifyIndex: 0, health: '' };
  if (isRun) return nothing;
  if (plan.registeredMs > 0) {
    return { ...nothing, evaluation: '00000000-0000-4000-8000-000000000000', health: NOBODY };
  }
  const { EvalID, JobModifyIndex } = await register(plan, cluster, 'ours');
  await clock.advance(-plan.registeredMs);
  const latest = cluster.latest();
  const health = Object.values(latest?.TaskGroups ?? {})[0]?.PlacedCanaries?.[0] ?? NOBODY;
  const id = latest?.JobVersion === 1 ? latest.ID : '';
  return { id, evaluation: EvalID, version: 1, modifyIndex: JobModifyIndex, health };
}

const NOBODY = '11111111-1111-4111-8111-111111111111';

function releaseOf(plan: Scenario): string {
  return plan.operation === 'run' ? 'ours' : 'unused';
}

async function register(plan: Scenario, cluster: EmulatedCluster, release: string) {
  const isBad = release === 'ours' && plan.isBad;
  const job = jobOf(plan, release, { isBad });
  const reply = await cluster.call('POST', '/v1/jobs', { Job: job });
  return Registered.parse(JSON.parse(reply.text));
}

let releases = 0;

/** What a colleague does; what the servers refuse has not happened. */
async function happen(cluster: EmulatedCluster, plan: Scenario, event: Event): Promise<void> {
  const latest = cluster.latest();
  const scope = `namespace=${plan.namespace}`;
  const id = latest?.ID ?? NOBODY;
  const write = (verb: string, body: object) =>
    cluster.call('POST', `/v1/deployment/${verb}/${id}?${scope}`, { DeploymentID: id, ...body });
  switch (event) {
    case 'register':
      releases += 1;
      return void (await register(plan, cluster, `theirs-${releases}`));
    case 'register-same':
      return void (await register(plan, cluster, cluster.versions.at(-1)?.release ?? 'old'));
    case 'promote':
      return void (await write('promote', { All: true }));
    case 'fail':
      return void (await write('fail', {}));
    case 'pause':
    case 'resume':
      return void (await write('pause', { Pause: event === 'pause' }));
    case 'unhealthy': {
      const groups = Object.values(latest?.TaskGroups ?? {});
      const ids = groups.flatMap(({ PlacedCanaries }) => PlacedCanaries ?? []).slice(0, 1);
      return void (await write('allocation-health', { UnhealthyAllocationIDs: ids }));
    }
    case 'canary-exit':
      return cluster.exit('canary');
    case 'other-exit':
      return cluster.exit('other');
    case 'revert':
      return void (await cluster.call('POST', `/v1/job/web/revert?${scope}`, {
        JobID: 'web',
        JobVersion: 0,
      }));
    case 'stop':
      return void (await cluster.call('DELETE', `/v1/job/web?${scope}`));
    case 'purge':
      return void (await cluster.call('DELETE', `/v1/job/web?purge=true&${scope}`));
    case 'gc':
      return void (await cluster.call('PUT', '/v1/system/gc'));
    case 'other-job': {
      releases += 1;
      const job = { ...jobOf(plan, `other-${releases}`, {}), ID: 'other', Name: 'other' };
      return void (await cluster.call('POST', '/v1/jobs', { Job: job }));
    }
  }
}
