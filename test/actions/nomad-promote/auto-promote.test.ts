import { describe, expect, it } from 'vitest';
import { type Cluster, firstVersion, jobOf, startCluster } from './cluster.ts';

const AUTO = { AutoPromote: true };

describe('a job with auto_promote', () => {
  it('is promoted by the servers; the step follows and writes nothing', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster, { update: AUTO });
    await cluster.register(jobOf({ release: '1', update: AUTO }));
    const before = (await cluster.writes()).length;
    const step = await cluster.run({ job: 'web', 'job-version': '1' });
    expect(step.outputs).toMatchObject({
      outcome: 'unchanged',
      promoted: 'true',
      changed: 'false',
    });
    expect(step.stdout).toContain('auto_promote');
    expect(await cluster.writes()).toHaveLength(before);
  });

  it('ends promotable where only readiness was asked for', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster, { update: AUTO });
    await cluster.register(jobOf({ release: '1', update: AUTO }));
    const step = await cluster.run({ operation: 'check', job: 'web', 'job-version': '1' });
    expect(['promotable', 'unchanged']).toContain(step.outputs['outcome']);
    expect(step.outputs['changed']).toBe('false');
  });

  it('that is stuck although its canaries are ready is promoted by hand with rescue-auto-promote', async () => {
    await using cluster = await startCluster();
    await stuck(cluster);
    const which = { job: 'web', 'job-version': '1' };
    const left = await cluster.run({ ...which, timeout: '4s' });
    expect(left.outputs).toMatchObject({ outcome: 'timed-out', promotable: 'true' });
    const rescued = await cluster.run({ ...which, 'rescue-auto-promote': 'true' });
    expect(rescued.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
  });
});

/**
 * One of two canaries dies and is replaced, and somebody sets the dead one healthy by hand: the
 * servers promote by themselves only at exactly as many healthy ones as desired, and count three.
 */
async function stuck(cluster: Cluster): Promise<void> {
  const base = jobOf({ release: '1', canary: 2, update: AUTO });
  const groups = Array.isArray(base['TaskGroups']) ? base['TaskGroups'] : [];
  const ReschedulePolicy = { Unlimited: true, Delay: 5_000_000_000, DelayFunction: 'constant' };
  await firstVersion(cluster, { canary: 2, update: AUTO });
  await cluster.register({
    ...base,
    TaskGroups: groups.map((one) => ({ ...one, ReschedulePolicy })),
  });
  const [first] = await canaries(cluster, 2);
  await cluster.call('/__emulator__/advance', { by: '200ms' });
  await cluster.call(`/__emulator__/allocations/${first}/exit`, { code: 1 });
  await canaries(cluster, 3);
  const { ID } = await cluster.latest('web');
  const body = { DeploymentID: ID, HealthyAllocationIDs: [first] };
  await cluster.call(`/v1/deployment/allocation-health/${ID}`, body);
  await cluster.call('/__emulator__/advance', { by: '2s' });
}

/** The placed canaries of version 1, once there are `count` of them. */
async function canaries(cluster: Cluster, count: number): Promise<string[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { JobVersion, TaskGroups } = await cluster.latest('web');
    const placed = TaskGroups['web']?.['PlacedCanaries'];
    if (JobVersion === 1 && Array.isArray(placed) && placed.length >= count)
      return placed.map(String);
    await cluster.call('/__emulator__/advance', { by: '50ms' });
  }
  throw new Error(`there never were ${count} canaries`);
}
