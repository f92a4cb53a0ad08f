import { describe, expect, it } from 'vitest';
import { serveEmqx } from './served-emqx.ts';

const order = {
  platform: 'aws',
  region: 'us-east-1',
  connections: 1000,
  tps: 1000,
  deploymentType: 'dedicated',
};

const mixed = {
  deployments: [
    { id: 'a0000001', status: 'stopped' },
    { id: 'a0000002', status: 'running' },
    { id: 'a0000003', type: 'serverless', status: 'running' },
    { id: 'a0000004', status: 'failed' },
    { id: 'a0000005', status: 'stopped', project: 'other' },
  ],
  keys: [
    { apiKey: 'all', apiSecret: 's' },
    { apiKey: 'reader', apiSecret: 's', scope: 'read' },
    { apiKey: 'nobody', apiSecret: 's', scope: 'none' },
    { apiKey: 'project', apiSecret: 's', projects: ['default'] },
  ],
};

describe('the login', () => {
  it.each(['all:wrong', 'deployment-key:s', ''])('refuses %j with an empty 401', async (key) => {
    const emqx = await serveEmqx(mixed);
    for (const path of ['/deployments', '/deployments/a0000001', '/nowhere']) {
      const reply = await emqx.call('GET', path, { key });
      expect(reply).toMatchObject({ status: 401, json: undefined });
    }
  });

  it('gives 403 to a key whose scope does not reach', async () => {
    const emqx = await serveEmqx(mixed);
    const calls = [
      ['reader:s', 'GET', '/deployments', 200],
      ['reader:s', 'POST', '/deployments/a0000001/start', 403],
      ['reader:s', 'POST', '/deployments', 403],
      ['nobody:s', 'GET', '/deployments/a0000001', 403],
      ['project:s', 'GET', '/deployments/a0000005', 403],
      ['project:s', 'POST', '/deployments/a0000005/start', 403],
      ['project:s', 'POST', '/deployments/a0000001/start', 201],
    ] as const;
    for (const [key, method, path, status] of calls) {
      expect((await emqx.call(method, path, { key })).status, `${key} ${path}`).toBe(status);
    }
  });

  it('lists only what the key reaches', async () => {
    const emqx = await serveEmqx(mixed);
    expect((await emqx.call('GET', '/deployments', { key: 'project:s' })).json).toHaveLength(4);
    expect((await emqx.call('GET', '/deployments')).json).toHaveLength(5);
  });
});

describe('a read', () => {
  it('is an empty 404 for an unknown id, and for a name', async () => {
    const emqx = await serveEmqx(mixed);
    for (const id of ['a9999999', 'deployment-a0000001']) {
      const reply = await emqx.call('GET', `/deployments/${id}`);
      expect(reply).toMatchObject({ status: 404, json: undefined });
    }
  });

  it('shows labels where a create call has codes', async () => {
    const emqx = await serveEmqx();
    const [dedicated, serverless] = emqx.deployments;
    expect((await emqx.call('GET', `/deployments/${dedicated?.id}`)).json).toMatchObject({
      platform: 'AWS',
      region: 'N. Virginia (us-east-1)',
      status: 'stopped',
    });
    expect((await emqx.call('GET', `/deployments/${serverless?.id}`)).json).toMatchObject({
      region: 'Frankfurt (eu-central-1)',
      deploymentType: 'serverless',
      status: 'running',
    });
  });
});

describe('a start or a stop', () => {
  it.each([
    ['start', 'a0000002', 'INVALID_STATUS'],
    ['start', 'a0000003', 'INVALID_SPEC'],
    ['start', 'a0000004', 'INVALID_STATUS'],
    ['stop', 'a0000001', 'INVALID_STATUS'],
    ['stop', 'a0000003', 'INVALID_SPEC'],
  ])('%s of %s is a 422 with %s', async (verb, id, code) => {
    const emqx = await serveEmqx(mixed);
    const reply = await emqx.call('POST', `/deployments/${id}/${verb}`);
    expect(reply).toMatchObject({ status: 422, json: { code } });
  });

  it('of an unknown deployment is a 404', async () => {
    const emqx = await serveEmqx(mixed);
    expect((await emqx.call('POST', '/deployments/a9999999/start')).status).toBe(404);
    expect((await emqx.call('POST', '/deployments/a9999999/stop')).status).toBe(404);
  });
});

