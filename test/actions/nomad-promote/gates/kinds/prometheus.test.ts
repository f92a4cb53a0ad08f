// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of a query look like that

import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Cluster, startCluster } from '../../cluster.ts';
import { canaryOf, deploymentWrites, gateResults, withCanaries } from '../steps/gated-job.ts';
import { startMetricsServer, startPrometheus } from './metrics.ts';

const Allocations = z.array(z.object({ ID: z.string() }));

/** `worse_ratio` is worse in the canary, `equal_ratio` is the same in both. */
const metrics = (id: string, worse: number) =>
  [
    `worse_ratio{alloc_id="${id}",job_name="web"} ${worse}`,
    `equal_ratio{alloc_id="${id}",job_name="web"} 0.1\n`,
  ].join('\n');

/** A canary beside its stable version, a server that reports on each, and what scrapes the two. */
async function startSetting() {
  const stack = new AsyncDisposableStack();
  const cluster = stack.use(await startCluster({ speed: 5 }));
  const which = await withCanaries(cluster);
  const canary = await canaryOf(cluster);
  const stable = await stableOf(cluster, canary);
  const ofCanary = stack.use(await startMetricsServer(metrics(canary, 0.2)));
  const ofStable = stack.use(
    await startMetricsServer(stable.map((id) => metrics(id, 0.1)).join('')),
  );
  const prometheus = stack.use(await startPrometheus([ofCanary.target, ofStable.target]));
  await prometheus.until('count(worse_ratio)', String(stable.length + 1));
  const gate = (fields: string) =>
    `- {name: errors, kind: prometheus, address: "${prometheus.url}", ${fields}}`;
  return {
    cluster,
    check: (fields: string) => cluster.run({ ...which, operation: 'check', gates: gate(fields) }),
    promote: (fields: string) => cluster.run({ ...which, gates: gate(fields), bake: '1s' }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function stableOf(cluster: Cluster, canary: string): Promise<string[]> {
  const all = Allocations.parse(await cluster.call('/v1/job/web/allocations'));
  return all.map(({ ID }) => ID).filter((id) => id !== canary);
}

const canaryQuery = (metric: string) =>
  `query: 'avg(${metric}{alloc_id=~"\${canary.alloc_ids}",job_name="\${job}"})'`;
const against = (metric: string) =>
  `${canaryQuery(metric)}, baseline: 'avg(${metric}{alloc_id=~"\${stable.alloc_ids}"})'`;

describe.skipIf(findProgram('prometheus') === undefined)('a gate on a real Prometheus', () => {
  let setting: Awaited<ReturnType<typeof startSetting>>;
  beforeAll(async () => {
    setting = await startSetting();
  }, 60_000);
  afterAll(() => setting[Symbol.asyncDispose]());

  it('fails where the canary is worse than the stable version', async () => {
    const ratio = await setting.check(`${against('worse_ratio')}, max-ratio: 1.5`);
    expect(ratio.outputs['outcome']).toBe('gate-failed');
    expect(ratio.outputs['reason']).toContain('canary 0.2 against stable 0.1');
    const difference = await setting.check(`${against('worse_ratio')}, max-difference: 0.05`);
    expect(difference.outputs['outcome']).toBe('gate-failed');
    const bound = await setting.check(`${canaryQuery('worse_ratio')}, success: "< 0.15"`);
    expect(bound.outputs['outcome']).toBe('gate-failed');
    expect(await deploymentWrites(setting.cluster)).toEqual([]);
  });

  it('is inconclusive without samples, with NaN, and with a query that is none', async () => {
    for (const fields of [
      'query: no_such_metric, success: "< 1"',
      'query: "equal_ratio * 0 / 0", success: "< 1"',
      'query: equal_ratio, min-samples: 9, success: "< 1"',
      'query: "equal_ratio[5m]", success: "< 1"',
      'query: "sum(", success: "< 1"',
      `${canaryQuery('equal_ratio')}, baseline: no_such_metric, max-ratio: 2`,
    ]) {
      const step = await setting.check(fields);
      expect(step.outputs['outcome'], fields).toBe('inconclusive');
    }
    const letThrough = 'query: no_such_metric, success: "< 1", on-inconclusive: pass';
    const passing = await setting.check(letThrough);
    expect(passing.outputs['outcome']).toBe('promotable');
    expect(gateResults(passing.outputs)).toMatchObject([{ verdict: 'inconclusive' }]);
    expect(await deploymentWrites(setting.cluster)).toEqual([]);
  });

  it('passes where the two are equal, and the canary is promoted', async () => {
    const gate = `${against('equal_ratio')}, max-ratio: 1.5, failure: "> 0.5", interval: 200ms`;
    const step = await setting.promote(gate);
    expect(step.outputs['outcome']).toBe('succeeded');
    const [result] = gateResults(step.outputs);
    expect(result).toMatchObject({ verdict: 'pass' });
    expect(result?.measurements).toBeGreaterThan(2);
  });
});
