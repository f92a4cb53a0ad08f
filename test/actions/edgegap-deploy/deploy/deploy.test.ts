import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startConnectProxy } from '../../../support/http/connect-proxy.ts';
import { startProxy } from '../../../support/http/rewriting-proxy.ts';
import { DEPLOY, startOrganisation } from '../organisation.ts';

async function echoed(host: string, port: number): Promise<string> {
  const socket = createSocket('udp4');
  socket.send('hello', port, host);
  const [message] = await once(socket, 'message');
  socket.close();
  return String(message);
}

describe('deploy', () => {
  it('gives host and port of a server that then answers there', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, application: 'shooter', version: 'v7', env: 'MAP=Forest' };
    const until = { until: 'accepting', 'probe-payload': 'ping', 'probe-expect': 'hex:70696e67' };
    const step = await organisation.run({ ...given, ...until });
    expect(step.exitCode, step.stdout).toBe(0);
    const { outputs } = step;
    const [server] = await organisation.deployments();
    expect(outputs).toMatchObject({
      outcome: 'succeeded',
      changed: 'true',
      'deployment-id': server?.id,
      'request-id': server?.id,
      status: 'Status.READY',
      fqdn: 'localhost',
      'public-ip': '127.0.0.1',
    });
    expect(await echoed(outputs['fqdn'] ?? '', Number(outputs['port']))).toBe('hello');
    expect(outputs['address']).toBe(`localhost:${outputs['port']}`);
    expect(outputs['url']).toBe('');
    expect(JSON.parse(outputs['location'] ?? '')).toMatchObject({ city: expect.any(String) });
    expect(JSON.parse(outputs['deployments'] ?? '')).toMatchObject([
      {
        id: server?.id,
        ports: { gameport: { internal: 7777, protocol: 'UDP' } },
        readySeconds: expect.any(Number),
        tags: expect.arrayContaining(['rollout-actions']),
      },
    ]);
    expect(step.summary).toContain(server?.id);
  });

  it.each([
    ['tcp', { ...DEPLOY, 'port-name': 'lobby' }, /^tcp:\/\//],
    ['tcp where udp is spoken too', DEPLOY, /^tcp:\/\//],
    ['ws', { ...DEPLOY, 'port-name': 'spectators' }, /^ws:\/\//],
    ['http', { ...DEPLOY, application: 'shooter', 'port-name': 'http' }, /^http:\/\//],
  ])('until accepting probes %s by its protocol', async (_, given, url) => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({ ...given, until: 'accepting' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    const isWeb = String(url).includes('http');
    expect(step.outputs['url']).toMatch(isWeb ? url : /^$/);
    expect(step.outputs['address']).toBe(`${step.outputs['fqdn']}:${step.outputs['port']}`);
    const response = step.outputs['url']?.startsWith('http') && (await fetch(step.outputs['url']));
    if (response) expect(response.status).toBe(200);
  });

  it('until accepting probes a web port through the proxy of the runner', async () => {
    await using organisation = await startOrganisation();
    const rewrite = (_: string, body: string) => body.replaceAll('localhost', 'game.example');
    await using api = await startProxy(organisation.url, { rewrite });
    await using proxy = await startConnectProxy({ to: new URL(organisation.url) });
    const step = await organisation.run(
      {
        ...DEPLOY,
        application: 'shooter',
        'port-name': 'http',
        'api-url': api.url,
        until: 'accepting',
        timeout: '20s',
      },
      { env: { HTTP_PROXY: proxy.url.href } },
    );
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(proxy.asked).toContain(`GET http://game.example:${step.outputs['port']}/`);
  });

  it('by the older call sends what only that has', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({
      ...DEPLOY,
      'api-version': '1',
      users: '[{latitude: 45.5, longitude: -73.6}]',
      filters: '[{field: country, values: [Canada], filter_type: any}]',
      location: '{latitude: 45.5, longitude: -73.6}',
      command: './server',
      arguments: '--fast',
      'container-log-storage': 'my-storage',
      'hidden-env': 'PASSWORD=hidden-word',
      'webhook-url': 'http://127.0.0.1:9/hook',
    });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(JSON.parse(step.outputs['location'] ?? '')).toMatchObject({ country: 'Canada' });
    expect(await organisation.writes()).toEqual(['POST /v1/deploy']);
    expect(step.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain('hidden-word');
  });

  it.each([
    ['true', undefined],
    ['false', { enabled: false, endpoint_storage: '' }],
    ['my-storage', { enabled: true, endpoint_storage: 'my-storage' }],
  ])('by the older call names a log storage only where there is one: %s', async (given, wanted) => {
    await using organisation = await startOrganisation();
    const storage = { 'api-version': '1', 'container-log-storage': given };
    const step = await organisation.run({ ...DEPLOY, ...storage, 'dry-run': 'true' });
    const [, body = ''] = /POST \S+\/v1\/deploy (\{.*\})/.exec(step.stdout) ?? [];
    expect(JSON.parse(body), step.stdout).toMatchObject({ app_name: 'arena' });
    expect(JSON.parse(body).container_log_storage).toEqual(wanted);
  });

  it('of a version that is not registered says so, and leaves nothing', async () => {
    await using organisation = await startOrganisation();
    const settings = { refuseUnknownVersions: true };
    await organisation.call('POST', '/__emulator__/misbehaviour', settings);
    const step = await organisation.run({ ...DEPLOY, version: '9.9.9', 'port-name': '' });
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'not-found', changed: 'false' });
    expect(step.outputs['reason']).toContain('Application arena has no version 9.9.9');
    expect(await organisation.left()).toEqual([]);
  });

  it('takes the newest version only where that is allowed', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, version: '', 'api-version': '1', 'allow-latest-version': 'true' };
    const step = await organisation.run(given);
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect((await organisation.deployments())[0]?.version).toBe('1.1.0');
  });

  it('sends what only the newer call has', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({
      ...DEPLOY,
      'cpu-units': '512',
      'memory-mib': '1024',
      'require-cached-locations': 'true',
      'webhook-url': 'http://127.0.0.1:9/hook',
      tags: 'nightly',
    });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    const [server] = await organisation.deployments();
    expect(server?.tags).toEqual(expect.arrayContaining(['nightly', 'rollout-actions']));
    expect(server?.webhooks).toHaveLength(2);
  });

  it('makes many in one step and watches them together', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({ ...DEPLOY, count: '12' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(JSON.parse(step.outputs['deployment-ids'] ?? '')).toHaveLength(12);
    const requests = await organisation.requests();
    const statuses = requests.filter(({ path }) => path.startsWith('/v1/status/'));
    expect(statuses.length).toBeLessThanOrEqual(5);
    expect(requests.every(({ status }) => status < 400)).toBe(true);
  });

  it('spreads one server to each place', async () => {
    await using organisation = await startOrganisation();
    const spread = '[{latitude: 45.5, longitude: -73.6}, {latitude: 35.7, longitude: 139.7}]';
    const step = await organisation.run({ ...DEPLOY, users: '', spread });
    const servers = JSON.parse(step.outputs['deployments'] ?? '[]');
    expect(servers).toMatchObject([
      { location: { country: 'Canada' } },
      { location: { country: 'Japan' } },
    ]);
  });

  it('a dry run prints each create without its secrets and sends none', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, count: '2', 'hidden-env': 'PASSWORD=hidden-word' };
    const step = await organisation.run({ ...given, 'dry-run': 'true' });
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', changed: 'false' });
    expect(step.exitCode).toBe(0);
    expect(step.stdout.match(/dry run, not sent: POST/g)).toHaveLength(2);
    expect(step.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain('hidden-word');
    expect(await organisation.writes()).toEqual([]);
  });

  it('warns of an image tagged latest', async () => {
    await using organisation = await startOrganisation();
    await organisation.call('POST', '/v1/app/arena/version', {
      name: '2.0.0',
      docker_repository: 'docker.io',
      docker_image: 'arena',
      docker_tag: 'latest',
      req_cpu: 512,
      req_memory: 512,
      ports: [{ port: 7777, protocol: 'TCP', name: 'gameport' }],
    });
    const step = await organisation.run({ ...DEPLOY, version: '2.0.0' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(step.stdout).toMatch(/::warning::Version 2.0.0 of arena runs the image tag latest/);
  });
});
