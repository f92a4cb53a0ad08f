import { createTransport } from '@rollout-actions/client/http/exchange/transport';
import { expect, test } from 'vitest';
import * as faults from '../../../support/http/behaviours.ts';
import { endpointTo, read } from '../../../support/http/endpoint.ts';
import { recordWorld } from '../../../support/time/world.ts';
import { closeWithTest, startTransport } from './served-transport.ts';

test.each([
  ['silence', faults.silence],
  ['a drip of headers', faults.dripHeaders],
  ['a drip of the body', faults.dripBody],
])('%s ends with the time of the attempt', async (_name, behaviour) => {
  const { clock, server, transport } = await startTransport(behaviour);
  const ended = expect(transport.send(read())).rejects.toMatchObject({
    kind: 'timed-out',
    received: 'maybe',
    what: 'Example did not respond within 30s',
  });
  await server.received(1);
  await clock.advance(29_999);
  expect(transport.sent()).toBe(1);
  await clock.advance(1);
  await ended;
  expect(clock.sleepers()).toBe(0);
});

test('an answer that takes 318 s is waited for where the caller allows it', async () => {
  const releases: (() => void)[] = [];
  const { clock, server, transport } = await startTransport((socket, request) =>
    releases.push(() => faults.json({ late: true })(socket, request)),
  );
  const reply = transport.send(read({ timeoutMs: 330_000 }));
  await server.received(1);
  await clock.advance(318_750);
  for (const release of releases) release();
  expect((await reply).text).toBe('{"late":true}');
});

test.each([
  ['silence', faults.silence],
  ['a drip of the body', faults.dripBody],
])('an abort ends %s at once, with the reason of the signal itself', async (_name, behaviour) => {
  const { clock, server, transport } = await startTransport(behaviour);
  const stop = new AbortController();
  const reason = new Error('cancelled');
  const ended = expect(transport.send(read({ signal: stop.signal }))).rejects.toBe(reason);
  await server.received(1);
  await clock.advance(1_000);
  stop.abort(reason);
  await ended;
});

test('time that runs out before the connection stands means: surely not received', async () => {
  // It takes the connection and never begins with TLS.
  const { clock, server } = await startTransport(faults.silence);
  const url = new URL(server.url.href.replace('http:', 'https:'));
  const transport = createTransport(endpointTo(url), recordWorld(clock));
  closeWithTest(transport);
  const ended = expect(transport.send(read({ timeoutMs: 5_000 }))).rejects.toMatchObject({
    kind: 'timed-out',
    received: 'no',
  });
  await clock.advance(5_000);
  await ended;
  expect(transport.sent()).toBe(0);
});
