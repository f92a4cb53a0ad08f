import { describe, expect, it } from 'vitest';
import { firstVersion, startCluster } from '../../cluster.ts';
import { canaryOf, deploymentWrites, endCanary, gateResults, withCanaries } from './gated-job.ts';

const HTTP = '- {name: answers, kind: http, port: http, path: /health, interval: 200ms}';

describe('gates before a promotion', () => {
  it('let canaries through that pass, through the whole bake', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster);
    const gates = `${HTTP}\n- {name: accepts, kind: tcp, port: http, interval: 200ms}`;
    const step = await cluster.run({ ...which, gates, bake: '1s' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    expect(step.exitCode).toBe(0);
    const results = gateResults(step.outputs);
    expect(results).toMatchObject([
      { name: 'answers', kind: 'http', verdict: 'pass' },
      { name: 'accepts', kind: 'tcp', verdict: 'pass' },
    ]);
    for (const { measurements } of results) expect(measurements).toBeGreaterThanOrEqual(3);
    expect(step.summary).toContain('| answers | http | ✅ pass |');
  });

  it('hold back canaries that fail, show why, and leave them by default', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster, { EMULATE_HTTP_STATUS: '500' });
    const canary = await canaryOf(cluster);
    const text = 'panic: no database\n::set-output name=outcome::succeeded\n';
    await cluster.call(`/__emulator__/allocations/${canary}/logs`, { task: 'main', text });
    const step = await cluster.run({ ...which, gates: HTTP });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome: 'gate-failed', changed: 'false' });
    expect(step.outputs['reason']).toContain('answered 500');
    expect(gateResults(step.outputs)).toMatchObject([{ verdict: 'fail', measurements: 1 }]);
    expect(await deploymentWrites(cluster)).toEqual([]);
    for (const place of [step.stdout, step.summary]) {
      expect(place).toContain('panic: no database');
      expect(place).toContain('Started');
    }
    expect(step.commands.filter(({ name }) => name === 'set-output')).toEqual([]);
  });

  it('fail the deployment where that is asked for, and follow the rollback', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const answers = { EMULATE_HTTP_STATUS: '503' };
    const which = await withCanaries(cluster, answers, { update: { AutoRevert: true } });
    const step = await cluster.run({ ...which, gates: HTTP, 'on-gate-failure': 'fail' });
    expect(step.outputs).toMatchObject({
      outcome: 'gate-failed',
      changed: 'true',
      status: 'failed',
      'reverted-job-version': '0',
    });
    const rollback = await cluster.latest('web');
    expect(rollback.Status).toBe('successful');
    expect(step.outputs['rollback-deployment-id']).toBe(rollback.ID);
    const evidence = step.stdout.indexOf('Canary ');
    expect(evidence).toBeGreaterThan(0);
    expect(step.stdout.indexOf('Deployment marked as failed')).toBeGreaterThan(evidence);
  });

  it('pause the deployment where that is asked for', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster, { EMULATE_HTTP_STATUS: '500' });
    const step = await cluster.run({ ...which, gates: HTTP, 'on-gate-failure': 'pause' });
    expect(step.outputs['outcome']).toBe('gate-failed');
    expect((await cluster.latest('web')).Status).toBe('paused');
  });

  it('that only observe are reported and never decide', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster, { EMULATE_HTTP_STATUS: '500' });
    const gates = HTTP.replace('}', ', observe-only: true}');
    const step = await cluster.run({ ...which, gates, bake: '1s' });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(gateResults(step.outputs)).toMatchObject([{ verdict: 'fail', observeOnly: true }]);
    expect(step.summary).toContain('observed only');
  });

  it('start again, bake included, when a canary restarts', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster, {}, { restarts: 5 });
    let restarted: Promise<unknown> | undefined;
    const step = await cluster.run(
      { ...which, gates: HTTP, bake: '2s' },
      {
        onLine: (line) => {
          if (line.includes('The bake starts')) restarted ??= endCanary(cluster);
        },
      },
    );
    await restarted;
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.stdout).toContain('Restarting the gates and the bake: ');
    expect(step.stdout.split('The bake starts').length).toBeGreaterThanOrEqual(3);
  });
});

describe('a check with gates', () => {
  it('writes nothing at all, and its outcome is the verdict', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = { ...(await withCanaries(cluster)), operation: 'check' };
    const good = await cluster.run({ ...which, gates: HTTP });
    expect(good.outputs).toMatchObject({ outcome: 'promotable', changed: 'false' });
    expect(gateResults(good.outputs)).toMatchObject([{ verdict: 'pass' }]);
    const bad = await cluster.run({
      ...which,
      gates: HTTP.replace('}', ', status: 204}'),
    });
    expect(bad.outputs).toMatchObject({ outcome: 'gate-failed', changed: 'false' });
    const unsure = await cluster.run({
      ...which,
      gates: '- {name: a, kind: command, command: [no-such-program], on-inconclusive: pause}',
    });
    expect(unsure.outputs).toMatchObject({ outcome: 'inconclusive', changed: 'false' });
    expect(await deploymentWrites(cluster)).toEqual([]);
  });
});

describe('gates on a deployment without canaries', () => {
  it('make a check inconclusive, and no release of a first version red', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    const which = { job: 'web', 'job-version': '0', gates: HTTP };
    const check = await cluster.run({ ...which, operation: 'check' });
    expect(check.outputs['outcome']).toBe('inconclusive');
    expect(gateResults(check.outputs)).toMatchObject([
      { verdict: 'inconclusive', measurements: 0, reason: 'there are no canaries' },
    ]);
    const follow = await cluster.run(which);
    expect(follow.outputs['outcome']).toBe('unchanged');
    expect(follow.stdout).toContain('no gate was run');
  });
});

describe('gates that cannot be used', () => {
  it('on a port that the canaries do not have are refused, with the labels there are', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster);
    const step = await cluster.run({ ...which, gates: '- {name: a, kind: tcp, port: metrics}' });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('port labels http');
  });

  it('on a job that promotes itself are refused', async () => {
    await using cluster = await startCluster({ speed: 1 });
    const update = { AutoPromote: true, MinHealthyTime: 60_000_000_000 };
    const deadlines = { HealthyDeadline: 300_000_000_000, ProgressDeadline: 600_000_000_000 };
    const which = await withCanaries(cluster, {}, { update: { ...update, ...deadlines } });
    const step = await cluster.run({ ...which, gates: HTTP });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('auto_promote');
  });

  it('are reported all at once, and nothing is sent', async () => {
    await using cluster = await startCluster();
    const before = (await cluster.requests()).length;
    const gates = '- {name: a, kind: tcp}\n- {name: b, kind: http, port: http, count: none}';
    const step = await cluster.run({ job: 'web', gates, bake: '10' });
    expect(step.outputs['outcome']).toBe('refused');
    for (const words of ['gate "a": port', 'gate "b": count', 'bake: ']) {
      expect(step.outputs['reason']).toContain(words);
    }
    expect((await cluster.requests()).length).toBe(before);
  });
});
