import { describe, expect, it } from 'vitest';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';
import { advance, breakExchanges, mendExchanges, SLOW } from './faults.ts';

async function canary(cluster: Cluster): Promise<string> {
  await firstVersion(cluster);
  await cluster.register(jobOf({ release: '1', update: SLOW }));
  await advance(cluster, '500ms');
  return (await cluster.latest('web')).ID;
}

describe('a write whose answer never comes', () => {
  it.each([
    ['pause', 'the pause', 'pause'],
    ['fail', 'the failing', 'fail'],
    ['set-health', 'the health update', 'allocation-health'],
  ])(
    'of %s is reported as possibly carried out, and searched for by post',
    async (operation, name, verb) => {
      await using cluster = await startCluster({ speed: 1 });
      const id = await canary(cluster);
      const [placed] = Object.values((await cluster.latest('web')).TaskGroups);
      const match = { method: 'POST', path: `/v1/deployment/${verb}/${id}` };
      await breakExchanges(cluster, match, { fault: 'reset' });
      const health = { 'healthy-allocation-ids': [placed?.['PlacedCanaries']].flat().join('\n') };
      const inputs = {
        operation,
        'deployment-id': id,
        timeout: '3s',
        ...(operation === 'set-health' ? health : {}),
      };
      const before = await cluster.writes();
      const main = await cluster.run(inputs);
      expect(main.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true' });
      expect(main.outputs['reason']).toContain(`possibly carried out: ${name} of deployment ${id}`);
      // At most one a second.
      expect((await cluster.writes()).length - before.length).toBeLessThanOrEqual(3);
      await mendExchanges(cluster);
      const post = await cluster.run(inputs, { phase: 'post', state: main.state });
      expect(post.exitCode).toBe(0);
      expect(post.stdout).toContain(`had lost the answer to ${name} of deployment ${id}`);
      expect((await cluster.latest('web')).Status).toBe('running');
    },
  );

  it('goes again until it is carried out', async () => {
    await using cluster = await startCluster({ speed: 1 });
    const id = await canary(cluster);
    const match = { method: 'POST', path: `/v1/deployment/pause/${id}` };
    await breakExchanges(cluster, match, { fault: 'reset', times: 2 });
    const step = await cluster.run({ operation: 'pause', 'deployment-id': id, timeout: '30s' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true', status: 'paused' });
  });
});
