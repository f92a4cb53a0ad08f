import { createServer } from 'node:net';
import { createTransport } from '@rollout-actions/client/http/exchange/transport';
import { path } from '@rollout-actions/client/http/safe-path';
import { expect, onTestFinished, test } from 'vitest';
import * as faults from '../../../support/http/behaviours.ts';
import { endpointTo, read } from '../../../support/http/endpoint.ts';
import { startFaultyServer } from '../../../support/http/faulty-server.ts';
import { createFakeClock } from '../../../support/time/fake-clock.ts';
import { recordWorld } from '../../../support/time/world.ts';
import { closeWithTest, startTransport } from './served-transport.ts';

test('a request carries method, prefix, path, query, headers and body, and the reply comes back', async () => {
  const { server } = await startTransport(
    faults.json({ ok: true }, { status: 201, headers: { 'X-Index': '7', 'X-Two': 'a' } }),
  );
  const transport = createTransport(
    endpointTo(new URL('/public_api/v1/', server.url), {
      headers: () => ({ 'X-Nomad-Token': 'abc' }),
    }),
    recordWorld(createFakeClock()),
  );
  closeWithTest(transport);
  const reply = await transport.send(
    read({
      method: 'POST',
      path: path`/job/${'a b'}`,
      query: { filter: 'a == "b" & c', page: 2, stale: true, left: undefined },
      headers: { 'x-own': '1' },
      body: '{"a":1}',
    }),
  );
  expect(reply.status).toBe(201);
  expect(reply.header('x-INDEX')).toBe('7');
  expect(reply.header('x-absent')).toBeUndefined();
  expect(reply.text).toBe('{"ok":true}');
  const target = '/public_api/v1/job/a%20b?filter=a%20%3D%3D%20%22b%22%20%26%20c&page=2&stale=true';
  expect(server.requests).toMatchObject([
    {
      method: 'POST',
      target,
      body: '{"a":1}',
      headers: { 'x-nomad-token': 'abc', 'x-own': '1', 'content-type': 'application/json' },
    },
  ]);
});

test('connections are kept, and every request is counted', async () => {
  const { server, transport } = await startTransport(faults.json({}));
  expect(transport.sent()).toBe(0);
  for (let count = 1; count <= 5; count += 1) {
    await transport.send(read());
    expect(transport.sent()).toBe(count);
  }
  expect(server.connections).toBe(1);
});

test('a signal that is aborted already sends nothing', async () => {
  const { server, transport } = await startTransport(faults.json({}));
  const signal = AbortSignal.abort('over');
  await expect(transport.send(read({ signal }))).rejects.toBe('over');
  expect(server.connections).toBe(0);
});

test.each([
  ['a reset', faults.reset],
  ['a body cut short', faults.truncate],
  ['chunks cut short', faults.truncateChunked],
])('%s after the request may have been received', async (_name, behaviour) => {
  const { transport } = await startTransport(behaviour);
  await expect(transport.send(read({ method: 'POST', body: '{}' }))).rejects.toMatchObject({
    kind: 'unreachable',
    received: 'maybe',
    final: false,
  });
  expect(transport.sent()).toBe(1);
});

test('a reset of the bare connection passes, too', async () => {
  const server = createServer((socket) => socket.resetAndDestroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const endpoint = endpointTo(new URL(`http://127.0.0.1:${port}`));
  const transport = createTransport(endpoint, recordWorld(createFakeClock()));
  closeWithTest(transport);
  await expect(transport.send(read())).rejects.toMatchObject({ kind: 'unreachable', final: false });
});

test('a refused connection was surely not received and counts as no request', async () => {
  const { server, transport } = await startTransport(faults.json({}));
  await server[Symbol.asyncDispose]();
  await expect(transport.send(read())).rejects.toMatchObject({
    kind: 'unreachable',
    received: 'no',
    final: false,
    message: expect.stringContaining(
      'refused the connection. Check host and port in the input address',
    ),
  });
  expect(transport.sent()).toBe(0);
});

test('a host that nobody knows was surely not asked', async () => {
  const transport = createTransport(
    endpointTo(new URL('http://nomad.invalid:4646')),
    recordWorld(createFakeClock()),
  );
  closeWithTest(transport);
  await expect(transport.send(read())).rejects.toMatchObject({
    kind: 'unreachable',
    received: 'no',
    what: 'Example has a host name that could not be resolved',
  });
});

test.each([
  ['something that is not HTTP', faults.otherProtocol, 'sent a response that is not HTTP'],
  ['huge headers', faults.hugeHeaders, 'sent more headers than are accepted'],
])('%s is an invalid reply', async (_name, behaviour, what) => {
  const { transport } = await startTransport(behaviour);
  await expect(transport.send(read())).rejects.toMatchObject({
    kind: 'invalid-reply',
    received: 'yes',
    final: true,
    what: `Example ${what}`,
  });
});

test('a redirect is a reply like others: nobody follows it', async () => {
  await using elsewhere = await startFaultyServer(faults.json({}));
  const { transport } = await startTransport(faults.redirect(elsewhere.url.href, 307));
  expect((await transport.send(read())).status).toBe(307);
  expect(elsewhere.connections).toBe(0);
});

test('closing ends what is under way', async () => {
  const { server, transport } = await startTransport(faults.silence);
  const ended = expect(transport.send(read())).rejects.toMatchObject({ kind: 'unreachable' });
  await server.received(1);
  await transport.close();
  await ended;
});

test('many attempts leave nothing behind on the signal and the clock', async () => {
  const { clock, transport } = await startTransport(faults.json({}));
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 60 }, () => transport.send(read({ signal }))));
  await clock.advance(0);
  expect(clock.sleepers()).toBe(0);
  expect(warnings).toEqual([]);
});
