import type { Endpoint, ProxySettings } from '@rollout-actions/client/http/endpoint';
import { createTransport } from '@rollout-actions/client/http/exchange/transport';
import { proxyFor, proxySecrets } from '@rollout-actions/client/http/proxy';
import {
  type Authority,
  createAuthority,
  type Identity,
} from '@rollout-actions/runner-harness/programs/certificates';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import * as faults from '../../support/http/behaviours.ts';
import { startConnectProxy } from '../../support/http/connect-proxy.ts';
import { endpointTo, read } from '../../support/http/endpoint.ts';
import { startFaultyServer } from '../../support/http/faulty-server.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

const HTTPS = new URL('https://nomad.example');
// A name that only the proxy of the test knows: whoever goes there directly does not find it.
const HTTP = new URL('http://nomad.invalid');

let authority: Authority;
let identity: Identity;

beforeAll(async () => {
  authority = await createAuthority();
  identity = await authority.issue('nomad.example');
});

function transportTo(baseUrl: URL, more: Partial<Endpoint>) {
  const tls = { ca: [authority.ca], serverName: 'nomad.example' };
  const transport = createTransport(
    endpointTo(baseUrl, { tls, ...more }),
    recordWorld(createFakeClock()),
  );
  onTestFinished(() => transport.close());
  return transport;
}

test('https goes through a tunnel, with the same trust and name as without', async () => {
  await using server = await startFaultyServer(faults.json({ ok: 1 }), identity);
  await using proxy = await startConnectProxy({ to: server.url });
  const transport = transportTo(HTTPS, { proxy: { https: proxy.url.href } });
  expect((await transport.send(read())).text).toBe('{"ok":1}');
  expect(proxy.asked).toEqual(['CONNECT nomad.example:443']);
  expect(transport.sent()).toBe(1);
  const distrustful = transportTo(HTTPS, { proxy: { https: proxy.url.href }, tls: {} });
  await expect(distrustful.send(read())).rejects.toMatchObject({ final: true, received: 'no' });
});

test('a client certificate goes through the tunnel, and another server name counts there', async () => {
  const client = await authority.issue('deployer');
  const options = { ...identity, ca: authority.ca, requestCert: true, rejectUnauthorized: true };
  await using server = await startFaultyServer(faults.json({}), options);
  await using proxy = await startConnectProxy({ to: server.url });
  const tls = { ca: [authority.ca], serverName: 'nomad.example', ...client };
  const base = new URL('https://10.1.2.3');
  const transport = transportTo(base, { tls, proxy: { https: proxy.url.href } });
  expect((await transport.send(read())).status).toBe(200);
});

test('http goes through the proxy for http', async () => {
  await using server = await startFaultyServer(faults.json({ ok: 1 }));
  await using proxy = await startConnectProxy({ to: server.url });
  const transport = transportTo(HTTP, { proxy: { http: proxy.url.host } });
  expect((await transport.send(read())).text).toBe('{"ok":1}');
  expect(proxy.asked).toEqual(['GET http://nomad.invalid/v1/thing']);
});

test.each<[string, URL, (proxy: string) => ProxySettings]>([
  ['the proxy for https', HTTP, (proxy) => ({ https: proxy })],
  ['the proxy for http', new URL('https://nomad.invalid'), (proxy) => ({ http: proxy })],
  ['NO_PROXY', HTTP, (proxy) => ({ http: proxy, none: 'example.org, .invalid' })],
  ['NO_PROXY=*', HTTP, (proxy) => ({ http: proxy, none: '*' })],
  ['an empty HTTP_PROXY', HTTP, () => ({ http: '' })],
])('%s leaves the way direct, whatever the environment says', async (_name, base, settings) => {
  await using proxy = await startConnectProxy();
  const before = { ...process.env };
  onTestFinished(() => {
    process.env = before;
  });
  Object.assign(process.env, { http_proxy: proxy.url.href, https_proxy: proxy.url.href });
  const transport = transportTo(base, { proxy: settings(proxy.url.href) });
  const direct = { what: 'Example has a host name that could not be resolved' };
  await expect(transport.send(read())).rejects.toMatchObject(direct);
  expect(proxy.asked).toEqual([]);
});

test('the own machine is never asked through a proxy', async () => {
  await using server = await startFaultyServer(faults.json({}));
  await using proxy = await startConnectProxy();
  const transport = transportTo(server.url, { proxy: { http: proxy.url.href } });
  expect((await transport.send(read())).status).toBe(200);
  expect(proxy.asked).toEqual([]);
});

