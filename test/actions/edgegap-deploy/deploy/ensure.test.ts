import { describe, expect, it } from 'vitest';
import { DEPLOY, type EmulatedOrganisation, startOrganisation } from '../organisation.ts';

const ENSURE = { ...DEPLOY, operation: 'ensure', key: 'pr-12' };

async function settled(organisation: EmulatedOrganisation): Promise<string[]> {
  await organisation.call('POST', '/__emulator__/advance', { by: '1m' });
  return await organisation.left();
}

describe('ensure', () => {
  it('leaves exactly the servers asked for, however often it runs', async () => {
    await using organisation = await startOrganisation();
    const first = await organisation.run({ ...ENSURE, count: '2' });
    expect(first.outputs, first.stdout).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    const second = await organisation.run({ ...ENSURE, count: '2' });
    expect(second.outputs, second.stdout).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(JSON.parse(second.outputs['deployment-ids'] ?? '').sort()).toEqual(
      JSON.parse(first.outputs['deployment-ids'] ?? '').sort(),
    );
    expect(await settled(organisation)).toHaveLength(2);
    const more = await organisation.run({ ...ENSURE, count: '3' });
    expect(more.outputs).toMatchObject({ outcome: 'succeeded' });
    expect(await settled(organisation)).toHaveLength(3);
    const less = await organisation.run({ ...ENSURE, count: '1' });
    expect(less.outputs, less.stdout).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    expect(await settled(organisation)).toEqual([less.outputs['deployment-id']]);
  }, 40_000);

  it('two runs at the same time leave what one would', async () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      await using organisation = await startOrganisation({ seed });
      const runs = await Promise.all(
        [1, 2, 3].map(() => organisation.run({ ...ENSURE, count: '2' })),
      );
      const left = await settled(organisation);
      expect(left).toHaveLength(2);
      for (const run of runs) {
        expect(run.exitCode, run.stdout).toBe(0);
        expect(JSON.parse(run.outputs['deployment-ids'] ?? '').sort()).toEqual([...left].sort());
      }
    }
  }, 60_000);

  it('replaces a server that failed', async () => {
    await using organisation = await startOrganisation();
    const first = await organisation.run(ENSURE);
    const id = first.outputs['deployment-id'] ?? '';
    await organisation.call('POST', `/__emulator__/deployments/${id}/crash`, {});
    const second = await organisation.run(ENSURE);
    expect(second.outputs, second.stdout).toMatchObject({ outcome: 'succeeded' });
    expect(second.outputs['deployment-id']).not.toBe(id);
    expect(await settled(organisation)).toEqual([second.outputs['deployment-id']]);
  });

  it('does not touch the servers of another key or of another repository', async () => {
    await using organisation = await startOrganisation();
    const env = { GITHUB_REPOSITORY: 'octo/other' };
    const other = await organisation.run(ENSURE, { env });
    const key = await organisation.run({ ...ENSURE, key: 'pr-13' });
    const own = await organisation.run(ENSURE);
    const ids = [other, key, own].map((run) => run.outputs['deployment-id'] ?? '');
    expect(new Set(ids).size).toBe(3);
    expect((await settled(organisation)).sort()).toEqual(ids.sort());
  });

  it('fills up the place of spread that is missing', async () => {
    await using organisation = await startOrganisation();
    const spread = '[{latitude: 45.5, longitude: -73.6}, {latitude: 35.7, longitude: 139.7}]';
    const given = { ...ENSURE, users: '', spread };
    const first = await organisation.run(given);
    const [canada] = JSON.parse(first.outputs['deployments'] ?? '[]');
    await organisation.call('DELETE', `/v1/stop/${canada.id}`);
    await organisation.call('POST', '/__emulator__/advance', { by: '10s' });
    const second = await organisation.run(given);
    expect(JSON.parse(second.outputs['deployments'] ?? '[]')).toMatchObject([
      { location: { country: 'Canada' } },
      { location: { country: 'Japan' } },
    ]);
  });

  it('replaces a server of another version once the new one is ready', async () => {
    await using organisation = await startOrganisation();
    const before = await organisation.run({ ...ENSURE, version: '1.0.0' });
    const step = await organisation.run(ENSURE);
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    expect(step.outputs['deployment-id']).not.toBe(before.outputs['deployment-id']);
    expect(await settled(organisation)).toEqual([step.outputs['deployment-id']]);
    const [left] = (await organisation.deployments()).filter(({ status }) => status === 'READY');
    expect(left?.version).toBe('1.1.0');
  });

  it('keeps it with on-other-version: keep, and does not call that the wanted state', async () => {
    await using organisation = await startOrganisation();
    const before = await organisation.run({ ...ENSURE, version: '1.0.0' });
    const step = await organisation.run({ ...ENSURE, 'on-other-version': 'keep' });
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'failed', changed: 'false' });
    expect(step.outputs['reason']).toContain('arena 1.0.0');
    expect(await settled(organisation)).toEqual([before.outputs['deployment-id']]);
  });

  it('writes nothing with on-other-version: fail', async () => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...ENSURE, version: '1.0.0' });
    const writes = (await organisation.writes()).length;
    const step = await organisation.run({ ...ENSURE, 'on-other-version': 'fail' });
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'failed', changed: 'false' });
    expect(await organisation.writes()).toHaveLength(writes);
  });

  it('shows every write of a dry run: creates and stops', async () => {
    await using organisation = await startOrganisation();
    const before = await organisation.run({ ...ENSURE, version: '1.0.0' });
    const writes = (await organisation.writes()).length;
    const step = await organisation.run({ ...ENSURE, count: '2', 'dry-run': 'true' });
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'dry-run', changed: 'false' });
    expect(step.stdout.match(/not sent: POST \S+\/v2\/deployments/g)).toHaveLength(2);
    expect(step.stdout).toContain(`/v1/stop/${before.outputs['deployment-id']}`);
    expect(await organisation.writes()).toHaveLength(writes);
  });
});
