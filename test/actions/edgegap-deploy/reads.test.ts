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

describe('locations', () => {
  it('are those of a type and with all of the tags, each by key, value or both', async () => {
    await using organisation = await startOrganisation();
    const found = async (given: Record<string, string>): Promise<{ type: string }[]> => {
      const step = await organisation.run({ operation: 'locations', ...given });
      expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
      return JSON.parse(step.outputs['locations'] ?? '');
    };
    const all = await found({});
    const metal = await found({ 'location-type': 'metal' });
    expect(new Set(metal.map(({ type }) => type))).toEqual(new Set(['metal']));
    expect(metal.length).toBeLessThan(all.length);
    const tier = { tags: [{ key: 'tier', value: 'premium' }] };
    const premium = all.filter((place) => expect.objectContaining(tier).asymmetricMatch(place));
    expect(premium.length).toBeGreaterThan(0);
    expect(await found({ tags: 'tier=premium' })).toEqual(premium);
    expect(await found({ tags: 'premium' })).toEqual(premium);
    expect(await found({ tags: 'tier' })).toEqual(all);
    expect(await found({ tags: 'tier, premium' })).toEqual(premium);
    expect(await found({ tags: 'premium, regular' })).toEqual([]);
  });
});

describe('metrics', () => {
  it('are read for the window asked for, in its steps', async () => {
    await using organisation = await startOrganisation({ speed: 60 });
    const id = await deployed(organisation);
    const step = await organisation.run({
      operation: 'metrics',
      'deployment-id': id,
      'start-time': '2026-03-01T10:00:00Z',
      'end-time': '2026-03-01T11:00:00Z',
      steps: '5m',
    });
    const asked = (await organisation.requests()).find(({ path }) => path.includes('/metrics/'));
    const { searchParams } = new URL(asked?.path ?? '', organisation.url);
    expect(Object.fromEntries(searchParams), step.stdout).toEqual({
      start_time: '2026-03-01 10:00:00.00',
      end_time: '2026-03-01 11:00:00.00',
      steps: '5m',
    });
  });

  it.each([
    [{ steps: '2m' }, 'steps'],
    [{ 'start-time': 'yesterday' }, 'start-time'],
    [{ 'start-time': '2026-03-01T11:00:00Z', 'end-time': '2026-03-01T10:00:00Z' }, 'end-time'],
  ])('of a window that the API does not have are refused: %j', async (given, input) => {
    await using organisation = await startOrganisation();
    const which = { operation: 'metrics', 'deployment-id': UNKNOWN };
    const step = await organisation.run({ ...which, ...given });
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(step.outputs['reason']).toContain(input);
    expect(await organisation.requests()).toEqual([]);
  });
});

describe('a reply about another id', () => {
  it('is not taken for the status that was asked for', async () => {
    await using organisation = await startOrganisation();
    const id = await deployed(organisation);
    const other = await deployed(organisation);
    const body = await organisation.call('GET', `/v1/status/${other}`);
    await organisation.fault({ status: 200, body }, { path: `/v1/status/${id}` });
    const step = await organisation.run({ operation: 'get', 'deployment-id': id });
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'rejected', 'deployment-id': id });
    expect(step.outputs['reason']).toContain(id);
    expect(JSON.stringify(step.outputs)).not.toContain(other);
  });

  it('is not taken for the fleet, the policy or the tag that was asked for', async () => {
    await using organisation = await startOrganisation();
    const id = await deployed(organisation);
    const tag = { name: 'green', create_time: '', last_updated: '' };
    const tags = { method: 'POST', path: `/v1/deployments/${id}/tags` };
    await organisation.fault({ status: 200, body: tag }, tags, 1);
    const tagged = await organisation.run({ operation: 'tag', 'deployment-id': id, tags: 'blue' });
    // It was accepted, so something may have been written.
    expect(tagged.outputs, tagged.stdout).toMatchObject({ outcome: 'rejected', changed: 'true' });
    const fleet = { name: 'casual', enabled: true, create_time: '', last_updated: '' };
    await organisation.fault({ status: 200, body: fleet }, { path: '/v1/fleet/ranked' }, 1);
    const read = await organisation.run({ operation: 'fleet-get', fleet: 'ranked' });
    expect(read.outputs, read.stdout).toMatchObject({ outcome: 'rejected', changed: 'false' });
  });
});
