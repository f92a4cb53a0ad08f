import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, jobOf } from '../cluster.ts';
import { hasRealAgent, startRealCluster } from './real-cluster.ts';

const UNPLACEABLE = 900_000;

describe.runIf(hasRealAgent)('under other writers, on a real agent', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startRealCluster();
  }, 60_000);
  afterAll(() => cluster?.[Symbol.asyncDispose]());

  const run = async (job: Record<string, unknown>, more: Record<string, string> = {}) =>
    await cluster.run({
      operation: 'run',
      'job-file': await cluster.jobFile(job),
      timeout: '50s',
      ...more,
    });
  const purge = async (id: string) =>
    await cluster.call(`/v1/job/${id}?purge=true`, undefined, 'DELETE');

  it('an unchanged job is unchanged, and its namespace is that of its file', async () => {
    await cluster.call('/v1/namespace/prod', { Name: 'prod', Description: '' }, 'PUT');
    const job = { ...jobOf({ id: 'adv-same' }), Namespace: 'prod' };
    expect((await run(job)).outputs).toMatchObject({ outcome: 'succeeded', namespace: 'prod' });
    const again = await run(job);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    await cluster.call('/v1/job/adv-same?purge=true&namespace=prod', undefined, 'DELETE');
  }, 60_000);

  it('a dry run shows what the server plans', async () => {
    await run(jobOf({ id: 'adv-plan' }));
    const step = await run(jobOf({ id: 'adv-plan', release: '1' }), { 'dry-run': 'true' });
    expect(step.outputs['outcome']).toBe('dry-run');
    expect(step.outputs['reason']).toMatch(/job is changed; web: .*1 canary/);
    await purge('adv-plan');
  }, 60_000);

  it('why nothing is placed stands in the log and in the reason of the timeout', async () => {
    await run(jobOf({ id: 'adv-huge' }));
    const job = jobOf({ id: 'adv-huge', release: '1' });
    const text = JSON.stringify(job).replace(
      '"Name":"main"',
      `"Name":"main","Resources":{"CPU":20,"MemoryMB":${UNPLACEABLE}}`,
    );
    const file = await cluster.file('huge.json', `{"Job":${text}}`);
    const step = await cluster.run({ operation: 'run', 'job-file': file, timeout: '6s' });
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect(step.outputs['reason']).toMatch(/web cannot be placed: .*memory/);
    await purge('adv-huge');
  }, 60_000);

  it('a system job is promoted, and rolls back without a deployment', async () => {
    const system = (release: string, command?: string) => {
      const job = jobOf({
        id: 'adv-system',
        release,
        count: 1,
        canary: 100,
        update: { AutoRevert: true },
        ...(command === undefined ? {} : { command }),
      });
      const text = JSON.stringify({ ...job, Type: 'system' });
      const plain: unknown = JSON.parse(text, (name, value) =>
        name === 'ReschedulePolicy' ? undefined : value,
      );
      return Object.fromEntries(Object.entries(Object(plain)));
    };
    expect((await run(system('0'))).outputs['outcome']).toBe('succeeded');
    const second = await run(system('1'));
    expect(second.outputs).toMatchObject({ outcome: 'succeeded', promoted: 'true' });
    const ready = await run(system('2'), { 'stop-at': 'promotable' });
    expect(ready.outputs['outcome']).toBe('promotable');
    const id = ready.outputs['deployment-id'] ?? '';
    const failed = await cluster.run({ operation: 'fail', 'deployment-id': id, timeout: '40s' });
    expect(failed.outputs).toMatchObject({ outcome: 'succeeded', 'reverted-job-version': '1' });
    await purge('adv-system');
  }, 120_000);

  it('a rollback after the promotion is promoted where that is asked for', async () => {
    const job = (release: string) =>
      jobOf({ id: 'adv-back', release, count: 3, update: { AutoRevert: true } });
    await run(job('0'));
    const promoted = await run(job('1'), { 'stop-at': 'promoted' });
    const id = promoted.outputs['deployment-id'] ?? '';
    const failed = await cluster.run({
      operation: 'fail',
      'deployment-id': id,
      'promote-rollback': 'true',
      timeout: '40s',
    });
    expect(failed.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-id': id });
    expect(failed.outputs['rollback-deployment-id']).not.toBe(id);
    await purge('adv-back');
  }, 120_000);

  it('a bake is superseded within two seconds of each of twenty registrations', async () => {
    await run(jobOf({ id: 'adv-bake' }));
    let evaluation = await cluster.register(jobOf({ id: 'adv-bake', release: '1' }));
    for (let release = 2; release < 22; release += 1) {
      let registeredMs = 0;
      let next = '';
      const step = await cluster.run(
        { 'eval-id': evaluation, bake: '60s', timeout: '50s' },
        {
          onLine: (line) => {
            if (registeredMs > 0 || !/promotable/.test(line)) return;
            registeredMs = performance.now();
            void cluster
              .register(jobOf({ id: 'adv-bake', release: String(release) }))
              .then((id) => {
                next = id;
              });
          },
        },
      );
      expect(step.outputs['outcome']).toBe('superseded');
      expect(performance.now() - registeredMs).toBeLessThan(2_000);
      evaluation = next;
    }
    await purge('adv-bake');
  }, 300_000);
});
