import { describe, expect, it } from 'vitest';
import { advance, SLOW } from './adverse/faults.ts';
import { type Cluster, firstVersion, jobOf, startCluster } from './cluster.ts';

async function namespace(cluster: Cluster, name: string): Promise<void> {
  await cluster.call(`/v1/namespace/${name}`, { Name: name, Description: '' }, 'PUT');
}

async function run(cluster: Cluster, job: Record<string, unknown>, more: object = {}) {
  const file = await cluster.jobFile(job);
  return await cluster.run({ operation: 'run', 'job-file': file, timeout: '40s', ...more });
}

describe('the job that run registers', () => {
  it('goes into the namespace of its file, with every call of the step', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await namespace(cluster, 'prod');
    const step = await run(cluster, { ...jobOf(), Namespace: 'prod' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', namespace: 'prod' });
    const calls = (await cluster.requests()).filter(({ path }) => path.startsWith('/v1/job'));
    expect(calls.length).toBeGreaterThan(2);
    for (const { path } of calls) expect(path).toContain('namespace=prod');
  });

  it('is refused where the input says another namespace or region than the file', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const job = { ...jobOf(), Namespace: 'prod', Region: 'eu' };
    const step = await run(cluster, job, { namespace: 'test', region: 'us' });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toMatch(/namespace prod.*test.*region eu.*us/);
    expect(await cluster.requests()).toEqual([]);
  });

  it('is followed and unchanged where the server already has it as it is', async () => {
    await using cluster = await startCluster({ speed: 20 });
    expect((await run(cluster, jobOf())).outputs).toMatchObject({ outcome: 'succeeded' });
    const again = await run(cluster, jobOf());
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(again.outputs['job-version']).toBe('0');
  });

  it.each([
    ['batch', { Type: 'batch' }],
    ['sysbatch', { Type: 'sysbatch' }],
    ['periodic', { Type: 'batch', Periodic: { Spec: '@daily' } }],
    ['parameterized', { Type: 'batch', ParameterizedJob: {} }],
    ['max_parallel = 0', jobOf({ update: { MaxParallel: 0, Canary: 0 } })],
    ['count = 0', jobOf({ count: 0 })],
    ['Stop: true', { Stop: true }],
  ])('is refused before the write where it has no deployments: %s', async (_, more) => {
    await using cluster = await startCluster({ speed: 20 });
    const step = await run(cluster, { ...jobOf(), ...more });
    expect(step.outputs).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(await cluster.writes()).toEqual([]);
  });

  it('is refused before the write where groups names a group that it does not have', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const step = await run(cluster, jobOf(), { groups: 'wbe' });
    expect(step.outputs).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(step.outputs['reason']).toContain('has the groups web');
    expect(await cluster.writes()).toEqual([]);
  });

  it.each([
    ['bake', { bake: '1m' }],
    ['stop-at', { 'stop-at': 'promotable' }],
    ['gates', { gates: '[{name: a, kind: allocations}]' }],
  ])('is refused before the write where auto_promote would not wait for %s', async (_, more) => {
    await using cluster = await startCluster({ speed: 20 });
    const step = await run(cluster, jobOf({ update: { AutoPromote: true } }), more);
    expect(step.outputs).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(step.outputs['reason']).toContain('auto_promote');
    expect(await cluster.writes()).toEqual([]);
  });

  it('is read from a file with a byte order mark', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const file = await cluster.file('bom.json', `\uFEFF${JSON.stringify(jobOf())}`);
    const step = await cluster.run({ operation: 'run', 'job-file': file, timeout: '40s' });
    expect(step.outputs['outcome']).toBe('succeeded');
  });

  it('is planned and not registered in a dry run', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    const before = await cluster.writes();
    const step = await run(cluster, jobOf({ release: '1' }), { 'dry-run': 'true' });
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', changed: 'false' });
    expect(step.outputs['reason']).toMatch(/job is changed.*web: .*canary/);
    const sent = (await cluster.writes()).slice(before.length);
    expect(sent).toEqual(['POST /v1/job/web/plan']);
  });

  it('of a first version is rolled out and not called promoted', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const step = await run(cluster, jobOf(), { 'stop-at': 'promotable' });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.outputs['reason']).not.toMatch(/[Pp]romoted/);
  });

  it('warns before it cancels canaries that wait', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    await run(cluster, jobOf({ release: '1' }), { 'stop-at': 'promotable' });
    const step = await run(cluster, jobOf({ release: '2' }));
    expect(step.stdout).toMatch(/::warning.*canaries that are not promoted yet/);
  });
});

