import { createServer } from 'node:http';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { createTransport } from '@rollout-actions/client/http/exchange/transport';
import type { TlsOptions } from '@rollout-actions/client/http/tls';
import {
  type Authority,
  createAuthority,
  type Identity,
} from '@rollout-actions/runner-harness/programs/certificates';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import * as faults from '../../support/http/behaviours.ts';
import { endpointTo, read } from '../../support/http/endpoint.ts';
import { startFaultyServer } from '../../support/http/faulty-server.ts';
import { startAlertingServer } from '../../support/providers/alerting-server.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

let authority: Authority;
let localhost: Identity;

beforeAll(async () => {
  authority = await createAuthority();
  localhost = await authority.issue('localhost');
});

async function ask(baseUrl: URL, tls: TlsOptions = {}) {
  const transport = createTransport(endpointTo(baseUrl, { tls }), recordWorld(createFakeClock()));
  onTestFinished(() => transport.close());
  return transport.send(read({ method: 'POST', body: '{}' }));
}

const untrusted = {
  kind: 'unreachable',
  received: 'no',
  final: true,
  what: 'Example presented a certificate that is not trusted',
  next: 'Pass the certificate of its authority in the input ca-certificate',
};

test('a server of an unknown authority is not asked; with its certificate it is', async () => {
  await using server = await startFaultyServer(faults.json({ ok: 1 }), localhost);
  await expect(ask(server.url)).rejects.toMatchObject(untrusted);
  expect(server.requests).toEqual([]);
  const reply = await ask(server.url, { ca: [`Some words\n${authority.ca}\n`] });
  expect(reply.text).toBe('{"ok":1}');
});

test('the roots of Node still count beside a certificate of the caller', async () => {
  const roots = getCACertificates('default');
  onTestFinished(() => setDefaultCACertificates(roots));
  setDefaultCACertificates([...roots, authority.ca]);
  await using server = await startFaultyServer(faults.json({}), localhost);
  const other = await createAuthority('Other authority');
  expect((await ask(server.url, { ca: [other.ca] })).status).toBe(200);
});

test('several connections at once reach a server that only the roots of Node know', async () => {
  const roots = getCACertificates('default');
  onTestFinished(() => setDefaultCACertificates(roots));
  setDefaultCACertificates([...roots, authority.ca]);
  await using server = await startFaultyServer(faults.json({}), localhost);
  const other = await createAuthority('Other authority');
  const tls = { ca: [other.ca] };
  const transport = createTransport(
    endpointTo(server.url, { tls }),
    recordWorld(createFakeClock()),
  );
  onTestFinished(() => transport.close());
  const replies = Array.from({ length: 8 }, () => transport.send(read()));
  const statuses = (await Promise.all(replies)).map(({ status }) => status);
  expect(statuses).toEqual(Array(8).fill(200));
});

test('NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing', async () => {
  await using server = await startFaultyServer(faults.json({}), localhost);
  const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  onTestFinished(() => {
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
  });
  const other = await createAuthority('Other authority');
  await expect(ask(server.url)).rejects.toMatchObject(untrusted);
  await expect(ask(server.url, { ca: [other.ca] })).rejects.toMatchObject(untrusted);
});

test('a certificate for another name is refused, unless that name is given', async () => {
  const identity = await authority.issue('nomad.example');
  await using server = await startFaultyServer(faults.json({}), identity);
  await expect(ask(server.url, { ca: [authority.ca] })).rejects.toMatchObject({
    final: true,
    received: 'no',
    what: 'Example presented a certificate for a different host name',
    next: expect.stringContaining('tls-server-name'),
  });
  const reply = await ask(server.url, { ca: [authority.ca], serverName: 'nomad.example' });
  expect(reply.status).toBe(200);
});

test('a certificate that has expired says so', async () => {
  const valid = { from: new Date(0), until: new Date(86_400_000) };
  const identity = await authority.issue('localhost', valid);
  await using server = await startFaultyServer(faults.json({}), identity);
  await expect(ask(server.url, { ca: [authority.ca] })).rejects.toMatchObject({
    final: true,
    what: 'Example presented a certificate that has expired or is not valid yet',
  });
});

test.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'over %s a server that wants a client certificate gets it',
  async (version) => {
    const client = await authority.issue('deployer');
    await using server = await startFaultyServer(faults.json({}), {
      ...localhost,
      ca: authority.ca,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: version,
      maxVersion: version,
    });
    expect((await ask(server.url, { ca: [authority.ca], ...client })).status).toBe(200);
  },
);

const refused = {
  received: 'no',
  final: true,
  what: 'Example refused the TLS handshake',
  next: expect.stringContaining('client-certificate'),
};

test('over TLS 1.2 a client without the certificate that is wanted was surely not heard', async () => {
  await using server = await startFaultyServer(faults.json({}), {
    ...localhost,
    ca: authority.ca,
    requestCert: true,
    rejectUnauthorized: true,
    maxVersion: 'TLSv1.2',
  });
  await expect(ask(server.url, { ca: [authority.ca] })).rejects.toMatchObject(refused);
  expect(server.requests).toEqual([]);
});

// Servers on Node close without an alert; OpenSSL's, like Go's, sends it after the handshake.
test.skipIf(findProgram('openssl') === undefined)(
  'over TLS 1.3 too, although the request is written before the refusal comes',
  async () => {
    await using server = await startAlertingServer(authority, localhost);
    await expect(ask(server.url, { ca: [authority.ca] })).rejects.toMatchObject(refused);
  },
);

test('https:// to a server that speaks plain HTTP names the scheme', async () => {
  const server = createServer((_request, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await expect(ask(new URL(`https://127.0.0.1:${port}`))).rejects.toMatchObject({
    final: true,
    received: 'no',
    what: 'Example does not speak TLS as expected on this port',
    next: expect.stringContaining('is it http:// instead of https://?'),
  });
});

test('http:// to a server that speaks TLS ends as an unusable answer', async () => {
  await using server = await startFaultyServer(faults.json({}), localhost);
  const url = new URL(server.url.href.replace('https:', 'http:'));
  const error = await ask(url).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'Failure' });
  expect(server.requests).toEqual([]);
});

test.each<[string, () => Promise<TlsOptions> | TlsOptions, RegExp]>([
  ['a CA text without a certificate', () => ({ ca: ['c:/ca.pem'] }), /holds no certificate/],
  [
    'a damaged CA',
    () => ({ ca: [authority.ca.replace(/M/g, 'A')] }),
    /the CA certificate text is damaged/,
  ],
  ['a certificate without its key', () => ({ cert: localhost.cert }), /belong together/],
  ['a key without its certificate', () => ({ key: localhost.key }), /belong together/],
  [
    'a key of another certificate',
    async () => ({ cert: localhost.cert, key: (await authority.issue('x')).key }),
    /do not fit together/,
  ],
])('%s is said before anything is sent, without repeating it', async (_name, options, text) => {
  const tls = await options();
  const thrown = await ask(new URL('https://nomad.example'), tls).catch((error: unknown) => error);
  expect(thrown).toMatchObject({
    kind: 'rejected',
    received: 'no',
    message: expect.stringMatching(text),
  });
  const lines = [...(tls.ca ?? []), tls.cert ?? '', tls.key ?? ''].join('\n').split('\n');
  for (const line of lines.filter((one) => one.length > 8 && !one.startsWith('-----'))) {
    expect(String(thrown)).not.toContain(line);
  }
});
