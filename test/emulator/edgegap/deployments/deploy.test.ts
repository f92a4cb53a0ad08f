import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, serveEdgegap } from '../served-edgegap.ts';

const v1 = { app_name: 'shooter', version_name: 'v7', ip_list: ['1.2.3.4'] };
const v2 = {
  application: 'shooter',
  version: 'v7',
  users: [{ user_type: 'geo_coordinates', user_data: { latitude: 35, longitude: 139 } }],
};

describe('POST /v1/deploy', () => {
  it('answers what it has made, with a host name that resolves anywhere', async () => {
    await using edgegap = await serveEdgegap();
    const { status, json } = await edgegap.call('POST', '/v1/deploy', {
      body: { ...v1, tags: ['a', 'a', 'b'] },
    });
    expect(status).toBe(200);
    expect(inside(json, 'request_id')).toMatch(/^[0-9a-f]{12}$/);
    expect(json).toMatchObject({ request_dns: 'localhost', request_user_count: 1 });
    expect(json).toMatchObject({ request_app: 'shooter', request_version: 'v7', tags: ['a', 'b'] });
  });

  it('refuses what the document does not allow', async () => {
    await using edgegap = await serveEdgegap();
    const geo = [{ ip: '1.2.3.4', latitude: 1, longitude: 1 }];
    const wrong = [
      { ...v1, app_name: undefined },
      { ...v1, ip_list: undefined },
      { ...v1, ip_list: [] },
      { ...v1, geo_ip_list: geo },
      { ...v1, ip_list: ['not an address'] },
      { ...v1, env_vars: [{ key: 'BIG', value: 'x'.repeat(4097) }] },
      { ...v1, filters: [{ field: 'planet', values: ['Mars'], filter_type: 'any' }] },
      { ...v1, webhook_url: 'ftp://example.com' },
      { ...v1, tags: [''] },
    ];
    for (const body of wrong) {
      const reply = await edgegap.call('POST', '/v1/deploy', { body });
      expect([body, reply.status]).toEqual([body, 400]);
      expect(typeof inside(reply.json, 'message')).toBe('string');
    }
    expect(inside(await edgegap.state(), 'deployments')).toEqual([]);
  });

  it('takes the version made last where none is named', async () => {
    await using edgegap = await serveEdgegap();
    const deploy = async (app_name: string) => {
      const body = { app_name, ip_list: ['1.2.3.4'] };
      return inside((await edgegap.call('POST', '/v1/deploy', { body })).json, 'request_version');
    };
    expect(await deploy('arena')).toBe('1.1.0');
    expect(await deploy('unknown')).toBe('v1');
  });

  it('places by filters, and answers 422 where nothing is left or the name ends in -full', async () => {
    await using edgegap = await serveEdgegap();
    const at = async (filters: unknown[], more = {}) =>
      edgegap.call('POST', '/v1/deploy', { body: { ...v1, filters, ...more } });
    const city = (filter_type: string, ...values: string[]) => ({
      field: 'city',
      values,
      filter_type,
    });
    const tokyo = await at([city('any', 'Tokyo')]);
    const status = await edgegap.call('GET', `/v1/status/${inside(tokyo.json, 'request_id')}`);
    expect(inside(status.json, 'location')).toMatchObject({ city: 'Tokyo', latitude: 35.652832 });
    expect((await at([city('all', 'Tokyo', 'London')])).status).toBe(422);
    expect((await at([city('any', 'Tokyo'), city('not', 'Tokyo')])).status).toBe(422);
    expect((await at([], { app_name: 'shooter-full' })).status).toBe(422);
    expect(inside(await edgegap.state(), 'deployments')).toHaveLength(1);
  });
});

describe('POST /v2/deployments', () => {
  it('answers 202 with nothing but the id, near to the first user with coordinates', async () => {
    await using edgegap = await serveEdgegap();
    const reply = await edgegap.call('POST', '/v2/deployments', { body: v2 });
    expect(reply.status).toBe(202);
    expect(Object.keys(Object(reply.json))).toEqual(['request_id']);
    const status = await edgegap.call('GET', `/v1/status/${inside(reply.json, 'request_id')}`);
    expect(inside(status.json, 'location', 'city')).toBe('Tokyo');
  });

  it('leaves a failed deployment where it answers 422', async () => {
    await using edgegap = await serveEdgegap();
    const body = { ...v2, application: 'shooter-full', tags: ['mine'] };
    const reply = await edgegap.call('POST', '/v2/deployments', { body });
    expect(reply).toMatchObject({ status: 422, json: { message: expect.any(String) } });
    const id = String(inside(reply.json, 'request_id'));
    expect(await edgegap.statusOf(id)).toBe('ERROR');
    const list = await edgegap.call('GET', '/v1/deployments');
    expect(list.json).toMatchObject({ data: [{ request_id: id, ready: false, tags: ['mine'] }] });
    expect((await edgegap.call('DELETE', `/v1/stop/${id}`)).status).toBe(200);
    edgegap.clock.advance(5000);
    expect(await edgegap.statusOf(id)).toBe('TERMINATED');
  });

  it('refuses what the specification does not allow, the names of v1 among it', async () => {
    await using edgegap = await serveEdgegap();
    const wrong = [
      v1,
      { ...v2, version: undefined },
      { ...v2, users: [] },
      { ...v2, users: [{ user_type: 'ip_address', user_data: { latitude: 1, longitude: 1 } }] },
      { ...v2, resources: { cpu_units: 99, memory_mib: 128 } },
      { ...v2, resources: { cpu_units: 128, memory_mib: 257 } },
      { ...v2, environment_variables: [{ key: 'A', value: 'b' }] },
      { ...v2, webhook_on_ready: 'http://127.0.0.1' },
    ];
    for (const body of wrong) {
      const { status } = await edgegap.call('POST', '/v2/deployments', { body });
      expect([body, status]).toEqual([body, 400]);
    }
  });
});

it('answers random bodies with 400 and makes nothing of them', async () => {
  await using edgegap = await serveEdgegap();
  const path = fc.constantFrom('/v1/deploy', '/v2/deployments', '/v1/fleet', '/v1/app');
  await fc.assert(
    fc.asyncProperty(path, fc.jsonValue(), async (where, body) => {
      edgegap.clock.advance(100);
      expect((await edgegap.call('POST', where, { body })).status).toBe(400);
    }),
    { numRuns: 200 },
  );
  expect(await edgegap.state()).toMatchObject({ deployments: [], fleets: [] });
});

it('goes back to the start by a reset, fixture and key included', async () => {
  const fixture = {
    token: 'a-key-of-ours',
    deployments: [{ application: 'shooter', version: 'v7', tags: ['kept'] }],
  };
  await using edgegap = await serveEdgegap({ fixture });
  await edgegap.deploy();
  expect(edgegap.token).toBe('a-key-of-ours');
  expect(inside(await edgegap.state(), 'deployments')).toHaveLength(2);
  await edgegap.call('POST', '/__emulator__/reset');
  expect(await edgegap.state()).toMatchObject({
    deployments: [{ application: 'shooter', tags: ['kept'], status: 'INITIALIZING' }],
  });
  await expect(serveEdgegap({ fixture: { unknown: 1 } })).rejects.toThrow(/fixture's "edgegap"/);
});
