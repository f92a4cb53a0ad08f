import { readFile } from 'node:fs/promises';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it } from 'vitest';
import { DEPLOY, startOrganisation } from './organisation.ts';

const UNKNOWN = 'c0653765de3b';

describe('stop', () => {
  it('waits until it is gone; again it is unchanged, an unknown one not found', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run(DEPLOY);
    const given = { operation: 'stop', 'deployment-id': outputs['deployment-id'] ?? '' };
    const first = await organisation.run(given);
    expect(first.outputs, first.stdout).toMatchObject({
      outcome: 'succeeded',
      changed: 'true',
      'stopped-ids': JSON.stringify([given['deployment-id']]),
    });
    expect((await organisation.deployments())[0]?.status).toBe('TERMINATED');
    const second = await organisation.run(given);
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    const unknown = await organisation.run({ operation: 'stop', 'deployment-id': UNKNOWN });
    expect(unknown.outputs).toMatchObject({ outcome: 'not-found' });
  });

  it('before it is ready is carried out when it is, and that is waited for', async () => {
    await using organisation = await startOrganisation({ speed: 5 });
    const reply = await organisation.call('POST', '/v2/deployments', {
      application: 'shooter',
      version: 'v7',
      users: [{ user_type: 'ip_address', user_data: { ip_address: '1.2.3.4' } }],
    });
    const id = String(Object(reply).request_id);
    const step = await organisation.run({ operation: 'stop', 'deployment-id': id });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect((await organisation.deployments())[0]?.status).toBe('TERMINATED');
  });

  it('by a key stops all of it, and reads the logs before where it shall', async () => {
    await using organisation = await startOrganisation();
    using folder = temporaryFolder();
    await organisation.run({ ...DEPLOY, key: 'pr-7', count: '2' });
    const other = await organisation.run(DEPLOY);
    const step = await organisation.run(
      { operation: 'stop', key: 'pr-7', 'capture-logs': 'always' },
      { env: { RUNNER_TEMP: folder.path } },
    );
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]')).toHaveLength(2);
    expect(await organisation.left()).toEqual([other.outputs['deployment-id']]);
    const text = await readFile(step.outputs['logs-path'] ?? '', 'utf8');
    expect(text.match(/arena 1\.1\.0 starts in/g)).toHaveLength(2);
    const again = await organisation.run({ operation: 'stop', key: 'pr-7' });
    expect(again.outputs).toMatchObject({ outcome: 'unchanged' });
  });

  it.each([
    [3, 404],
    [3, 400],
    [12, 404],
  ])(
    'by a key is green where one of %i has vanished between the list and the stop (%i)',
    async (count, status) => {
      await using organisation = await startOrganisation();
      await organisation.run({ ...DEPLOY, key: 'pr-7', count: String(count) });
      const all = await organisation.left();
      const [, vanished = ''] = all;
      const others = all.filter((id) => id !== vanished);
      // Every other one: a bulk-stop does not name it either.
      await organisation.call('POST', '/__emulator__/misbehaviour', { partialBulkStops: 1 });
      const body = { message: 'Deployment was not found.' };
      const match = { method: 'DELETE', path: `/v1/stop/${vanished}` };
      await organisation.fault({ status, body }, match);
      const step = await organisation.run({ operation: 'stop', key: 'pr-7' });
      expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
      expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]').sort()).toEqual(others.sort());
      expect(step.outputs['reason']).not.toContain(vanished);
    },
    60_000,
  );

  it('refuses applications that allow-applications does not list', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run(DEPLOY);
    const id = outputs['deployment-id'] ?? '';
    const given = { operation: 'stop', 'deployment-id': id, 'allow-applications': 'kart-*' };
    const step = await organisation.run(given);
    expect(step.outputs).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(step.outputs['reason']).toContain(`${id} of arena`);
    expect(await organisation.left()).toEqual([id]);
  });

  it('of many goes one by one where the answer of the bulk-stop is lost', async () => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, key: 'pr-7', count: '11' });
    await organisation.fault('reset', { path: '/v1/deployments/bulk-stop' }, 1);
    const step = await organisation.run({ operation: 'stop', key: 'pr-7' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toEqual([]);
    const stops = (await organisation.writes()).filter((write) => write.startsWith('DELETE'));
    expect(stops).toHaveLength(11);
  });

  it('that is accepted and not carried out is named at the timeout', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run(DEPLOY);
    const id = outputs['deployment-id'] ?? '';
    const accepted = { status: 202, body: '' };
    await organisation.fault(accepted, { method: 'DELETE', path: '/v1/stop/*' });
    const given = { operation: 'stop', 'deployment-id': id, timeout: '3s' };
    const step = await organisation.run(given);
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect(step.outputs['reason']).toBe(
      `The timeout of 3s expired while these were stopping: ${id}. Re-run to stop what is left.`,
    );
  });

  it('of a dry run sends nothing', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run(DEPLOY);
    const id = outputs['deployment-id'] ?? '';
    const given = { operation: 'stop', 'deployment-id': id, 'dry-run': 'true' };
    expect((await organisation.run(given)).outputs['outcome']).toBe('dry-run');
    expect(await organisation.left()).toEqual([id]);
  });
});

