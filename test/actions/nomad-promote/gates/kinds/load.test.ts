import { once } from 'node:events';
import { createServer } from 'node:http';
import { openRunContext } from '@rollout-actions/action/lifecycle/run-context';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import type { Answer, Call } from '@rollout-actions/client/http/api';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import { systemClock } from '@rollout-actions/client/time/clock';
import { describe, expect, it } from 'vitest';
import { startGate } from '../../../../../actions/nomad-promote/src/gates/gate-run.ts';
import { readGates } from '../../../../../actions/nomad-promote/src/gates/inputs/gates-input.ts';
import { prepareGate } from '../../../../../actions/nomad-promote/src/gates/kinds/prepare-gate.ts';
import type { Finding } from '../../../../../actions/nomad-promote/src/gates/types.ts';
import { inputs as definition } from '../../../../../actions/nomad-promote/src/inputs/inputs.ts';
import { outputs } from '../../../../../actions/nomad-promote/src/outputs.ts';
import { propertyRuns } from '../../../../support/property-runs.ts';
import { createFakeHost } from '../../../../support/runner/fake-host.ts';
import { createNomadDouble } from '../model/nomad-double.ts';
import { DEPLOYMENT } from '../model/nomad-double-views.ts';

/** How a server answers. */
interface Answers {
  errorRate?: number;
  delayMs?: number;
}

