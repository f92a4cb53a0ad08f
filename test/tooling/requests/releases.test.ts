import '@rollout-actions/action/inputs/yaml';
import '../../../actions/edgegap-deploy/src/inputs/schemas.ts';
import '../../../actions/nomad-promote/src/cleanup/finish-cleanup.ts';
import '../../../actions/nomad-promote/src/operations/rollouts.ts';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../actions/nomad-promote/src/connect.ts';
import { inputs } from '../../../actions/nomad-promote/src/inputs/inputs.ts';
import { outputs } from '../../../actions/nomad-promote/src/outputs.ts';
import { createBody } from '../../../actions/nomad-promote/src/run.ts';
import { connectInMemory } from '../../actions/edgegap-deploy/model/in-memory-edgegap.ts';
import { REPOSITORY, startPlatform, VERSION } from '../../actions/edgegap-deploy/model/platform.ts';
import { simulateStep as simulateEdgegap } from '../../actions/edgegap-deploy/model/simulated-step.ts';
import { runEmqxStep, shortCalls } from '../../actions/emqx-deploy/emqx-step.ts';
import {
  type EmulatedCluster,
  startCluster,
} from '../../actions/nomad-promote/model/emulated-cluster.ts';
import {
  createNetworkTransport,
  type Network,
} from '../../actions/nomad-promote/model/network-transport.ts';
import { simulateStep } from '../../support/runner/simulated-step.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';

const LATENCY_MS = 10;
const SECOND_NS = 1_000_000_000;

/** How often each was called, ids left out: `GET /v1/status/<id>`. */
type Counts = Record<string, number>;

function count(counts: Counts, method: string, path: string): undefined {
  const plain = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12}\b/g, '<id>');
  const call = `${method} ${plain}`;
  counts[call] = (counts[call] ?? 0) + 1;
}

async function deployOnEdgegap(servers: number, latencyMs = LATENCY_MS) {
  const counts: Counts = {};
  const creates = { underWay: 0, most: 0 };
  const { provider, clock } = await startPlatform();
  const network = {
    next: (method: string, path: string) => {
      if (method === 'POST') creates.underWay += 1;
      creates.most = Math.max(creates.most, creates.underWay);
      return count(counts, method, path);
    },
    latencyMs: () => latencyMs,
    isDead: () => false,
    note: () => {
      creates.underWay -= 1;
    },
  };
  const run = await simulateEdgegap({
    repository: REPOSITORY,
    connect: ({ world }) => connectInMemory(provider, world, network),
    clock,
    random: () => 0.5,
    given: {
      application: 'arena',
      version: VERSION,
      users: '[{ip: 203.0.113.7}]',
      count: String(servers),
      'api-url': 'http://127.0.0.1',
      token: 't',
    },
    disturbance: { kind: 'none' },
  });
  expect(run.outputs['outcome'], run.lines.join('\n')).toBe('succeeded');
  return { counts, mostCreates: creates.most };
}

describe('deploying servers on Edgegap', () => {
  it.each([1, 5])('asks for the status of each of a few: %i', async (servers) => {
    const { counts } = await deployOnEdgegap(servers);
    const { 'GET /v1/status/<id>': statuses = 0, ...others } = counts;
    expect(others).toEqual({ 'GET /v1/app/arena/version/2': 1, 'POST /v2/deployments': servers });
    expect(statuses).toBeLessThanOrEqual(8 * servers);
  });

  it.each([100, 500])('asks for pages of the list for many: %i', async (servers) => {
    const { counts } = await deployOnEdgegap(servers);
    const { 'GET /v1/deployments': lists = 0, ...others } = counts;
    expect(others).toEqual({
      'GET /v1/app/arena/version/2': 1,
      'POST /v2/deployments': servers,
      'GET /v1/status/<id>': 5,
    });
    expect(lists).toBeLessThanOrEqual(10 + (2 * servers) / 100);
  });

  it('has a hundred creates under way at most, however slow the platform is', async () => {
    const { counts, mostCreates } = await deployOnEdgegap(300, 5_000);
    expect(counts['POST /v2/deployments']).toBe(300);
    expect(mostCreates).toBeGreaterThan(50);
    expect(mostCreates).toBeLessThanOrEqual(100);
  });
});

