import { describe, expect, it } from 'vitest';
import { DEPLOY, startOrganisation } from './organisation.ts';

describe('tags', () => {
  it('are added, listed, renamed and removed, each once', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run(DEPLOY);
    const id = outputs['deployment-id'] ?? '';
    const on = (given: Record<string, string>) =>
      organisation.run({ 'deployment-id': id, ...given });
    const names = (text = '{}') =>
      JSON.parse(text)
        [id].map(({ name }: { name: string }) => name)
        .filter((name: string) => !/^(?:ra-|rr-|rollout-)/.test(name));
    const added = await on({ operation: 'tag', tags: 'blue, green' });
    expect(added.outputs, added.stdout).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    expect(names(added.outputs['tags'])).toEqual(['blue', 'green']);
    const again = await on({ operation: 'tag', tags: 'blue' });
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    const renamed = await on({ operation: 'rename-tag', tags: 'blue', 'new-tag': 'red' });
    expect(names(renamed.outputs['tags']).sort()).toEqual(['green', 'red']);
    const same = await on({ operation: 'rename-tag', tags: 'blue', 'new-tag': 'red' });
    expect(same.outputs['outcome']).toBe('unchanged');
    const removed = await on({ operation: 'untag', tags: 'red, never-there' });
    expect(names(removed.outputs['tags'])).toEqual(['green']);
    expect(names((await on({ operation: 'list-tags' })).outputs['tags'])).toEqual(['green']);
  }, 40_000);
});

describe('fleets', () => {
  it('are made, changed and deleted with their policies and links', async () => {
    await using organisation = await startOrganisation();
    const spec =
      '{name: europe, enabled: true, type: Location, minimum: 1, maximum: 2, threshold: 0.5, ' +
      'data: {filters: [{field: city, values: [Paris], filter_type: any}]}}';
    const steps: [Record<string, string>, Record<string, unknown>][] = [
      [{ operation: 'fleet-create' }, { outcome: 'succeeded', changed: 'true' }],
      [{ operation: 'fleet-get' }, { outcome: 'succeeded', changed: 'false' }],
      [{ operation: 'fleet-update', 'fleet-enabled': 'true' }, { outcome: 'succeeded' }],
      [{ operation: 'fleet-update', 'fleet-enabled': 'true' }, { outcome: 'unchanged' }],
      [{ operation: 'fleet-policy-create', 'policy-spec': spec }, { outcome: 'succeeded' }],
      [
        { operation: 'fleet-policy-update', policy: 'europe', 'policy-spec': '{maximum: 3}' },
        { policies: expect.stringContaining('"maximum":3') },
      ],
      [{ operation: 'fleet-policy-get', policy: 'europe' }, { outcome: 'succeeded' }],
      [{ operation: 'fleet-policy-list' }, { policies: expect.stringContaining('europe') }],
      [
        { operation: 'fleet-link-version', application: 'arena', version: '1.0.0' },
        { outcome: 'succeeded' },
      ],
      [
        { operation: 'fleet-unlink-version', application: 'arena', version: '1.0.0' },
        { outcome: 'succeeded' },
      ],
      [{ operation: 'fleet-policy-delete', policy: 'europe' }, { outcome: 'succeeded' }],
      [{ operation: 'fleet-delete' }, { outcome: 'succeeded' }],
      [{ operation: 'fleet-get' }, { outcome: 'not-found' }],
    ];
    for (const [given, wanted] of steps) {
      const step = await organisation.run({ fleet: 'ranked', ...given });
      expect(step.outputs, `${given['operation']}\n${step.stdout}`).toMatchObject(wanted);
    }
    const all = await organisation.run({ operation: 'fleet-list' });
    expect(all.outputs).toMatchObject({ outcome: 'succeeded', fleets: '[]' });
  }, 60_000);

  it('are renamed, and left where they have the name', async () => {
    await using organisation = await startOrganisation();
    const on = (given: Record<string, string>) => organisation.run({ fleet: 'ranked', ...given });
    await on({ operation: 'fleet-create' });
    const renamed = await on({ operation: 'fleet-update', 'new-fleet': 'season-2' });
    expect(renamed.outputs, renamed.stdout).toMatchObject({
      outcome: 'succeeded',
      changed: 'true',
      fleets: expect.stringContaining('"name":"season-2"'),
    });
    expect(renamed.outputs['reason']).toContain('Fleet season-2 (was ranked)');
    const old = await on({ operation: 'fleet-get' });
    expect(old.outputs['outcome']).toBe('not-found');
    const same = await on({
      operation: 'fleet-update',
      fleet: 'season-2',
      'new-fleet': 'season-2',
    });
    expect(same.outputs, same.stdout).toMatchObject({ outcome: 'unchanged', changed: 'false' });
  });

  it('take no policy with a minimum of 0, which the API refuses', async () => {
    await using organisation = await startOrganisation();
    const spec =
      '{name: europe, enabled: true, type: Location, minimum: 0, maximum: 2, threshold: 0.5, ' +
      'data: {filters: [{field: city, values: [Paris], filter_type: any}]}}';
    const given = { operation: 'fleet-policy-create', fleet: 'ranked', 'policy-spec': spec };
    const step = await organisation.run(given);
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(step.outputs['reason']).toContain('a minimum of at least 1');
    expect(await organisation.requests()).toEqual([]);
  });
});
