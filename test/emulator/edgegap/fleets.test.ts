import { describe, expect, it } from 'vitest';
import { inside, readyMs, type ServedEdgegap, serveEdgegap } from './served-edgegap.ts';

const policy = {
  name: 'base',
  enabled: true,
  type: 'Location',
  minimum: 2,
  maximum: 4,
  threshold: 0.9,
  data: { filters: [{ field: 'city', values: ['Tokyo'], filter_type: 'any' }] },
};
const base = '/v1/fleet/arcade';

async function serveFleet(): Promise<ServedEdgegap> {
  const edgegap = await serveEdgegap();
  await edgegap.call('POST', '/v1/fleet', { body: { name: 'arcade', enabled: true } });
  return edgegap;
}

async function fleetServers(edgegap: ServedEdgegap): Promise<number> {
  const filters = [{ field: 'fleet_name', operator: 'eq', value: 'arcade' }];
  const query = encodeURIComponent(JSON.stringify({ filters }));
  const { json } = await edgegap.call('GET', `/v1/deployments?query=${query}`);
  return Number(inside(json, 'total_count'));
}

describe('a fleet', () => {
  it('keeps as many deployments as its policies ask for, where they ask for them', async () => {
    await using edgegap = await serveFleet();
    await edgegap.call('POST', `${base}/policies`, { body: policy });
    expect(await fleetServers(edgegap)).toBe(0);
    await edgegap.call('PUT', `${base}/app/shooter/version/v7`);
    expect(await fleetServers(edgegap)).toBe(2);
    edgegap.clock.advance(readyMs);
    const { json } = await edgegap.call('GET', '/v1/deployments');
    const id = String(inside(json, 'data', 0, 'request_id'));
    const status = await edgegap.call('GET', `/v1/status/${id}`);
    expect(status.json).toMatchObject({ app_version: 'v7', location: { city: 'Tokyo' } });
    await edgegap.call('DELETE', `/v1/stop/${id}`);
    edgegap.clock.advance(5000);
    expect(await fleetServers(edgegap)).toBe(2);
    await edgegap.call('PATCH', `${base}/policies/base`, { body: { minimum: 3 } });
    expect(await fleetServers(edgegap)).toBe(3);
  });

  it('makes nothing while it, or its policy, is not enabled', async () => {
    await using edgegap = await serveFleet();
    await edgegap.call('PATCH', base, { body: { enabled: false } });
    await edgegap.call('POST', `${base}/policies`, { body: { ...policy, enabled: false } });
    await edgegap.call('PUT', `${base}/app/shooter/version/v7`);
    expect(await fleetServers(edgegap)).toBe(0);
    await edgegap.call('PATCH', base, { body: { enabled: true } });
    expect(await fleetServers(edgegap)).toBe(0);
    await edgegap.call('PATCH', `${base}/policies/base`, { body: { enabled: true } });
    expect(await fleetServers(edgegap)).toBe(2);
  });

  it('loses its policies and links when it is deleted, its deployments stay', async () => {
    await using edgegap = await serveFleet();
    await edgegap.call('POST', `${base}/policies`, { body: policy });
    await edgegap.call('PUT', `${base}/app/shooter/version/v7`);
    const deleted = await edgegap.call('DELETE', base);
    expect(deleted).toMatchObject({ status: 200, json: { message: expect.any(String) } });
    expect((await edgegap.call('GET', `${base}/policies`)).status).toBe(404);
    expect(await fleetServers(edgegap)).toBe(2);
    await edgegap.call('POST', '/v1/fleet', { body: { name: 'arcade' } });
    const policies = await edgegap.call('GET', `${base}/policies`);
    expect(policies.json).toMatchObject({ policies: [] });
  });

  it('is unknown by a wrong name, and has a name of its own', async () => {
    await using edgegap = await serveFleet();
    for (const [method, path] of [
      ['GET', '/v1/fleet/none'],
      ['PATCH', '/v1/fleet/none'],
      ['DELETE', '/v1/fleet/none'],
      ['GET', '/v1/fleet/none/policies'],
      ['POST', '/v1/fleet/none/policies'],
      ['GET', `${base}/policies/none`],
      ['PATCH', `${base}/policies/none`],
      ['DELETE', `${base}/policies/none`],
      ['PUT', '/v1/fleet/none/app/a/version/b'],
      ['DELETE', `${base}/app/a/version/b`],
    ] as const) {
      const body = method === 'POST' || method === 'PATCH' ? { body: {} } : {};
      expect([path, (await edgegap.call(method, path, body)).status]).toEqual([path, 404]);
    }
    const again = await edgegap.call('POST', '/v1/fleet', { body: { name: 'arcade' } });
    expect(again.status).toBe(400);
    const renamed = await edgegap.call('PATCH', base, { body: { name: 'hall' } });
    expect(renamed.json).toMatchObject({ name: 'hall', enabled: true });
    expect((await edgegap.call('GET', base)).status).toBe(404);
  });
});

describe('a policy', () => {
  it('needs every field, within its bounds', async () => {
    await using edgegap = await serveFleet();
    const wrong = [
      ...Object.keys(policy).map((field) => ({ ...policy, [field]: undefined })),
      { ...policy, type: 'Planet' },
      { ...policy, minimum: 0 },
      { ...policy, minimum: 5 },
      { ...policy, threshold: 0.05 },
      { ...policy, threshold: 1.1 },
      { ...policy, data: {} },
    ];
    for (const body of wrong) {
      const { status } = await edgegap.call('POST', `${base}/policies`, { body });
      expect([body, status]).toEqual([body, 400]);
    }
    await edgegap.call('POST', `${base}/policies`, { body: policy });
    const again = await edgegap.call('POST', `${base}/policies`, { body: policy });
    expect(again.status).toBe(400);
    const none = await edgegap.call('PATCH', `${base}/policies/base`, { body: { minimum: 0 } });
    expect(none).toMatchObject({ status: 200, json: { minimum: 0, maximum: 4 } });
  });

  it('shows in a list only the fields that X-Fields names', async () => {
    await using edgegap = await serveFleet();
    await edgegap.call('POST', `${base}/policies`, { body: policy });
    const list = async (mask: string) =>
      edgegap.call('GET', `${base}/policies`, { headers: { 'x-fields': mask } });
    expect((await list('policies{name, data{filters{field}}}')).json).toEqual({
      policies: [{ name: 'base', data: { filters: [{ field: 'city' }] } }],
    });
    expect((await list('{pagination{number}}')).json).toEqual({ pagination: { number: 1 } });
    expect((await list('policies{*}')).json).toMatchObject({ policies: [{ name: 'base' }] });
    for (const broken of ['{', 'policies{', 'policies}', '{{name}}']) {
      expect([broken, (await list(broken)).status]).toEqual([broken, 400]);
    }
  });
});
