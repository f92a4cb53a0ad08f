import { describe, expect, it } from 'vitest';
import { DEPLOY, startOrganisation } from './organisation.ts';

const MISBEHAVIOUR = '/__emulator__/misbehaviour';
const STATUS = { method: 'GET', path: '/v1/status/*' };
const LIST = { method: 'GET', path: '/v1/deployments' };

describe('a platform that is slow to show what it did', () => {
  it.each([9_000, 11_000])(
    'makes no double where a lost create appears %i ms later',
    async (lateMs) => {
      await using organisation = await startOrganisation({ speed: 1 });
      await organisation.call('POST', MISBEHAVIOUR, { lateCreates: 1, lateMs });
      const create = { method: 'POST', path: '/v2/deployments' };
      await organisation.fault({ status: 504, commit: true }, create, 1);
      const step = await organisation.run(DEPLOY);
      expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
      expect(await organisation.left()).toEqual([step.outputs['deployment-id']]);
      expect(await organisation.writes()).toEqual(['POST /v2/deployments']);
    },
    60_000,
  );

  it('never takes servers for lost because lists lack them', async () => {
    await using organisation = await startOrganisation();
    await organisation.call('POST', MISBEHAVIOUR, { listGaps: 4 });
    const step = await organisation.run({ ...DEPLOY, count: '12' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toHaveLength(12);
  }, 60_000);

  it('finds servers by their ids where no list ever shows them', async () => {
    await using organisation = await startOrganisation();
    const nothing = { data: [], total_count: 0, pagination: {}, message: [] };
    await organisation.fault({ status: 200, body: nothing }, LIST);
    const step = await organisation.run({ ...DEPLOY, count: '24' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toHaveLength(24);
  }, 90_000);

  it('stops one by one what a bulk-stop did not accept', async () => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, key: 'pr-7', count: '12' });
    await organisation.call('POST', MISBEHAVIOUR, { partialBulkStops: 1 });
    const step = await organisation.run({ operation: 'stop', key: 'pr-7' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]')).toHaveLength(12);
    expect(await organisation.left()).toEqual([]);
  }, 60_000);

  it.each([1, 2])('stops all of a key although %i lists leave out some of it', async (listGaps) => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, key: 'pr-7', count: '5' });
    await organisation.call('POST', MISBEHAVIOUR, { listGaps });
    const step = await organisation.run({ operation: 'stop', key: 'pr-7' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]')).toHaveLength(5);
    expect(await organisation.left()).toEqual([]);
  });

  it.each([1, 7])(
    'takes %i servers for ready although an old error is left over',
    async (count) => {
      await using organisation = await startOrganisation();
      await organisation.call('POST', MISBEHAVIOUR, { leftoverErrors: true, unusualLists: 9 });
      const step = await organisation.run({ ...DEPLOY, count: String(count) });
      expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
      expect(await organisation.left()).toHaveLength(count);
    },
    60_000,
  );

  it('takes an empty answer to a stop for what it is: accepted', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run(DEPLOY);
    await organisation.call('POST', MISBEHAVIOUR, { emptyStops: 1 });
    const given = { operation: 'stop', 'deployment-id': outputs['deployment-id'] ?? '' };
    const step = await organisation.run(given);
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'succeeded', changed: 'true' });
  });
});

