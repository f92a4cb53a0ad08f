// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of a query look like that
import { once } from 'node:events';
import { createServer } from 'node:http';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { propertyRuns } from '../../../../support/property-runs.ts';
import { startCluster } from '../../cluster.ts';
import { startPrometheus } from '../kinds/metrics.ts';
import { canaryOf, gateResults, withCanaries } from './gated-job.ts';
import { type Health, startMeteredService } from './metered-service.ts';

const Allocations = z.array(z.object({ ID: z.string() }));

const GOOD: Health = { requestsPerSecond: 1_500, errorRate: 0.05, slowRate: 0.05 };

const ERRORS = {
  events: 'http_requests_total{alloc_id=~"${alloc_ids}",code=~"5.."}',
  total: 'http_requests_total{alloc_id=~"${alloc_ids}"}',
};
// Slow ones are those that are not in the bucket; what is counted has to stay a counter.
const SLOW = {
  events:
    'http_duration_seconds_count{alloc_id=~"${alloc_ids}"} - ignoring(le) ' +
    'http_duration_seconds_bucket{alloc_id=~"${alloc_ids}",le="0.3"}',
  total: 'http_duration_seconds_count{alloc_id=~"${alloc_ids}"}',
};

interface Situation {
  canary: Partial<Health>;
  stable?: Partial<Health>;
  queries?: { events: string; total: string };
  extend?: string;
  inputs?: Record<string, string>;
}

/** Six servers, scraped by a real Prometheus, and the bundle that compares them. */
async function compared({ canary, stable, queries = ERRORS, extend = '20s', inputs }: Situation) {
  await using cluster = await startCluster({ speed: 10 });
  const which = await withCanaries(cluster, {}, { count: 5 });
  const canaryId = await canaryOf(cluster);
  const allocations = Allocations.parse(await cluster.call('/v1/job/web/allocations'));
  await using servers = new AsyncDisposableStack();
  const targets: string[] = [];
  for (const { ID } of allocations) {
    const health = { ...GOOD, ...(ID === canaryId ? canary : stable) };
    targets.push(servers.use(await startMeteredService(ID, health, seededRandom(seed++))).target);
  }
  await using prometheus = await startPrometheus(targets);
  await prometheus.until('count(up == 1)', String(targets.length));
  const gates = `- {name: errors, kind: compare, address: "${prometheus.url}", interval: 300ms,
    extend-bake-to: ${extend}, events: '${queries.events}', total: '${queries.total}'}`;
  const step = await cluster.run({ operation: 'check', bake: 'auto', gates, ...which, ...inputs });
  return { ...step, result: gateResults(step.outputs)[0] };
}

let seed = 1;

/** Answers as a Prometheus server without data, and keeps what it was asked. */
async function startEmptyPrometheus() {
  const queries: string[] = [];
  const server = createServer((request, response) => {
    queries.push(new URL(request.url ?? '/', 'http://localhost').searchParams.get('query') ?? '');
    response.end('{"status":"success","data":{"resultType":"vector","result":[]}}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    queries,
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const SITUATIONS: readonly [string, string, Situation][] = [
  ['an identical canary', 'promotable', { canary: {} }],
  ['one with three times the errors', 'gate-failed', { canary: { errorRate: 0.15 } }],
  ['one that is slow', 'gate-failed', { canary: { slowRate: 0.2 }, queries: SLOW }],
  ['one that gets no requests', 'inconclusive', { canary: { requestsPerSecond: 0 }, extend: '3s' }],
  ['one whose counters begin again at zero', 'promotable', { canary: { restartsEveryMs: 1_500 } }],
];

it('a compare gate reads events and requests by one query, so no scrape falls between', async () => {
  await using cluster = await startCluster();
  const which = await withCanaries(cluster);
  await using server = await startEmptyPrometheus();
  const gates = `- {name: errors, kind: compare, address: "${server.url}", interval: 100ms,
    extend-bake-to: 300ms, events: '${ERRORS.events} # failed', total: '${ERRORS.total}'}`;
  const step = await cluster.run({ operation: 'check', bake: 'auto', gates, ...which });
  expect(step.outputs['outcome'], step.stdout).toBe('inconclusive');
  expect(server.queries).toHaveLength(gateResults(step.outputs)[0]?.measurements ?? 0);
  const [events = '', total = ''] = server.queries[0]?.split(' or ') ?? [];
  expect(events).toMatch(/^label_replace\(\nhttp_requests_total\{.*,code=~"5\.\."\} # failed\n, /);
  expect(events.endsWith(', "rollout_counter", "events", "", "")')).toBe(true);
  expect(total).toMatch(/^label_replace\(\nhttp_requests_total\{alloc_id=~"[^"]+"\}\n, /);
  expect(total.endsWith(', "rollout_counter", "total", "", "")')).toBe(true);
});

describe.skipIf(findProgram('prometheus') === undefined)('a compare gate', () => {
  const runs = Array.from({ length: propertyRuns(1, 10) }, (_, run) => run + 1);

  describe.each(runs)('in run %i', () => {
    it.each(SITUATIONS)('finds %s to be %s', { timeout: 90_000 }, async (_, outcome, situation) => {
      const step = await compared(situation);
      expect(step.outputs['outcome'], step.stdout).toBe(outcome);
    });
  });

  it('says how surely it knows, with which interval, and what it can find', async () => {
    const step = await compared({ canary: { errorRate: 0.15 } });
    expect(step.result?.reason).toMatch(
      /canary \d+ of \d+ \(\d+ %\), stable \d+ of \d+ \([\d.]+ %\); ratio [\d.]+× \([\d.]+× to [\d.]+×\), worse than [\d.]+×: [\d.]+ % sure/,
    );
    const { outputs } = step;
    // A gate that says no leaves the deployment to be decided on, and says by which commands.
    expect(outputs['reason']).toContain(`nomad deployment fail ${outputs['deployment-id']}`);
  });

  it('holds a fixed bake although it has passed', { timeout: 90_000 }, async () => {
    const slow = { requestsPerSecond: 300 };
    const step = await compared({ canary: slow, stable: slow, inputs: { bake: '12s' } });
    expect(step.outputs['outcome'], step.stdout).toBe('promotable');
    expect(Number(step.outputs['elapsed-seconds'])).toBeGreaterThanOrEqual(12);
    expect(step.stdout).toMatch(/with this traffic a 2× regression is found with \d+ %/);
    expect(step.summary).toContain('a 2× regression is found');
  });

  it('is refused without time to compare', async () => {
    const gates = '- {name: a, kind: load, port: http}';
    await using cluster = await startCluster();
    const step = await cluster.run({ operation: 'check', job: 'web', gates });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('gate a needs time to compare');
  });

  const SELF: [string, string, Situation][] = [
    ['good', 'succeeded', { canary: {} }],
    [
      'counting more events than requests',
      'inconclusive',
      {
        canary: {},
        queries: {
          events: 'http_requests_total{alloc_id=~"${alloc_ids}"}',
          total: 'http_requests_total{alloc_id=~"${alloc_ids}",code="200"}',
        },
      },
    ],
    [
      'without its label',
      'inconclusive',
      { canary: {}, queries: { ...ERRORS, total: 'sum(http_requests_total)' } },
    ],
  ];

  it.each(SELF)('of a self-test that is %s ends %s', { timeout: 90_000 }, async (_, end, given) => {
    const step = await compared({ ...given, inputs: { 'self-test': 'true' } });
    expect(step.outputs['outcome'], step.stdout).toBe(end);
    expect(step.outputs['reason']).toContain('Self-test: ');
  });
});
