import { describe, expect, it } from 'vitest';
import { SLOW } from './adverse/faults.ts';
import { type Cluster, firstVersion, jobOf, startCluster } from './cluster.ts';

async function waiting(cluster: Cluster) {
  await firstVersion(cluster);
  await cluster.register(jobOf({ release: '1', update: SLOW }));
  return { job: 'web', 'job-version': '1' };
}

const INTERRUPT = { signalAt: [{ line: /running/, signal: 'SIGINT' as const }] };

describe('a cancel of nomad-promote', () => {
  it('ends a wait before the runner kills, and leaves the deployment as it is', async () => {
    await using cluster = await startCluster();
    const which = await waiting(cluster);
    const step = await cluster.run(which, INTERRUPT);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome: 'cancelled', changed: 'false' });
    expect(step.outputs['reason']).toContain('canaries healthy');
    // The runner kills after 7.5 s.
    expect(step.sinceSignalMs).toBeLessThan(7_000);
    expect((await cluster.latest('web')).Status).toBe('running');
  });

  it('fails or pauses the deployment where on-cancel says so', async () => {
    for (const [verb, status] of [
      ['fail', 'failed'],
      ['pause', 'paused'],
    ] as const) {
      await using cluster = await startCluster();
      const which = await waiting(cluster);
      const step = await cluster.run({ ...which, 'on-cancel': verb }, INTERRUPT);
      expect(step.outputs).toMatchObject({ outcome: 'cancelled', changed: 'true' });
      expect((await cluster.latest('web')).Status).toBe(status);
    }
  });

  it('leaves to the post step what a killed process could not do', async () => {
    await using cluster = await startCluster();
    const which = { ...(await waiting(cluster)), 'on-cancel': 'fail' };
    const signalAt = [{ line: /running/, signal: 'SIGKILL' as const }];
    const main = await cluster.run(which, { signalAt });
    expect((await cluster.latest('web')).Status).toBe('running');
    const post = await cluster.run(which, { phase: 'post', state: main.state });
    expect(post.exitCode).toBe(0);
    expect((await cluster.latest('web')).Status).toBe('failed');
  });
});

describe('the timeout of nomad-promote', () => {
  it('says what the deployment was doing, and does what on-timeout says', async () => {
    await using cluster = await startCluster();
    const which = await waiting(cluster);
    const left = await cluster.run({ ...which, timeout: '4s' });
    expect(left.outputs).toMatchObject({ outcome: 'timed-out', changed: 'false' });
    expect(left.outputs['reason']).toContain('0/1 canaries healthy');
    const failed = await cluster.run({ ...which, timeout: '1s', 'on-timeout': 'fail' });
    expect(failed.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect((await cluster.latest('web')).Status).toBe('failed');
  });
});
