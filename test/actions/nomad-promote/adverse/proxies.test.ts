import { describe, expect, it } from 'vitest';
import { startProxy } from '../../../support/http/rewriting-proxy.ts';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';
import { advance, SLOW } from './faults.ts';

async function canary(cluster: Cluster, update = {}) {
  await firstVersion(cluster);
  await cluster.register(jobOf({ release: '1', update }));
  await advance(cluster, '100ms');
  return await cluster.latest('web');
}

describe('behind a load balancer that ends long exchanges', () => {
  it('a step sees its release through, and holds no read for more than 30 s', async () => {
    await using cluster = await startCluster({ speed: 1 });
    const { ID } = await canary(cluster, SLOW);
    await using proxy = await startProxy(cluster.url, { limitMs: 1_500 });
    const inputs = { address: proxy.url, 'deployment-id': ID, timeout: '60s' };
    let isOver = false;
    const running = cluster.run({ ...inputs, 'stop-at': 'promoted' }).finally(() => {
      isOver = true;
    });
    while (proxy.ended() === 0 && !isOver) await new Promise((next) => setTimeout(next, 50));
    await advance(cluster, '90s');
    const step = await running;
    expect(step.outputs).toMatchObject({ outcome: 'promoted', changed: 'true' });
    expect(proxy.ended()).toBeGreaterThan(0);
    const holds = proxy.paths.flatMap((path) => {
      const ms = new URLSearchParams(path.split('?')[1]).get('wait');
      return ms === null ? [] : [Number.parseInt(ms, 10)];
    });
    expect(Math.max(...holds)).toBeLessThanOrEqual(30_000);
  }, 60_000);
});

describe('an address with a path', () => {
  it('keeps its path in the output url', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const { ID } = await canary(cluster);
    await using proxy = await startProxy(cluster.url, { prefix: '/nomad' });
    const inputs = { address: proxy.url, operation: 'get', 'deployment-id': ID };
    const step = await cluster.run(inputs);
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.outputs['url']).toBe(`${proxy.url}/ui/jobs/web@default/deployments`);
  });
});

describe('a reply about something else than what was asked', () => {
  const OTHER = '99999999-9999-4999-8999-999999999999';

  it('is not taken for the deployment, and nothing is written', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const { ID } = await canary(cluster);
    await using proxy = await startProxy(cluster.url, {
      rewrite: (path, body) =>
        path.startsWith('/v1/deployment/') ? body.replaceAll(ID, OTHER) : body,
    });
    const before = await cluster.writes();
    const inputs = { address: proxy.url, 'deployment-id': ID, timeout: '20s' };
    const step = await cluster.run(inputs);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome: 'rejected', changed: 'false' });
    expect(step.outputs['reason']).toContain(OTHER);
    expect(await cluster.writes()).toEqual(before);
  });

  it('is not taken for the job', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await canary(cluster);
    await using proxy = await startProxy(cluster.url, {
      rewrite: (path, body) =>
        path.startsWith('/v1/job/') ? body.replaceAll('"JobID":"web"', '"JobID":"mail"') : body,
    });
    const inputs = { address: proxy.url, job: 'web', 'job-version': '1', timeout: '20s' };
    const step = await cluster.run(inputs);
    expect(step.outputs).toMatchObject({ outcome: 'rejected', changed: 'false' });
  });
});