test.each([HTTP, HTTPS])('a proxy with a password gets it, on the way to %s', async (base) => {
  const tls = base === HTTPS ? identity : undefined;
  await using server = await startFaultyServer(faults.json({}), tls);
  await using proxy = await startConnectProxy({ to: server.url, credentials: 'runner:p@ss word' });
  const url = new URL(proxy.url);
  url.username = 'runner';
  url.password = 'p@ss word';
  const right = transportTo(base, { proxy: { http: url.href, https: url.href } });
  expect((await right.send(read())).status).toBe(200);
  url.password = 'wrong-password';
  const wrong = transportTo(base, { proxy: { http: url.href, https: url.href } });
  const thrown = await wrong.send(read()).catch((error: unknown) => error);
  expect(thrown).toMatchObject({
    kind: 'unreachable',
    received: 'no',
    final: true,
    what: 'Example is behind a proxy that refused to connect to it',
  });
  expect(String(thrown)).not.toContain('wrong-password');
});

test('a proxy that cannot connect may do so later', async () => {
  await using proxy = await startConnectProxy({ refusal: 503 });
  const transport = transportTo(new URL('https://nomad.example'), {
    proxy: { https: proxy.url.href },
  });
  await expect(transport.send(read())).rejects.toMatchObject({
    kind: 'unreachable',
    final: false,
    received: 'no',
    what: 'Example is behind a proxy that could not connect to it',
  });
  expect(transport.sent()).toBe(0);
});

test('a proxy that is not there was surely not asked', async () => {
  const proxy = await startConnectProxy();
  await proxy[Symbol.asyncDispose]();
  const transport = transportTo(new URL('https://nomad.example'), {
    proxy: { https: proxy.url.href },
  });
  await expect(transport.send(read())).rejects.toMatchObject({
    kind: 'unreachable',
    received: 'no',
    what: 'Example is behind a proxy that cannot be reached',
  });
});

test.each(['socks5://proxy:1080', 'http://', 'ht tp://proxy', 'ftp://user:hunter22@proxy'])(
  'a proxy of %j is refused without repeating it',
  (value) => {
    const make = () => transportTo(new URL('https://nomad.example'), { proxy: { https: value } });
    expect(make).toThrow(/the proxy in HTTPS_PROXY cannot be used/);
    expect(make).not.toThrow(/hunter22/);
  },
);

test('user name and password of a proxy are secrets in every form', () => {
  const found = proxySecrets({
    http: 'http://runner:p%40ss@proxy:3128',
    https: 'token-only@proxy:3128',
  });
  expect(found).toEqual(
    expect.arrayContaining(['p%40ss', 'p@ss', btoa('runner:p@ss'), 'token-only']),
  );
  expect(proxySecrets({ http: 'http://proxy:3128/', none: 'a@b' })).toEqual([]);
  expect(proxySecrets()).toEqual([]);
});

test.each([
  ['nomad.example', 'https://nomad.example', true],
  ['.example', 'https://nomad.example', true],
  ['*.example', 'https://nomad.example', true],
  ['example', 'https://nomad.example', true],
  ['mad.example', 'https://nomad.example', false],
  ['NOMAD.example:443', 'https://nomad.example', true],
  ['nomad.example:8443', 'https://nomad.example', false],
  ['10.0.0.0/8', 'https://10.1.2.3', true],
  ['10.0.0.0/8', 'https://11.1.2.3', false],
  ['10.0.0.0/8:4646', 'http://10.1.2.3:4646', true],
  ['10.1.2.3', 'https://10.1.2.3', true],
  ['10.1.2.3/33', 'https://10.1.2.3', false],
  ['fd00::/8', 'https://[fd12::1]', true],
  ['fd00::/8', 'https://[fe80::1]', false],
  ['[fd12::1]:443', 'https://[fd12::1]', true],
  ['10.0.0.0/8', 'https://10.example', false],
  ['other.example, *', 'https://nomad.example', true],
  ['', 'https://nomad.example', false],
])('NO_PROXY=%s lets %s go straight: %s', (none, address, straight) => {
  const proxy = { http: 'http://proxy:3128', https: 'http://proxy:3128', none };
  const endpoint = { baseUrl: new URL(address), headers: () => ({}), service: 'It', proxy };
  const found = proxyFor({ ...endpoint, allowInsecureHttp: true });
  expect(found === undefined).toBe(straight);
});
