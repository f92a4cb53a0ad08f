import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';
import { advance, breakExchanges, mendExchanges } from './faults.ts';

const Job = z.looseObject({ Version: z.number() });

async function versionOf(cluster: Cluster): Promise<number> {
  return Job.parse(await cluster.call('/v1/job/web')).Version;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a step that ends between registration and deployment', () => {
  it('fails the deployment in the post step where on-timeout says so', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster);
    const unavailable = { fault: { status: 503, body: 'no' } };
    await breakExchanges(cluster, { path: '/v1/job/web/deployments' }, unavailable);
    const file = await cluster.jobFile(jobOf({ release: '1' }));
    const inputs = { operation: 'run', 'job-file': file, timeout: '5s', 'on-timeout': 'fail' };
    const main = await cluster.run(inputs);
    expect(main.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    await mendExchanges(cluster);
    await advance(cluster, '1s');
    const post = await cluster.run(inputs, { phase: 'post', state: main.state });
    expect(post.exitCode).toBe(0);
    expect(await cluster.latest('web')).toMatchObject({ JobVersion: 1, Status: 'failed' });
  }, 60_000);

  it('fails it in the post step where main was killed before it had the answer', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster);
    // The registration is carried out, and its answer comes a byte a second.
    await breakExchanges(cluster, { method: 'POST', path: '/v1/jobs' }, { fault: 'drip' });
    const file = await cluster.jobFile(jobOf({ release: '1' }));
    const inputs = { operation: 'run', 'job-file': file, 'on-cancel': 'fail' };
    const main = await cluster.run(inputs, {
      onLine(line, child) {
        if (!/^Registering job web/.test(line)) return;
        void until(async () => (await versionOf(cluster)) === 1).then(() => child.kill('SIGKILL'));
      },
    });
    expect(main.killedBy).toBe('SIGKILL');
    expect(main.outputs['changed']).toBe('true');
    await advance(cluster, '1s');
    const post = await cluster.run(inputs, { phase: 'post', state: main.state });
    expect(post.exitCode).toBe(0);
    expect(await cluster.latest('web')).toMatchObject({ JobVersion: 1, Status: 'failed' });
  }, 60_000);

  it('leaves somebody else’s version alone where the killed registration never arrived', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster);
    await breakExchanges(
      cluster,
      { method: 'POST', path: '/v1/jobs' },
      { fault: 'hang', times: 1 },
    );
    const file = await cluster.jobFile(jobOf({ release: '1' }));
    const inputs = { operation: 'run', 'job-file': file, 'on-cancel': 'fail' };
    const main = await cluster.run(inputs, {
      onLine(line, child) {
        if (!/^Registering job web/.test(line)) return;
        const isSent = async () => (await cluster.writes()).length > 1;
        void until(isSent).then(() => child.kill('SIGKILL'));
      },
    });
    await cluster.register(jobOf({ release: 'theirs' }));
    await advance(cluster, '1s');
    const post = await cluster.run(inputs, { phase: 'post', state: main.state });
    expect(post.exitCode).toBe(0);
    expect(await cluster.latest('web')).toMatchObject({ JobVersion: 1, Status: 'running' });
  }, 60_000);
});
