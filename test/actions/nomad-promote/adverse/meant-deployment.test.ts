import { describe, expect, it } from 'vitest';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';
import { advance, SLOW } from './faults.ts';

// Slow enough that the rollout goes on while the test fails it.
const AUTO_REVERT = { AutoRevert: true, MinHealthyTime: 6_000_000_000 };

async function firstVersionOf(cluster: Cluster, job: Record<string, unknown>) {
  await cluster.register(job);
  await advance(cluster, '10s');
}

async function canaryOf(cluster: Cluster, release: string, update = {}) {
  await cluster.register(jobOf({ release, update, count: 6 }));
  await advance(cluster, '8s');
  return await cluster.latest('web');
}

describe('the rollback of a failed deployment', () => {
  it('is the deployment of the next version, not a canary that somebody registered later', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster, { update: AUTO_REVERT, count: 6 });
    const ours = await canaryOf(cluster, '1', AUTO_REVERT);
    await cluster.run({ 'deployment-id': ours.ID, 'stop-at': 'promoted', timeout: '20s' });
    await cluster.call(`/v1/deployment/fail/${ours.ID}`, {});
    await advance(cluster, '1s');
    const rollback = await cluster.latest('web');
    const theirs = await canaryOf(cluster, '2');
    const step = await cluster.run({ job: 'web', 'job-version': '1', timeout: '20s' });
    expect(rollback.JobVersion).toBe(2);
    expect(step.outputs).toMatchObject({
      outcome: 'superseded',
      changed: 'false',
      'rollback-deployment-id': rollback.ID,
    });
    expect(step.outputs['reason']).not.toContain(theirs.ID);
    expect((await cluster.latest('web')).TaskGroups['web']?.Promoted).toBe(false);
  });
});

describe('a job without a version', () => {
  it('waits for the deployment of its newest version, which is about to appear', async () => {
    // The scheduler takes two of the cluster's milliseconds: here a second.
    await using cluster = await startCluster({ speed: 0.002 });
    await firstVersion(cluster);
    const old = await cluster.latest('web');
    await cluster.register(jobOf({ release: '1' }));
    const step = await cluster.run({ operation: 'get', job: 'web', timeout: '20s' });
    const latest = await cluster.latest('web');
    expect(latest.ID).not.toBe(old.ID);
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-id': latest.ID });
  });
});

describe('a system job whose last deployment failed', () => {
  it('is reported to have no deployment any more, as the servers make none', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const system = (release: string) => {
      const job = jobOf({
        id: 'sys',
        release,
        count: 1,
        update: { AutoRevert: true, Canary: 100 },
      });
      const groups = Array.isArray(job['TaskGroups']) ? job['TaskGroups'] : [];
      const TaskGroups = groups.map((group) => ({ ...group, ReschedulePolicy: undefined }));
      return { ...job, Type: 'system', TaskGroups };
    };
    await firstVersionOf(cluster, system('0'));
    await cluster.register(system('1'));
    await advance(cluster, '2s');
    const failed = await cluster.latest('sys');
    await cluster.call(`/v1/deployment/fail/${failed.ID}`, {});
    await advance(cluster, '5s');
    const file = await cluster.jobFile(system('2'));
    const inputs = { operation: 'run', 'job-file': file, 'discovery-timeout': '1s' };
    const step = await cluster.run(inputs);
    expect(step.outputs).toMatchObject({ outcome: 'not-found', changed: 'true' });
    expect(step.outputs['reason']).toMatch(/version 3 is rolled out without canaries/);
  });
});

describe('a job that is purged during the wait', () => {
  it('is superseded, whatever was registered since', async () => {
    for (const isRegisteredAnew of [false, true]) {
      await using cluster = await startCluster({ speed: 1 });
      await firstVersion(cluster);
      await cluster.register(jobOf({ release: '1', update: SLOW }));
      await advance(cluster, '500ms');
      let isSeen = false;
      const step = await cluster.run(
        { job: 'web', 'job-version': '1', timeout: '20s' },
        {
          onLine(line) {
            if (isSeen || !/0\/1 canaries healthy/.test(line)) return;
            isSeen = true;
            void cluster.call('/v1/job/web?purge=true', undefined, 'DELETE').then(async () => {
              if (isRegisteredAnew) await cluster.register(jobOf({ release: '2' }));
            });
          },
        },
      );
      expect(step.outputs).toMatchObject({ outcome: 'superseded', changed: 'false' });
      expect(step.outputs['reason']).toContain('was purged');
    }
  });
});

describe('a version that was overtaken before it had a deployment', () => {
  it('is superseded, and the newer deployment is named and not touched', async () => {
    await using cluster = await startCluster({ speed: 0.002 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    await cluster.register(jobOf({ release: '2' }));
    await advance(cluster, '3s');
    const newest = await cluster.latest('web');
    expect(newest.JobVersion).toBe(2);
    const before = await cluster.writes();
    const step = await cluster.run({ job: 'web', 'job-version': '1', timeout: '20s' });
    expect(step.outputs).toMatchObject({
      outcome: 'superseded',
      changed: 'false',
      'superseded-by': newest.ID,
    });
    expect(await cluster.writes()).toEqual(before);
  });
});