/** A real server, which counts its requests and the connections that they came by. */
async function startServer({ errorRate = 0, delayMs = 0 }: Answers, random: () => number) {
  const counts = { requests: 0, connections: 0, startsMs: [] as number[] };
  const server = createServer((_, response) => {
    counts.requests += 1;
    counts.startsMs.push(performance.now());
    const finish = () => response.writeHead(random() < errorRate ? 500 : 200).end();
    if (delayMs === 0) finish();
    else void systemClock.sleep(delayMs, new AbortController().signal).then(finish);
  });
  server.on('connection', () => {
    counts.connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    counts,
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const STABLE = ['5', '6'].map((digit) => `${digit.repeat(8)}-2222-4222-8222-222222222222`);

interface Evaluated {
  finding: Finding | undefined;
  /** Of the canary, then of the stable allocations. */
  counts: readonly { requests: number; connections: number; startsMs: number[] }[];
  log: string;
}

/** Lets a load gate ask a canary and two stable allocations until it has decided. */
async function evaluated(
  gateText: string,
  servers: { canary: Answers; stable: Answers; seed?: number; isSelfTest?: boolean },
  measurements = 1,
): Promise<Evaluated> {
  const read = await readGates(`- {name: g, kind: load, port: http, ${gateText}}`);
  const [gate] = read.ok ? read.value : [];
  if (gate === undefined) throw new Error('there is no gate');
  const random = seededRandom(servers.seed ?? 1);
  await using canary = await startServer(servers.canary, random);
  await using first = await startServer(servers.stable, random);
  await using second = await startServer(servers.stable, random);
  const host = { ...createFakeHost({ 'INPUT_DEPLOYMENT-ID': DEPLOYMENT }), clock: systemClock };
  const { run, close } = openRunContext({ name: 'n', inputs: definition, outputs }, { host });
  const double = createNomadDouble(systemClock);
  const snapshot = (await readSnapshot({ nomad: double.nomad, id: DEPLOYMENT }, run.signal)).raw;
  const ports = [first.port, second.port];
  const views = STABLE.map((ID, at) => ({
    ID,
    TaskGroup: 'web',
    DesiredStatus: 'run',
    ClientStatus: 'running',
    TaskStates: {},
    AllocatedResources: {
      Shared: { Networks: [], Ports: [{ Label: 'http', Value: ports[at], HostIP: '127.0.0.1' }] },
    },
    CreateIndex: 1,
    ModifyIndex: 1,
  }));
  const call = async <T>({ path, schema }: Call<T>): Promise<Answer<T>> => {
    const one = views.find(({ ID }) => String(path).endsWith(ID));
    return { value: schema.parse(one ?? views), status: 200, header: () => undefined };
  };
  const measure = await prepareGate(gate, {
    run,
    nomad: { ...double.nomad, api: { ...double.nomad.api, call } },
    toolFolders: [],
    address: new URL('http://127.0.0.1:4646'),
    groups: ['web'],
    bake: 'auto',
    sequentialGates: 1,
    isSelfTest: servers.isSelfTest ?? false,
    snapshot,
    canaries: servers.isSelfTest
      ? []
      : [{ id: 'canary', group: 'web', ports: { http: `127.0.0.1:${canary.port}` } }],
    atEnd: () => undefined,
  });
  const gateRun = startGate({ gate, measure, world: run.world, onMeasured: () => undefined });
  try {
    for (let at = 0; at < measurements && gateRun.state() === 'measuring'; at += 1) {
      await gateRun.measure(run.signal);
    }
    const counts = [canary.counts, first.counts, second.counts];
    return { finding: gateRun.last(), counts, log: host.lines.join('\n') };
  } finally {
    close();
  }
}

// As fast as the servers answer: the pace has a test of its own.
const FAST = 'rate: 100000/s, interval: 60s';

describe('a load gate', { timeout: 60_000 }, () => {
  it('asks canary and stable allocations in turn, each time on a connection of its own', async () => {
    const { counts } = await evaluated('rate: 200/s, interval: 500ms', { canary: {}, stable: {} });
    const [canary, ...stable] = counts.map(({ requests }) => requests);
    const [one = 0, other = 0] = stable;
    expect(canary).toBe(one + other);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
    for (const { requests, connections } of counts) expect(connections).toBe(requests);
  });

  it('never asks faster than its rate, all allocations together', async () => {
    const beforeMs = performance.now();
    const { counts } = await evaluated('rate: 50/s, interval: 1s', { canary: {}, stable: {} });
    const tookMs = performance.now() - beforeMs;
    const starts = counts.flatMap(({ startsMs }) => startsMs);
    expect(starts.length).toBeGreaterThan(5);
    // Some may arrive late and others on time: the pace holds over all that were sent meanwhile.
    expect((starts.length - 1) * 20).toBeLessThanOrEqual(tookMs);
  });

  it('fails no more identical canaries than false-failure says', { timeout: 600_000 }, async () => {
    const runs = propertyRuns(10, 500);
    let failed = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      const same = { errorRate: 0.2 };
      const gate = 'rate: 100000/s, interval: 250ms';
      const { finding } = await evaluated(gate, { canary: same, stable: same, seed });
      failed += finding?.verdict === 'fail' ? 1 : 0;
    }
    expect(failed).toBeLessThanOrEqual(Math.max(2, runs * 0.05));
  });

  it('finds a canary that is 50 ms slower within 500 pairs, and stops at once', async () => {
    const servers = { canary: { delayMs: 60 }, stable: { delayMs: 10 } };
    const { finding, counts } = await evaluated(`${FAST}, slower-than: 45ms`, servers);
    expect(finding?.verdict).toBe('fail');
    const asked = counts[0]?.requests ?? 0;
    expect(asked).toBeLessThanOrEqual(500);
    expect(finding?.detail).toContain(`canary ${asked} of ${asked}`);
  });

  it('finds 2 % errors where the stable version has none', async () => {
    const { finding } = await evaluated(FAST, { canary: { errorRate: 0.02 }, stable: {} });
    expect(finding?.verdict).toBe('fail');
  });

  it('passes a canary that is as good, and asks no more after that', async () => {
    const same = { errorRate: 0.3 };
    const { finding, counts } = await evaluated(FAST, { canary: same, stable: same, seed: 3 }, 3);
    expect(finding?.verdict).toBe('pass');
    const asked = counts[0]?.requests ?? 0;
    expect(finding?.detail).toContain(` of ${asked} (`);
  });

  it('counts a server that does not answer as an event', async () => {
    const servers = { canary: { delayMs: 5_000 }, stable: {} };
    const { finding } = await evaluated(`${FAST}, timeout: 100ms`, servers);
    expect(finding?.verdict).toBe('fail');
  });

  it('says after the first pairs what it can find', async () => {
    const same = { errorRate: 0.3 };
    const { log } = await evaluated(FAST, { canary: same, stable: same });
    expect(log).toMatch(/Gate g: with this traffic a 2× regression is found with \d+ %/);
  });

  it('finds nothing among equal stable allocations in a self-test', async () => {
    const same = { errorRate: 0.3 };
    const servers = { canary: {}, stable: same, isSelfTest: true, seed: 5 };
    const { finding } = await evaluated(FAST, servers);
    expect(finding).toMatchObject({ verdict: 'pass' });
  });
});
