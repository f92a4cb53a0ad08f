import { readFile } from 'node:fs/promises';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it } from 'vitest';
import { DEPLOY, type EmulatedOrganisation, startOrganisation } from './organisation.ts';

const UNKNOWN = 'c0653765de3b';

async function deployed(organisation: EmulatedOrganisation, more: Record<string, string> = {}) {
  const { outputs } = await organisation.run({ ...DEPLOY, ...more });
  return outputs['deployment-id'] ?? '';
}

describe('the reads of edgegap-deploy', () => {
  it('get gives host and port again, by id and by key', async () => {
    await using organisation = await startOrganisation();
    const id = await deployed(organisation, { key: 'main' });
    for (const which of [{ 'deployment-id': id }, { key: 'main' }]) {
      const step = await organisation.run({ operation: 'get', 'port-name': 'lobby', ...which });
      expect(step.outputs, step.stdout).toMatchObject({
        outcome: 'succeeded',
        changed: 'false',
        'deployment-id': id,
        status: 'Status.READY',
        fqdn: 'localhost',
        port: expect.stringMatching(/^\d+$/),
      });
    }
    const unknown = await organisation.run({ operation: 'get', 'deployment-id': UNKNOWN });
    expect(unknown.outputs).toMatchObject({ outcome: 'not-found' });
  });

  it('list reads all pages, as filter and order-by ask', async () => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, count: '11' });
    const kart = { application: 'kart-racing', version: 'production-v1.0', 'port-name': 'web' };
    const id = await deployed(organisation, kart);
    const all = await organisation.run({ operation: 'list' });
    expect(JSON.parse(all.outputs['deployment-ids'] ?? '')).toHaveLength(12);
    const some = await organisation.run({
      operation: 'list',
      filter: '[{field: application, operator: eq, value: kart-racing}]',
      'order-by': '[{field: created_at, order: desc}]',
    });
    expect(JSON.parse(some.outputs['deployment-ids'] ?? '')).toEqual([id]);
  });

  it('locations and metrics', async () => {
    await using organisation = await startOrganisation();
    const places = await organisation.run({ operation: 'locations', application: 'arena' });
    expect(JSON.parse(places.outputs['locations'] ?? '')[0]).toMatchObject({
      city: expect.any(String),
      latitude: expect.any(Number),
      tags: expect.any(Array),
    });
    const id = await deployed(organisation);
    const metrics = await organisation.run({ operation: 'metrics', 'deployment-id': id });
    expect(JSON.parse(metrics.outputs['metrics'] ?? '')[id]).toMatchObject({
      cpu: { datasets: expect.any(Array) },
      total: { receiveTotal: expect.anything() },
    });
  });

  it('logs go into a file, without what is secret, and fold in the log', async () => {
    await using organisation = await startOrganisation();
    using folder = temporaryFolder();
    const id = await deployed(organisation, { application: 'shooter', 'port-name': 'http' });
    const lines = [`key ${organisation.token}`, '::set-output name=a::b', 'good night'];
    await organisation.call('POST', `/__emulator__/deployments/${id}/output`, { lines });
    const step = await organisation.run(
      { operation: 'logs', 'deployment-id': id },
      { env: { RUNNER_TEMP: folder.path } },
    );
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    const text = await readFile(step.outputs['logs-path'] ?? '', 'utf8');
    expect(text).toContain('key ***');
    expect(text).toContain('good night');
    expect(step.commands.filter(({ name }) => name === 'set-output')).toEqual([]);
    const unknown = await organisation.run({ operation: 'logs', 'deployment-id': UNKNOWN });
    expect(unknown.outputs['outcome']).toBe('not-found');
  });
});

describe('tags', () => {
  it('are added, listed, renamed and removed, each once', async () => {
    await using organisation = await startOrganisation();
    const id = await deployed(organisation);
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
});