describe('a create call', () => {
  it.each([
    ['no JSON', undefined, 400],
    ['no platform', { ...order, platform: undefined }, 400],
    ['connections as text', { ...order, connections: '1000' }, 400],
    ['a type that cannot be created', { ...order, deploymentType: 'dedicatedFlex' }, 400],
    ['an unknown platform', { ...order, platform: 'AWS' }, 422],
    ['an unknown region', { ...order, region: 'N. Virginia (us-east-1)' }, 422],
    ['a region of another platform', { ...order, region: 'eastus' }, 422],
    ['connections that are not sold', { ...order, connections: 1500 }, 422],
    ['another tps than goes with them', { ...order, tps: 2000 }, 422],
    [
      'serverless where there is none',
      { ...order, region: 'us-east-2', deploymentType: 'serverless' },
      422,
    ],
    [
      'serverless of a size there is not',
      { ...order, connections: 2000, tps: 2000, deploymentType: 'serverless' },
      422,
    ],
  ])('with %s is refused', async (_case, body, status) => {
    const emqx = await serveEmqx();
    expect((await emqx.call('POST', '/deployments', { body })).status).toBe(status);
    expect((await emqx.call('GET', '/deployments')).json).toHaveLength(2);
  });

  it.each([
    ['aws', 'ap-southeast-2', 5000, 10_000, 'dedicated'],
    ['azure', 'japaneast', 10_000, 20_000, 'dedicated'],
    ['gcp', 'asia-southeast1', 1000, 1000, 'serverless'],
  ])('for %s %s %d is accepted, with its tps', async (...wanted) => {
    const [platform, region, connections, tps, deploymentType] = wanted;
    const emqx = await serveEmqx();
    const body = { platform, region, connections, deploymentType, deploymentName: 'ignored' };
    const reply = await emqx.call('POST', '/deployments', { body });
    expect(reply).toMatchObject({
      status: 201,
      json: {
        createAt: '2026-01-01 12:34',
        deploymentID: expect.stringMatching(/^[a-z][0-9a-f]{7}$/),
        deploymentName: expect.stringMatching(/^deployment-[a-z][0-9a-f]{7}$/),
        platform,
        region,
        spec: { connections, tps },
        status: 'pending',
      },
    });
  });
});

describe('an older site', () => {
  it('neither lists nor creates', async () => {
    const emqx = await serveEmqx({ ...mixed, site: 'older' });
    expect((await emqx.call('GET', '/deployments')).status).toBe(404);
    expect((await emqx.call('POST', '/deployments', { body: order })).status).toBe(404);
    expect((await emqx.call('GET', '/deployments/a0000001')).json).not.toHaveProperty('tps');
  });
});

it('a known path with another method is a 405, an unknown path a 404', async () => {
  const emqx = await serveEmqx(mixed);
  expect((await emqx.call('DELETE', '/deployments/a0000001')).status).toBe(405);
  expect((await emqx.call('GET', '/projects')).status).toBe(404);
});

it('a fixture that cannot be used is an error that names the member', async () => {
  await expect(serveEmqx({ deployments: [{ status: 'sleeping' }] })).rejects.toThrow(
    /"emqx" cannot be used: deployments\[0\]\.status: /,
  );
  await expect(serveEmqx({ durations: { start: ['2', '3m'] } })).rejects.toThrow(
    /durations\.start\[0\]: .*duration with its unit/,
  );
});
