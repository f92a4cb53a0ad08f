import type { Socket } from 'node:net';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { probeWebSocket } from '@rollout-actions/probe/websocket';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../support/time/fake-clock.ts';
import { turn } from '../support/time/settle.ts';
import { call, expectAbortable } from './call.ts';
import { type Listener, listen } from './listener.ts';

type Probe = (given: ProbeCall) => Promise<ProbeResult>;

/** A peer that accepts and is silent, or becomes so once it has answered the first with `words`. */
async function startSilent(words = '') {
  const waits = Promise.withResolvers<void>();
  const server = await listen((socket: Socket) => {
    socket.once('data', () => {
      if (words === '') return waits.resolve();
      socket.write(words);
      socket.once('data', () => waits.resolve());
    });
  });
  return { server, waits: waits.promise };
}

/** The result of a probe whose deadline comes once the peer has heard from it. */
async function atDeadline(probe: Probe, waits: Promise<void>): Promise<ProbeResult> {
  const clock = createFakeClock({ settle: () => turn() });
  const result = probe(call({ clock, timeoutMs: 3_000 }));
  await waits;
  await clock.advance(3_000);
  return await result;
}

const httpsTo =
  (origin: string): Probe =>
  (given) =>
    probeHttp({ url: new URL(`https://${origin}/`) }, given);
const wssTo =
  (origin: string): Probe =>
  (given) =>
    probeWebSocket({ url: new URL(`wss://${origin}/`) }, given);

const DIRECT: readonly [string, (server: Listener) => Probe][] = [
  ['https', ({ host, port }) => httpsTo(`${host}:${port}`)],
  ['wss', ({ host, port }) => wssTo(`${host}:${port}`)],
  [
    'mqtts',
    ({ host, port }) =>
      (given) =>
        probeMqtt({ scheme: 'mqtts', host, port }, given),
  ],
  [
    'mqtt over wss',
    ({ host, port }) =>
      (given) =>
        probeMqtt({ scheme: 'wss', host, port }, given),
  ],
  [
    'http',
    ({ host, port }) =>
      (given) =>
        probeHttp({ url: new URL(`http://${host}:${port}/`) }, given),
  ],
  [
    'ws',
    ({ host, port }) =>
      (given) =>
        probeWebSocket({ url: new URL(`ws://${host}:${port}/`) }, given),
  ],
  [
    'mqtt',
    ({ host, port }) =>
      (given) =>
        probeMqtt({ scheme: 'mqtt', host, port }, given),
  ],
  [
    'mqtt over ws',
    ({ host, port }) =>
      (given) =>
        probeMqtt({ scheme: 'ws', host, port }, given),
  ],
];

/** undici would give up a silent handshake after 10 s, so this test may not last that long. */
const LIMIT = 9_000;

describe.each(DIRECT)('%s: a peer that is silent loses its connection at once', (_, probeOf) => {
  it(
    'at the deadline',
    async () => {
      const { server, waits } = await startSilent();
      await using listening = server;
      expect(await atDeadline(probeOf(listening), waits)).toMatchObject({ ok: false });
      expect(listening.connections()).toBe(1);
      await listening.drained();
    },
    LIMIT,
  );

  it(
    'at an abort',
    async () => {
      const { server, waits } = await startSilent();
      await using listening = server;
      await expectAbortable(probeOf(listening), waits);
      await listening.drained();
    },
    LIMIT,
  );
});

describe.each([
  ['https', httpsTo('silent.example')],
  ['wss', wssTo('silent.example')],
])('%s through a proxy: the proxy loses its connection at once', (_, probe) => {
  const through = ({ host, port }: Listener): Probe => {
    const proxy = { https: `http://${host}:${port}` };
    return (given) => probe({ ...given, proxy });
  };

  it.each([
    ['that is silent', ''],
    ['whose tunnel leads to a silent peer', 'HTTP/1.1 200 Connection established\r\n\r\n'],
  ])(
    '%s',
    async (_, words) => {
      const { server, waits } = await startSilent(words);
      await using listening = server;
      expect(await atDeadline(through(listening), waits)).toMatchObject({ ok: false });
      await listening.drained();
    },
    LIMIT,
  );
});

it('the end of one probe leaves another one of the same address alone', async () => {
  const slow = Promise.withResolvers<Socket>();
  const never = Promise.withResolvers<void>();
  await using server = await listen((socket) => {
    socket.once('data', (text) => {
      if (String(text).startsWith('GET /slow')) slow.resolve(socket);
      else never.resolve();
    });
  });
  const probe =
    (path: string): Probe =>
    (given) =>
      probeHttp({ url: new URL(`http://${server.host}:${server.port}/${path}`) }, given);
  const answered = probe('slow')(call());
  const socket = await slow.promise;
  expect(await atDeadline(probe('never'), never.promise)).toMatchObject({ ok: false });
  socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  expect(await answered).toMatchObject({ ok: true });
});
