import { describe, expect, it } from 'vitest';
import { breakExchanges, SLOW } from './adverse/faults.ts';
import { type Cluster, firstVersion, jobOf, startCluster } from './cluster.ts';

/** A second version of a slow job. */
async function withCanary(cluster: Cluster, update: Record<string, unknown> = SLOW) {
  await firstVersion(cluster);
  await cluster.register(jobOf({ release: '1', update }));
  const check = await cluster.run({ operation: 'get', job: 'web', 'job-version': '1' });
  return check.outputs['deployment-id'] ?? '';
}

async function breakOnce(cluster: Cluster, path: string, fault: string): Promise<void> {
  await breakExchanges(cluster, { method: 'POST', path }, { fault, times: 1 });
}

describe('the plain writes of nomad-promote', () => {
  it('pause and resume, and are unchanged the second time', async () => {
    await using cluster = await startCluster();
    const id = await withCanary(cluster);
    const step = (operation: string) => cluster.run({ operation, 'deployment-id': id });
    expect((await step('pause')).outputs).toMatchObject({ outcome: 'succeeded', status: 'paused' });
    expect((await step('pause')).outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect((await step('resume')).outputs).toMatchObject({
      outcome: 'succeeded',
      status: 'running',
    });
    expect((await step('resume')).outputs['outcome']).toBe('unchanged');
    expect((await step('unblock')).outputs['outcome']).toBe('unchanged');
  });

  it('fail is green, follows the rollback, and is unchanged the second time', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const id = await withCanary(cluster, { ...SLOW, AutoRevert: true });
    const step = await cluster.run({ operation: 'fail', 'deployment-id': id });
    expect(step.exitCode).toBe(0);
    const rollback = await cluster.latest('web');
    expect(rollback.Status).toBe('successful');
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      status: 'failed',
      'rollback-deployment-id': rollback.ID,
      'reverted-job-version': '0',
    });
    const again = await cluster.run({ operation: 'fail', 'deployment-id': id });
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(again.exitCode).toBe(0);
  });

  it('are red on a deployment that has ended otherwise, and say how it ended', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    const { ID } = await cluster.latest('web');
    for (const operation of ['pause', 'resume', 'fail', 'unblock']) {
      const step = await cluster.run({ operation, 'deployment-id': ID });
      expect(step.exitCode).toBe(1);
      expect(step.outputs['reason']).toContain('Deployment completed successfully');
    }
  });

  it('set the health of allocations by hand', async () => {
    await using cluster = await startCluster();
    const id = await withCanary(cluster, { ...SLOW, HealthCheck: 'manual' });
    const list = await cluster.run({ operation: 'allocations', 'deployment-id': id });
    const [allocation] = JSON.parse(list.outputs['allocation-ids'] ?? '[]');
    const healthy = await cluster.run({
      operation: 'set-health',
      'deployment-id': id,
      'healthy-allocation-ids': allocation,
    });
    expect(healthy.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    const ready = await cluster.run({ operation: 'check', 'deployment-id': id });
    expect(ready.outputs['outcome']).toBe('promotable');
  });

  it.each(['pause', 'fail'])(
    '%s is sent once and seen by reading where its answer was lost',
    async (operation) => {
      for (const fault of ['reset-after-commit', 'truncate']) {
        await using cluster = await startCluster();
        const id = await withCanary(cluster);
        await breakOnce(cluster, `/v1/deployment/${operation}/${id}`, fault);
        const step = await cluster.run({ operation, 'deployment-id': id });
        expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
        const sent = (await cluster.writes()).filter((write) => write.includes(`/${operation}/`));
        expect(sent).toHaveLength(1);
      }
    },
  );

  it('promote is sent once and seen by reading where its answer was lost', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    await breakOnce(cluster, '/v1/deployment/promote/*', 'reset-after-commit');
    const step = await cluster.run({ job: 'web', 'job-version': '1' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    const sent = (await cluster.writes()).filter((write) => write.includes('/promote/'));
    expect(sent).toHaveLength(1);
  });

  it('a registration is sent once and found by reading where its answer was lost', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await breakOnce(cluster, '/v1/jobs', 'reset-after-commit');
    const file = await cluster.jobFile(jobOf({ release: '1' }));
    const step = await cluster.run({ operation: 'run', 'job-file': file });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'job-version': '1' });
    const sent = (await cluster.writes()).filter((write) => write === 'POST /v1/jobs');
    expect(sent).toHaveLength(2);
  });
});
