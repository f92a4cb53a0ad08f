import { expect, it } from 'vitest';
import { inside, readyMs, serveEdgegap } from './served-edgegap.ts';

const version = {
  name: '2.0.0',
  docker_repository: 'docker.io',
  docker_image: 'example/game',
  docker_tag: '2.0.0',
  req_cpu: 256,
  req_memory: 512,
  max_duration: 60,
  ports: [{ port: 4000, protocol: 'TCP' }],
};

it('can be made, and a deployment of its version has its ports and its duration', async () => {
  await using edgegap = await serveEdgegap();
  const app = { name: 'chess', is_active: true, image: 'aW1hZ2U=' };
  const made = await edgegap.call('POST', '/v1/app', { body: app });
  expect(made).toMatchObject({ status: 200, json: { ...app, create_time: expect.any(String) } });
  expect((await edgegap.call('POST', '/v1/app', { body: app })).status).toBe(409);
  const path = '/v1/app/chess/version';
  const added = await edgegap.call('POST', path, { body: version });
  expect(added).toMatchObject({ status: 200, json: { success: true, version: { name: '2.0.0' } } });
  expect((await edgegap.call('POST', path, { body: version })).status).toBe(409);
  const id = await edgegap.deploy('chess', { version: '2.0.0' });
  edgegap.clock.advance(readyMs);
  const { json } = await edgegap.call('GET', `/v1/status/${id}`);
  expect(json).toMatchObject({
    max_duration: 60,
    ports: { 4000: { internal: 4000, name: '4000' } },
  });
  expect(inside(json, 'ports', '4000', 'link')).toMatch(/^localhost:\d+$/);
});

it('lists the applications and versions of the start', async () => {
  await using edgegap = await serveEdgegap();
  const apps = await edgegap.call('GET', '/v1/apps');
  expect(apps.json).toMatchObject({ total_count: 2, pagination: { number: 1, has_next: false } });
  const versions = await edgegap.call('GET', '/v1/app/arena/versions?limit=1');
  expect(versions.json).toMatchObject({
    versions: [{ name: '1.0.0' }],
    total_count: 2,
    pagination: { has_next: true, next_page_number: 2 },
  });
});

it('gives one application, and 404 for a name that it does not have', async () => {
  await using edgegap = await serveEdgegap();
  const one = await edgegap.call('GET', '/v1/app/arena');
  expect(one).toMatchObject({ status: 200, json: { name: 'arena', is_active: true } });
  expect((await edgegap.call('GET', '/v1/app/nobody')).status).toBe(404);
});

it('are asked for by a deploy where the platform refuses unknown ones', async () => {
  await using edgegap = await serveEdgegap();
  const settings = { refuseUnknownVersions: true };
  await edgegap.call('POST', '/__emulator__/misbehaviour', { body: settings });
  const users = [{ user_type: 'ip_address', user_data: { ip_address: '1.2.3.4' } }];
  const status = async (path: string, body: unknown) =>
    (await edgegap.call('POST', path, { body })).status;
  for (const [version, wanted] of [
    ['1.0.0', 202],
    ['9.9.9', 404],
  ] as const) {
    expect(await status('/v2/deployments', { application: 'arena', version, users })).toBe(wanted);
  }
  const older = { app_name: 'nobody', version_name: '1', ip_list: ['1.2.3.4'] };
  expect(await status('/v1/deploy', older)).toBe(404);
});

it('reads, changes and deletes versions, and refuses what does not fit', async () => {
  await using edgegap = await serveEdgegap();
  const one = '/v1/app/arena/version/1.0.0';
  expect((await edgegap.call('GET', one)).json).toMatchObject({ name: '1.0.0', max_duration: 60 });
  const changed = await edgegap.call('PATCH', one, { body: { max_duration: 30 } });
  expect(changed.json).toMatchObject({ success: true, version: { max_duration: 30 } });
  const missing = { docker_tag: '9-missing', verify_image: true };
  expect((await edgegap.call('PATCH', one, { body: missing })).status).toBe(424);
  expect((await edgegap.call('PATCH', one, { body: { req_memory: 5000 } })).status).toBe(400);
  for (const wrong of [
    { ...version, req_cpu: 99 },
    { ...version, req_memory: 513 },
    { ...version, max_duration: 1441 },
    { ...version, time_to_deploy: 10 },
    { ...version, ports: [{ port: 60_000, protocol: 'UDP' }] },
    { ...version, ports: [{ port: 1, protocol: 'SCTP' }] },
  ]) {
    const reply = await edgegap.call('POST', '/v1/app/arena/version', { body: wrong });
    expect([wrong, reply.status]).toEqual([wrong, 400]);
  }
  const unpullable = { body: { ...version, ...missing } };
  expect((await edgegap.call('POST', '/v1/app/arena/version', unpullable)).status).toBe(424);
  expect((await edgegap.call('DELETE', one)).json).toMatchObject({ success: true });
  expect((await edgegap.call('DELETE', one)).status).toBe(404);
  expect((await edgegap.call('GET', '/v1/app/none/versions')).status).toBe(404);
});
