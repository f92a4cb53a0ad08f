import { describe, expect, it } from 'vitest';
import { type Cluster, firstVersion, jobOf, startCluster } from './cluster.ts';

type Fault = string | Record<string, unknown>;

async function fault(cluster: Cluster, path: string, what: Fault, times = 1): Promise<void> {
  await cluster.call('/__emulator__/faults', { match: { path }, fault: what, times });
}

async function ready(cluster: Cluster, update: Record<string, unknown> = {}, count = 2) {
  await firstVersion(cluster, { update, count });
  await cluster.register(jobOf({ release: '1', update, count }));
  const step = await cluster.run({ operation: 'check', job: 'web', timeout: '30s' });
  expect(step.outputs['outcome']).toBe('promotable');
  return step.outputs['deployment-id'] ?? '';
}

const BAD_GATEWAY = { status: 502, body: '<html>Bad gateway</html>', commit: true };

describe('what a step says of a write whose answer was lost', () => {
  it.each<[string, Fault]>([
    ['a reset', 'reset-after-commit'],
    ['a cut body', 'truncate'],
    ['the page of a load balancer', BAD_GATEWAY],
  ])('a promotion is found by reading after %s', async (_, what) => {
    await using cluster = await startCluster({ speed: 20 });
    const id = await ready(cluster);
    await fault(cluster, `/v1/deployment/promote/${id}`, what);
    const step = await cluster.run({ 'deployment-id': id, timeout: '30s' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
  });

  it.each<[string, Fault]>([
    ['a reset', 'reset-after-commit'],
    ['the page of a load balancer', BAD_GATEWAY],
  ])('a registration with a job-level update block is ours after %s', async (_, what) => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    const job = { ...jobOf({ release: '1' }), Update: { Stagger: 30_000_000_000, MaxParallel: 1 } };
    await fault(cluster, '/v1/jobs', what);
    const file = await cluster.jobFile(job);
    const step = await cluster.run({ operation: 'run', 'job-file': file, timeout: '30s' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    const registrations = (await cluster.writes()).filter((write) => write === 'POST /v1/jobs');
    expect(registrations).toHaveLength(2);
  });

  it('a promotion that may be under way is reported at the timeout', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const id = await ready(cluster);
    await fault(cluster, `/v1/deployment/promote/${id}`, 'reset', 100);
    const inputs = { 'deployment-id': id, timeout: '4s' };
    const step = await cluster.run(inputs);
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect(step.outputs['reason']).toContain('possibly carried out: the promotion of');
    const sent = (await cluster.writes()).filter((write) => write.includes('/promote/'));
    expect(sent.length).toBeLessThanOrEqual(4);
    const post = await cluster.run(inputs, { phase: 'post', state: step.state });
    expect(post.stdout).toContain('had lost the answer');
  });
});

describe('retries of the API', () => {
  it.each(['/v1/deployment/*', '/v1/deployment/allocations/*'])(
    'a step outlives seconds of 503 at its first reads of %s',
    async (path) => {
      await using cluster = await startCluster({ speed: 20 });
      const id = await ready(cluster);
      await fault(cluster, path, { status: 503, body: 'no' }, 6);
      const step = await cluster.run({ 'deployment-id': id, timeout: '60s' });
      expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    },
    60_000,
  );
});

describe('a rollback', () => {
  it('after the promotion is red as long as two versions run', async () => {
    await using cluster = await startCluster({ speed: 1 });
    // Slow enough that the rollout still goes on when the second step begins.
    const id = await ready(cluster, { AutoRevert: true, MinHealthyTime: 2_000_000_000 }, 6);
    const which = { 'deployment-id': id, timeout: '30s' };
    await cluster.run({ ...which, 'stop-at': 'promoted' });
    const failed = await cluster.run({ operation: 'fail', ...which });
    expect(failed.outputs).toMatchObject({ outcome: 'rolled-back', changed: 'true' });
    expect(failed.outputs['reason']).toContain('two versions run');
  });
});

describe('a timeout between registration and deployment', () => {
  it('says that the job was registered, and leaves the rest to the post step', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster);
    await fault(cluster, '/v1/job/web/deployments', { status: 503, body: 'no' }, 1000);
    const file = await cluster.jobFile(jobOf({ release: '1' }));
    const inputs = { operation: 'run', 'job-file': file, timeout: '5s', 'on-timeout': 'fail' };
    const step = await cluster.run(inputs);
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect(step.outputs['reason']).toContain('which was registered');
    expect(step.state['settled']).toBeUndefined();
  }, 60_000);
});
