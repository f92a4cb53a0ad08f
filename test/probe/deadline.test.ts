import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { probeTcp } from '@rollout-actions/probe/tcp';
import { compilePattern } from '@rollout-actions/probe/text/regular-expression';
import { literalPattern } from '@rollout-actions/probe/text/text-pattern';
import { probeUdp } from '@rollout-actions/probe/udp';
import { probeWebSocket } from '@rollout-actions/probe/websocket';
import { describe, expect, it } from 'vitest';
import * as behaviours from '../support/http/behaviours.ts';
import { type Behaviour, startFaultyServer } from '../support/http/faulty-server.ts';
import { createFakeClock } from '../support/time/fake-clock.ts';
import { call } from './call.ts';
import { listen } from './listener.ts';

const LIMIT_MS = 3_000;

type Probe = (given: ProbeCall) => Promise<ProbeResult>;

/** How long the slowest of these probes takes, side by side on one clock that moves by itself. */
async function slowestMs(probes: readonly Probe[]): Promise<number> {
  const clock = createFakeClock();
  const all = probes.map((probe) => probe(call({ clock, timeoutMs: LIMIT_MS })));
  const results = await clock.run(Promise.all(all));
  return Math.max(...results.map(({ latencyMs }) => latencyMs));
}

const PATTERNS = {
  'a text': literalPattern('ready'),
  'nested repetitions': compilePattern('^(\\w+\\s?)*$'),
  'a large repetition': compilePattern('(a|b|c){400}d'),
  'large classes': compilePattern('\\p{L}{900}', 'i'),
  'the end of the text': compilePattern('(.*a){20}$', 's'),
};

const LONG = 'abc '.repeat(400_000);

const BODIES: Readonly<Record<string, () => Behaviour | Promise<Behaviour>>> = {
  short: () => behaviours.answer({ body: 'not yet' }),
  'of megabytes': () => behaviours.answer({ body: LONG }),
  compressed: () => behaviours.encoded(['gzip'], LONG.slice(0, 1_000_000)),
  'a bomb': () => behaviours.bomb('br', 64),
  'that is cut': () => behaviours.truncate,
  'that drips': () => behaviours.dripBody,
  'after headers that drip': () => behaviours.dripHeaders,
  'that never begins': () => behaviours.silence,
  'of bytes that are no text': () => behaviours.answer({ body: Buffer.alloc(500_000, 0xfe) }),
};

describe('a probe by HTTP ends by its deadline', () => {
  it.each(Object.entries(BODIES))('with a body %s, whatever is looked for', async (_, make) => {
    await using server = await startFaultyServer(await make());
    const { url } = server;
    const probes = Object.values(PATTERNS).map(
      (bodyMatches): Probe =>
        (given) =>
          probeHttp({ url, bodyMatches }, given),
    );
    expect(await slowestMs(probes)).toBeLessThanOrEqual(LIMIT_MS);
  });
});

/** What a peer says first, and in pieces of what size. */
const TALKS: readonly [string, string][] = [
  ['nothing', ''],
  ['half of a WebSocket handshake', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\n'],
  ['half of a CONNACK', ' \u0002'],
  ['a CONNACK that announces megabytes', ' \u00ff\u00ff\u007f'],
  ['half of a TLS record', '\u0016\u0003\u0003\u0040'],
];

describe('a probe of a peer that stops in the middle ends by its deadline', () => {
  it.each(TALKS)('after %s', async (_, words) => {
    await using server = await listen((socket) => socket.write(Buffer.from(words, 'latin1')));
    const { host, port } = server;
    const probes: Probe[] = [
      (given) => probeTcp({ host, port }, given),
      (given) => probeUdp({ host, port, payload: 'ping', expect: 'pong' }, given),
      (given) => probeHttp({ url: new URL(`http://${host}:${port}/`) }, given),
      (given) => probeHttp({ url: new URL(`https://${host}:${port}/`) }, given),
      (given) => probeWebSocket({ url: new URL(`ws://${host}:${port}/`) }, given),
      (given) => probeWebSocket({ url: new URL(`wss://${host}:${port}/`) }, given),
      (given) => probeMqtt({ scheme: 'mqtt', host, port }, given),
      (given) => probeMqtt({ scheme: 'mqtts', host, port }, given),
      (given) => probeMqtt({ scheme: 'ws', host, port }, given),
    ];
    expect(await slowestMs(probes)).toBeLessThanOrEqual(LIMIT_MS);
  });
});