describe('the deployment that is meant', () => {
  it('is that of the evaluation of an unchanged job, and never a newer one', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    const first = await cluster.latest('web');
    const evaluation = await cluster.register(jobOf());
    await cluster.call('/__emulator__/advance', { by: '5s' });
    await cluster.register(jobOf({ release: '1' }));
    const step = await cluster.run({ 'eval-id': evaluation, timeout: '30s' });
    expect(step.outputs).toMatchObject({ 'deployment-id': first.ID, changed: 'false' });
  });

  it('of another namespace is promoted there', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await namespace(cluster, 'prod');
    await run(cluster, { ...jobOf(), Namespace: 'prod' });
    const ready = await run(
      cluster,
      { ...jobOf({ release: '1' }), Namespace: 'prod' },
      { 'stop-at': 'promotable' },
    );
    const id = ready.outputs['deployment-id'] ?? '';
    const step = await cluster.run({ 'deployment-id': id, timeout: '30s' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', namespace: 'prod' });
  });

  it('of another namespace shows its canaries from there at a timeout', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await namespace(cluster, 'prod');
    const jobs = '/v1/jobs?namespace=prod';
    await cluster.call(jobs, { Job: { ...jobOf(), Namespace: 'prod' } });
    await advance(cluster, '30s');
    const next = jobOf({ release: '1', update: SLOW });
    await cluster.call(jobs, { Job: { ...next, Namespace: 'prod' } });
    await advance(cluster, '500ms');
    const found = await cluster.run({ operation: 'get', job: 'web', namespace: 'prod' });
    const id = found.outputs['deployment-id'] ?? '';
    const before = (await cluster.requests()).length;
    await cluster.run({ 'deployment-id': id, timeout: '2s', 'on-timeout': 'fail' });
    const paths = (await cluster.requests()).slice(before).map(({ path }) => path);
    const logs = paths.filter((path) => path.startsWith('/v1/client/fs/logs'));
    expect(logs.length).toBeGreaterThan(0);
    for (const path of logs) expect(path).toContain('namespace=prod');
  });

  it('is refused where it is paused at the start, with what to do', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    const ready = await run(cluster, jobOf({ release: '1' }), { 'stop-at': 'promotable' });
    const id = ready.outputs['deployment-id'] ?? '';
    await cluster.run({ operation: 'pause', 'deployment-id': id });
    const step = await cluster.run({ 'deployment-id': id, timeout: '10s' });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('operation: resume');
  });

  it('that somebody promoted before its gates is superseded, and inconclusive for check', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    const ready = await run(cluster, jobOf({ release: '1' }), { 'stop-at': 'promotable' });
    const id = ready.outputs['deployment-id'] ?? '';
    await cluster.call(`/v1/deployment/promote/${id}`, { DeploymentID: id, All: true });
    const gates = '[{name: a, kind: allocations}]';
    const step = await cluster.run({ 'deployment-id': id, gates });
    expect(step.outputs).toMatchObject({ outcome: 'superseded', changed: 'false' });
    expect(JSON.parse(step.outputs['gate-results'] ?? '')).toMatchObject([{ measurements: 0 }]);
    const check = await cluster.run({ operation: 'check', 'deployment-id': id, gates });
    expect(check.outputs['outcome']).toBe('inconclusive');
  });
});