describe('an API that is away for a moment', () => {
  it.each([
    ['the status of one', '1', STATUS, { status: 503 }, 6],
    ['the list of many', '7', LIST, { status: 503 }, 6],
    ['a web page for the status of one', '1', STATUS, 'html', 3],
    ['a web page for the list of many', '7', LIST, 'html', 3],
  ])(
    'after the create costs no server: %s',
    async (_, count, match, fault, times) => {
      await using organisation = await startOrganisation();
      await organisation.fault(fault, match, times);
      const step = await organisation.run({ ...DEPLOY, count });
      expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
      expect(await organisation.left()).toHaveLength(Number(count));
    },
    60_000,
  );

  it('with nothing but 429 for some seconds ends no step that has time', async () => {
    await using organisation = await startOrganisation();
    await organisation.fault({ status: 429 }, { path: '/v*/**' });
    const running = organisation.run({ ...DEPLOY, count: '3' });
    while ((await organisation.requests()).length < 12) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await organisation.call('DELETE', '/__emulator__/faults');
    const step = await running;
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toHaveLength(3);
    const refused = (await organisation.requests()).filter(({ status }) => status === 429);
    expect(refused.length).toBeLessThan(40);
  }, 60_000);

  it('does not take a server for gone by one answer that does not know it', async () => {
    await using organisation = await startOrganisation({ speed: 2 });
    let isSeen = false;
    const step = await organisation.run(DEPLOY, {
      async onLine(line) {
        if (isSeen || !/^deployment \w{12}: /.test(line)) return;
        isSeen = true;
        await organisation.fault({ status: 404, body: { message: 'not found' } }, STATUS, 1);
      },
    });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toEqual([step.outputs['deployment-id']]);
  });

  it('says of a server that ended by itself no more than that', async () => {
    await using organisation = await startOrganisation({ speed: 3 });
    let vanished = '';
    // Slow, so that it is seen before it is ready.
    const given = { ...DEPLOY, application: 'shooter-slow', 'port-name': '' };
    const step = await organisation.run(given, {
      async onLine(line) {
        const [, id = ''] = /^deployment (\w{12}): /.exec(line) ?? [];
        if (vanished !== '' || id === '') return;
        vanished = id;
        await organisation.call('POST', `/__emulator__/deployments/${id}/vanish`);
      },
    });
    expect(step.outputs['outcome'], step.stdout).toBe('failed');
    expect(step.outputs['reason']).toContain(`${vanished}: it has ended`);
    expect(step.outputs['reason']).toContain(`Already ended: ${vanished}.`);
    expect(step.outputs['stopped-ids'] ?? '').toBe('');
    expect(await organisation.left()).toEqual([]);
  });

  it('for good leaves the servers as they are and names them', async () => {
    await using organisation = await startOrganisation();
    await organisation.fault({ status: 401 }, STATUS);
    const step = await organisation.run(DEPLOY);
    const [id] = await organisation.left();
    expect(step.outputs, step.stdout).toMatchObject({
      outcome: 'unauthorized',
      changed: 'true',
      'deployment-id': id,
    });
    expect(step.outputs['reason']).toContain(`could not be read): ${id}`);
  });

  it('does not keep a deploy from starting where only the version cannot be read', async () => {
    await using organisation = await startOrganisation();
    await organisation.fault({ status: 403 }, { method: 'GET', path: '/v1/app/**' });
    const step = await organisation.run(DEPLOY);
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
  });
});

describe('what is reported', () => {
  it.each(['leave', 'stop'])(
    'names the good servers first where some could not be allocated (%s)',
    async (onFailure) => {
      await using organisation = await startOrganisation();
      const body = { request_id: 'c0653765de3b', message: 'No server could be allocated' };
      const create = { method: 'POST', path: '/v2/deployments' };
      await organisation.fault({ status: 422, body }, create, 1);
      const step = await organisation.run({ ...DEPLOY, count: '3', 'on-failure': onFailure });
      expect(step.outputs['outcome'], step.stdout).toBe('failed');
      const ids: string[] = JSON.parse(step.outputs['deployment-ids'] ?? '[]');
      expect(ids).toHaveLength(3);
      expect(ids.at(-1)).toBe('c0653765de3b');
      expect(step.outputs['deployment-id']).toBe(ids[0]);
    },
  );

  it('does not blame the key for a stop that is not allowed', async () => {
    await using organisation = await startOrganisation();
    const { outputs } = await organisation.run(DEPLOY);
    const id = outputs['deployment-id'] ?? '';
    await organisation.fault({ status: 403 }, { method: 'DELETE', path: '/v1/stop/*' });
    const step = await organisation.run({ operation: 'stop', 'deployment-id': id });
    expect(step.outputs['outcome'], step.stdout).toBe('unauthorized');
    expect(step.outputs['reason']).toContain('belongs to another organisation');
    expect(step.outputs['reason']).not.toContain('token');
  });

  it('has host and port in address, and a url only for the web', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run(DEPLOY);
    const { outputs } = step;
    expect(outputs['address']).toBe(`${outputs['fqdn']}:${outputs['port']}`);
    expect(outputs['url']).toBe('');
    const all = JSON.parse(outputs['addresses'] ?? '{}');
    expect(all[outputs['deployment-id'] ?? '']['gameport']).toBe(outputs['address']);
  });

  it('is a failure where the server restarts again and again', async () => {
    await using organisation = await startOrganisation();
    const mute = {
      ...DEPLOY,
      version: '1.0.0',
      until: 'accepting',
      'probe-payload': 'ping',
      // The emulated server says ping again.
      'probe-expect': 'pong',
    };
    const step = await organisation.run(mute, {
      async onLine(line) {
        const [, id] = /deployment (\w{12}): .*ready/.exec(line) ?? [];
        if (id === undefined) return;
        const path = `/__emulator__/deployments/${id}/crash`;
        await organisation.call('POST', path, { restarts: 5, message: 'Segmentation fault' });
      },
    });
    expect(step.outputs['outcome'], step.stdout).toBe('failed');
    expect(step.outputs['reason']).toContain('restarted 5 times (Segmentation fault)');
  }, 60_000);
});