describe('self-stop', () => {
  it('needs no key: the URL and the token of the container do it', async () => {
    await using organisation = await startOrganisation();
    await organisation.run(DEPLOY);
    const [server] = await organisation.deployments();
    const step = await organisation.run(
      { operation: 'self-stop', token: '' },
      { env: server?.environment ?? {} },
    );
    expect(step.outputs, step.stdout).toMatchObject({
      outcome: 'succeeded',
      'deployment-id': server?.id,
    });
    expect(await organisation.left()).toEqual([]);
    expect(step.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain(
      server?.environment['ARBITRIUM_DELETE_TOKEN'],
    );
  });
});

describe('a self-stop that is refused', () => {
  it.each([
    ['a wrong secret', { 'stop-token': 'not-the-secret' }],
    ['the secret of another container', {}],
  ])('points to stop-token, not to the key: %s', async (_, given) => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, count: '2' });
    const [server, other] = await organisation.deployments();
    const env = {
      ARBITRIUM_DELETE_URL: server?.environment['ARBITRIUM_DELETE_URL'] ?? '',
      ARBITRIUM_DELETE_TOKEN: other?.environment['ARBITRIUM_DELETE_TOKEN'] ?? '',
    };
    const step = await organisation.run({ operation: 'self-stop', token: '', ...given }, { env });
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'unauthorized', changed: 'false' });
    expect(step.outputs['reason']).toContain('check the input stop-token'.slice(1));
    expect(step.outputs['reason']).not.toMatch(/input token|dashboard/);
    expect(await organisation.left()).toHaveLength(2);
  });
});

describe('bulk-stop', () => {
  const FILTER = '[{field: deployment_tags, values: [old], filter_type: any}]';

  it('names what it has stopped although nobody can say whether that has ended', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run({ ...DEPLOY, tags: 'old' });
    const id = outputs['deployment-id'];
    await organisation.fault({ status: 401 }, { method: 'GET', path: '/v1/status/*' });
    const given = { operation: 'bulk-stop', filter: FILTER };
    const step = await organisation.run(given);
    expect(step.exitCode, step.stdout).toBe(1);
    expect(step.outputs).toMatchObject({ changed: 'true', 'stopped-ids': JSON.stringify([id]) });
    expect(step.outputs['reason']).toContain(`Stop accepted, end not seen: ${id}.`);
  });

  it('stops exactly what its filter means', async () => {
    await using organisation = await startOrganisation();
    const old = await organisation.run({ ...DEPLOY, tags: 'old', count: '12' });
    const young = await organisation.run(DEPLOY);
    const refused = await organisation.run({ operation: 'bulk-stop', filter: FILTER });
    expect(refused.outputs).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(refused.outputs['reason']).toContain('set confirm: 12');
    const wrong = await organisation.run({ operation: 'bulk-stop', filter: FILTER, confirm: '11' });
    expect(wrong.outputs['outcome']).toBe('refused');
    const given = { operation: 'bulk-stop', filter: FILTER, confirm: '12' };
    const step = await organisation.run(given);
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]').sort()).toEqual(
      JSON.parse(old.outputs['deployment-ids'] ?? '[]').sort(),
    );
    expect(await organisation.left()).toEqual([young.outputs['deployment-id']]);
    expect((await organisation.run(given)).outputs['outcome']).toBe('unchanged');
  }, 60_000);

  it('by a filter of type not stops nothing without the confirmed number', async () => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, count: '2' });
    const filter = '[{field: deployment_tags, values: [keep], filter_type: not}]';
    const refused = await organisation.run({ operation: 'bulk-stop', filter });
    expect(refused.outputs['reason']).toMatch(/everything else in the organisation.*confirm: 2/);
    expect(await organisation.left()).toHaveLength(2);
    const step = await organisation.run({ operation: 'bulk-stop', filter, confirm: '2' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toEqual([]);
  });
});