function networkOf(cluster: EmulatedCluster, counts: Counts): Network {
  return {
    serve: cluster.serve,
    fault: ({ method, path }) => count(counts, method, path),
    latencyMs: () => LATENCY_MS,
    proxyLimitMs: 600_000,
    isDead: () => false,
    onWrite: () => undefined,
    onAnswer: () => undefined,
    arrivesAnyway: () => false,
  };
}

/** Two instances and a canary, each of which has to be healthy for so many seconds. */
function jobOf(release: string, healthySeconds: number) {
  const update = {
    MaxParallel: 1,
    Canary: 1,
    HealthCheck: 'task_states',
    MinHealthyTime: healthySeconds * SECOND_NS,
    HealthyDeadline: 300 * SECOND_NS,
    ProgressDeadline: 600 * SECOND_NS,
  };
  const task = { Name: 'main', Driver: 'raw_exec', Config: { command: '/bin/sleep' } };
  const tasks = [{ ...task, Env: { RELEASE: release } }];
  const group = { Name: 'web', Count: 2, Update: update, Tasks: tasks };
  const groups = { Datacenters: ['dc1'], TaskGroups: [group] };
  return { ID: 'web', Name: 'web', Type: 'service', ...groups };
}

async function promoteOnNomad(healthySeconds: number): Promise<Counts> {
  const counts: Counts = {};
  const clock = createFakeClock();
  const cluster = startCluster(clock, 1, 'default');
  await cluster.call('POST', '/v1/jobs', { Job: jobOf('old', healthySeconds) });
  await clock.advance(300_000);
  await cluster.call('POST', '/v1/jobs', { Job: jobOf('new', healthySeconds) });
  await clock.advance(100);
  const network = networkOf(cluster, counts);
  const run = await simulateStep({
    definition: { name: 'nomad-promote', inputs, outputs },
    body: () =>
      createBody((values, run) => connect(values, run, createNetworkTransport(run.world, network))),
    clock,
    random: () => 0.5,
    given: {
      operation: 'promote',
      'deployment-id': cluster.latest()?.ID ?? '',
      address: 'http://127.0.0.1:4646',
    },
    disturbance: { kind: 'none' },
  });
  await cluster.end();
  expect(run.outputs['outcome'], run.lines.join('\n')).toBe('succeeded');
  return counts;
}

describe('promoting a canary on Nomad', () => {
  it.each([1, 20, 60])(
    'asks once for each change, however long it takes: %i s',
    async (seconds) => {
      const counts = await promoteOnNomad(seconds);
      const { 'POST /v1/deployment/promote/<id>': promotes, ...reads } = counts;
      expect(promotes).toBe(1);
      // A blocking query ends after 30 s at the latest, and three instances come up one by one.
      const holds = Math.ceil((3 * seconds) / 30);
      const total = Object.values(reads).reduce((sum, one) => sum + one, 0);
      expect(total).toBeLessThanOrEqual(18 + 2 * holds);
    },
  );
});

describe('bringing a deployment up on EMQX', () => {
  const id = 'a0000001';
  const ensure = async (status: string) => {
    const fixture = { deployments: [{ id, type: 'dedicated', status }] };
    const step = await runEmqxStep({ inputs: { 'deployment-id': id }, fixture });
    expect(step.outputs['status']).toBe('running');
    return { calls: shortCalls(step.calls), tookMs: step.tookMs };
  };

  it('is one read where it runs', async () => {
    expect((await ensure('running')).calls).toEqual(['get']);
  });

  it('is one write where it is stopped, and a read each ten seconds at most', async () => {
    const { calls, tookMs } = await ensure('stopped');
    expect(calls.filter((call) => call !== 'get')).toEqual(['start']);
    expect(calls.length - 1).toBeLessThanOrEqual(2 + tookMs / 10_000);
  });
});
