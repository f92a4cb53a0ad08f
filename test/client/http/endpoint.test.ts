import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import { createTransport } from '@rollout-actions/client/http/exchange/transport';
import { expect, onTestFinished, test } from 'vitest';
import * as faults from '../../support/http/behaviours.ts';
import { endpointTo, read } from '../../support/http/endpoint.ts';
import { startFaultyServer } from '../../support/http/faulty-server.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

function transportTo(url: string | URL, more: Partial<Endpoint> = {}) {
  const transport = createTransport(endpointTo(new URL(url), more), recordWorld(createFakeClock()));
  onTestFinished(() => transport.close());
  return transport;
}

const token = { headers: () => ({ 'x-nomad-token': 'swordfish-1' }) };

test.each([
  ['ftp://nomad.example', /has to begin with http:\/\/ or https:\/\//],
  ['https://user:hunter22@nomad.example', /must not hold a user name or a password/],
  ['https://hunter22@nomad.example', /must not hold a user name or a password/],
  ['https://nomad.example/?token=hunter22', /must end before any \? or #/],
  ['https://nomad.example/#hunter22', /must end before any \? or #/],
])('the address %s is refused without repeating it', (url, text) => {
  expect(() => transportTo(url)).toThrow(text);
  expect(() => transportTo(url)).toThrow('Correct the input address');
  expect(() => transportTo(url)).not.toThrow(/hunter22/);
});

test.each([
  ['http://nomad.example', {}],
  ['http://10.0.0.5:4646', {}],
  ['http://127.0.0.1.example', {}],
  ['http://localhost.example', {}],
  ['http://[fe80::1]', {}],
])('credentials are not sent to %s', async (url, more) => {
  const transport = transportTo(url, { ...token, ...more });
  const thrown = await transport.send(read()).catch((error: unknown) => error);
  expect(thrown).toMatchObject({
    kind: 'rejected',
    received: 'no',
    final: true,
    next: 'Use https:// in the input address, or set allow-insecure-http: true',
  });
  expect(String(thrown)).not.toContain('swordfish-1');
});

test('a body with a credential is one, whatever the headers are', async () => {
  const transport = transportTo('http://nomad.invalid');
  const login = read({ method: 'POST', body: '{}', confidential: true });
  await expect(transport.send(login)).rejects.toMatchObject({ kind: 'rejected' });
});

test.each<[string, string, Partial<Endpoint>]>([
  ['no credentials', 'http://nomad.invalid', {}],
  ['allow-insecure-http', 'http://nomad.invalid', { ...token, allowInsecureHttp: true }],
  ['https', 'https://nomad.invalid', token],
])('with %s it is tried', async (_name, url, more) => {
  const what = 'Example has a host name that could not be resolved';
  await expect(transportTo(url, more).send(read())).rejects.toMatchObject({ what });
});

test.each(['127.0.0.1', 'localhost'])(
  'credentials are sent to the own machine, %s',
  async (host) => {
    await using server = await startFaultyServer(faults.json({}));
    const url = new URL(server.url);
    url.hostname = host;
    expect((await transportTo(url, token).send(read())).status).toBe(200);
    expect(server.requests[0]?.headers).toMatchObject({ 'x-nomad-token': 'swordfish-1' });
  },
);

test.each([
  ['a line end', 'swordfish-1\n'],
  ['a header of its own', 'swordfish-1\r\nx-admin: 1'],
  ['a letter outside ASCII', 'swordfish-1é'],
  ['a zero', 'swordfish-1\0'],
])('a token with %s is refused without repeating it', async (_name, value) => {
  await using server = await startFaultyServer(faults.json({}));
  const transport = transportTo(server.url, { headers: () => ({ 'X-Nomad-Token': value }) });
  const thrown = await transport.send(read()).catch((error: unknown) => error);
  expect(thrown).toMatchObject({
    kind: 'rejected',
    received: 'no',
    what: 'the header x-nomad-token would hold a character that HTTP does not allow there',
    next: expect.stringContaining('Check the input token for a line end'),
  });
  expect(String(thrown)).not.toContain('swordfish-1');
  expect(server.connections).toBe(0);
});

test('a header name that is none is refused', async () => {
  const transport = transportTo('https://nomad.invalid', { headers: () => ({ 'a b': '1' }) });
  await expect(transport.send(read())).rejects.toMatchObject({
    what: 'a header would hold a character that HTTP does not allow there',
  });
});
