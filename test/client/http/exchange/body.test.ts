import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createTransport } from '@rollout-actions/client/http/exchange/transport';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import * as faults from '../../../support/http/behaviours.ts';
import { endpointTo, read } from '../../../support/http/endpoint.ts';
import { type Behaviour, startFaultyServer } from '../../../support/http/faulty-server.ts';
import { createFakeClock } from '../../../support/time/fake-clock.ts';
import { recordWorld } from '../../../support/time/world.ts';

const MIB = 1024 * 1024;
const ENCODERS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

async function answerOf(behaviour: Behaviour) {
  const server = await startFaultyServer(behaviour);
  const transport = createTransport(endpointTo(server.url), recordWorld(createFakeClock()));
  onTestFinished(async () => {
    await transport.close();
    await server[Symbol.asyncDispose]();
  });
  return transport.send(read());
}

// First in this file: the peak of the process is measured, and it never falls.
test.each(['gzip', 'br'] as const)(
  'a bomb in %s stops at the limit and costs less than 40 MiB',
  async (encoding) => {
    await answerOf(faults.encoded([encoding], '{}'));
    const bomb = await faults.bomb(encoding, 400);
    const before = process.resourceUsage().maxRSS;
    await expect(answerOf(bomb)).rejects.toMatchObject({
      kind: 'invalid-reply',
      what: 'Example sent a reply of more than 8 MiB, which is not read further',
    });
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(40);
  },
);

test.each(['gzip', 'deflate', 'br'] as const)('a body in %s is decoded', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect((await answerOf(faults.encoded([encoding], text))).text).toBe(text);
    }),
    { numRuns: 10 },
  );
});

test('an endless plain body stops at the limit', async () => {
  const endless: Behaviour = (socket) => {
    const block = Buffer.alloc(MIB, 'a');
    const push = () => {
      while (socket.writable && socket.write(block));
    };
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.on('drain', push);
    push();
  };
  await expect(answerOf(endless)).rejects.toMatchObject({ kind: 'invalid-reply' });
});

test('a body of 7 MiB is still read', async () => {
  const reply = await answerOf(faults.answer({ body: Buffer.alloc(7 * MIB, 'a') }));
  expect(reply.text).toHaveLength(7 * MIB);
});

test.each([
  ['stacked encodings', faults.encoded(['gzip', 'gzip'], '{}')],
  ['an unknown encoding', faults.answer({ headers: { 'content-encoding': 'rot13' }, body: '{}' })],
  ['a wrong encoding', faults.answer({ headers: { 'content-encoding': 'gzip' }, body: '{"a":1}' })],
  ['a broken br', faults.answer({ headers: { 'content-encoding': 'br' }, body: 'not br at all' })],
  ['a deflate cut short', cut('deflate')],
  ['a gzip cut short', cut('gzip')],
  ['a br cut short', cut('br')],
])('%s is an invalid reply', async (_name, behaviour) => {
  await expect(answerOf(behaviour)).rejects.toMatchObject({
    kind: 'invalid-reply',
    received: 'yes',
    what: 'Example sent a reply in an encoding that cannot be read',
  });
});

test('the status of an error counts even if its body is too long, broken or missing', async () => {
  const long = faults.answer({ status: 503, body: 'busy '.repeat(100_000) });
  expect(await answerOf(long)).toMatchObject({ status: 503 });
  const { text } = await answerOf(long);
  expect(text.slice(0, 9)).toBe('busy busy');
  expect(text.length).toBeLessThanOrEqual(64 * 1024);
  const garbled = faults.answer({
    status: 404,
    headers: { 'content-encoding': 'gzip' },
    body: 'no',
  });
  expect(await answerOf(garbled)).toMatchObject({ status: 404, text: '' });
  const broken: Behaviour = (socket) => {
    socket.end('HTTP/1.1 409 Conflict\r\ncontent-length: 100\r\n\r\nhalf');
  };
  expect(await answerOf(broken)).toMatchObject({ status: 409 });
  expect(await answerOf(faults.answer({ status: 500 }))).toMatchObject({ status: 500, text: '' });
});

test('a mark at the start of the text is not part of it', async () => {
  expect((await answerOf(faults.answer({ body: '\ufeff{"a":1}' }))).text).toBe('{"a":1}');
});

function cut(encoding: 'gzip' | 'deflate' | 'br'): Behaviour {
  const whole = ENCODERS[encoding](Buffer.from('some text that is long enough to be cut'));
  return faults.answer({ headers: { 'content-encoding': encoding }, body: whole.subarray(0, -9) });
}
