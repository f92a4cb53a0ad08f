import { describe, expect, it } from 'vitest';
import { firstVersion, jobOf, startCluster } from './cluster.ts';

describe('the bake of nomad-promote', () => {
  it('promotes no canary that died after it had become healthy', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    let died: Promise<unknown> | undefined;
    const step = await cluster.run(
      { job: 'web', 'job-version': '1', bake: '2s', timeout: '8s' },
      {
        onLine: (line) => {
          if (!line.includes('promotable')) return;
          died ??= killCanary(cluster);
        },
      },
    );
    await died;
    expect(step.outputs['outcome']).toBe('timed-out');
    expect(step.outputs['status']).toBe('running');
    expect(step.stdout).toContain('stalled');
    const writes = await cluster.writes();
    expect(writes.filter((write) => write.includes('/promote/'))).toEqual([]);
  });
});

async function killCanary(cluster: Awaited<ReturnType<typeof startCluster>>): Promise<void> {
  const { TaskGroups } = await cluster.latest('web');
  const canaries = TaskGroups['web']?.['PlacedCanaries'];
  const [canary] = Array.isArray(canaries) ? canaries : [];
  await cluster.call(`/__emulator__/allocations/${canary}/exit`, { code: 1 });
}
