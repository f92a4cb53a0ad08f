import { once } from 'node:events';
import type { Socket } from 'node:net';
import { mqttTarget } from '@rollout-actions/probe/mqtt/mqtt-target';
import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import { createAuthority } from '@rollout-actions/runner-harness/programs/certificates';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import type { Packet } from 'mqtt-packet';
import { describe, expect, it } from 'vitest';
import { call, expectAbortable, whenSilent } from '../call.ts';
import { type Listener, listen } from '../listener.ts';
import { serveMqtt } from './broker.ts';

type Login = { username?: string; password?: string; version?: 4 | 5 };

function probe({ host, port }: Listener, login: Login = {}) {
  return probeMqtt({ scheme: 'mqtt', host, port, ...login }, call());
}

describe.each([4, 5] as const)('a probe of an MQTT broker at protocol level %i', (version) => {
  it('connects as a client with these rights, and takes leave', async () => {
    const seen: Packet[] = [];
    const left = Promise.withResolvers<void>();
    await using broker = await listen((socket) => {
      serveMqtt(socket, 0, seen);
      socket.on('close', () => left.resolve());
    });
    const result = await probe(broker, { username: 'me', password: 'secret', version });
    expect(result).toMatchObject({
      ok: true,
      detail: `mqtt://127.0.0.1:${broker.port} accepted the connection (CONNACK)`,
    });
    await left.promise;
    expect(seen).toMatchObject([
      { cmd: 'connect', protocolVersion: version, clean: true, username: 'me' },
      { cmd: 'disconnect' },
    ]);
    await broker.drained();
  });
});

describe('a refusal by the broker', () => {
  it.each<[number, 4 | 5, string]>([
    [4, 4, 'CONNACK 4: bad user name or password'],
    [5, 4, 'CONNACK 5: not authorised'],
    [0x86, 5, 'CONNACK 0x86: bad user name or password'],
    [0x87, 5, 'CONNACK 0x87: not authorised'],
  ])('with code %i at level %i passes only without a user name', async (code, version, said) => {
    await using broker = await listen((socket) => serveMqtt(socket, code));
    const name = `mqtt://127.0.0.1:${broker.port}`;
    expect(await probe(broker, { version })).toMatchObject({
      ok: true,
      detail: `${name} answers: it refused the connection (${said}), as nobody logged in`,
    });
    expect(await probe(broker, { version, username: 'me' })).toMatchObject({
      ok: false,
      detail: `${name} refused the connection (${said})`,
      permanent: true,
    });
    await broker.drained();
  });

  it.each<[number, 4 | 5, string, boolean]>([
    [1, 4, 'CONNACK 1: unacceptable protocol version', true],
    [1, 5, 'CONNACK 0x1: unacceptable protocol version', true],
    [3, 4, 'CONNACK 3: server unavailable', false],
    [0x88, 5, 'CONNACK 0x88: server unavailable', false],
    [0x9c, 5, 'CONNACK 0x9c: use another server', false],
    [0x8a, 5, 'CONNACK 0x8a: banned', true],
    [77, 4, 'CONNACK 77: unknown reason', false],
  ])('with code %i at level %i never passes', async (code, version, said, permanent) => {
    await using broker = await listen((socket) => serveMqtt(socket, code));
    const result = await probe(broker, { version });
    expect(result).toMatchObject({ ok: false, detail: expect.stringContaining(`(${said})`) });
    expect(!result.ok && result.permanent === true).toBe(permanent);
    await broker.drained();
  });
});

describe('what is no broker', () => {
  it.each<[string, (socket: Socket) => void, string]>([
    ['closes', (socket) => socket.end(), 'closed the connection without a CONNACK'],
    [
      'answers HTTP',
      (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      'answered something that is not MQTT',
    ],
    [
      'answers with another packet',
      (socket) => socket.end(Buffer.of(0xd0, 0)),
      'answered CONNECT with PINGRESP',
    ],
    [
      'cuts its answer',
      (socket) => socket.end(Buffer.of(0x20, 2, 0)),
      'closed the connection without a CONNACK',
    ],
    [
      'sends more than any CONNACK needs',
      (socket) => socket.end(Buffer.concat([Buffer.of(0x30, 0xff, 0xff, 0x7f), Buffer.alloc(1e5)])),
      'answered something that is not MQTT',
    ],
  ])('fails: it %s', async (_, behave, said) => {
    await using server = await listen((socket) => {
      socket.once('data', () => behave(socket));
    });
    const result = await probe(server);
    expect(result).toMatchObject({ ok: false, detail: `mqtt://127.0.0.1:${server.port} ${said}` });
    await server.drained();
  });

  it('fails when its time is over, and leaves no connection', async () => {
    await using server = await listen(() => undefined);
    const { host, port } = server;
    const target = { scheme: 'mqtt', host, port } as const;
    const result = await whenSilent((silent) => probeMqtt(target, silent));
    expect(result).toEqual({
      ok: false,
      detail: `mqtt://127.0.0.1:${port} gave no answer within 3s`,
      latencyMs: 3_000,
    });
    await server.drained();
  });

  it('fails where nobody listens, by WebSocket too', async () => {
    const target = { host: '127.0.0.1', port: await freePort() };
    for (const scheme of ['mqtt', 'mqtts', 'ws', 'wss'] as const) {
      const result = await probeMqtt({ scheme, ...target }, call());
      const detail = `${scheme}://127.0.0.1:${target.port} refused the connection (ECONNREFUSED)`;
      expect(result).toMatchObject({ ok: false, detail });
    }
  });

  it('is left at once when the signal is aborted', async () => {
    const arrived = Promise.withResolvers<void>();
    await using server = await listen(() => arrived.resolve());
    const { host, port } = server;
    const target = { scheme: 'mqtt', host, port } as const;
    await expectAbortable((given) => probeMqtt(target, given), arrived.promise);
    await server.drained();
  });
});

describe('a broker behind TLS', () => {
  it('passes with the certificate of its authority, and is never trusted without', async () => {
    const authority = await createAuthority();
    const identity = await authority.issue('localhost');
    await using broker = await listen((socket) => serveMqtt(socket, 0), identity);
    const target = { scheme: 'mqtts', host: 'localhost', port: broker.port } as const;
    expect(await probeMqtt(target, call())).toMatchObject({
      ok: false,
      detail: expect.stringContaining('presented a certificate that is not trusted'),
      persistent: true,
    });
    const tls = { ca: [authority.ca] };
    expect(await probeMqtt(target, call({ tls }))).toMatchObject({ ok: true });
    const other = { ...tls, serverName: 'other.example' };
    expect(await probeMqtt(target, call({ tls: other }))).toMatchObject({
      ok: false,
      detail: expect.stringContaining('for a different host name'),
    });
    await broker.drained();
  });

  it('fails where the port does not speak TLS', async () => {
    await using server = await listen((socket) => {
      once(socket, 'data').then(
        () => socket.end('nonsense'),
        () => undefined,
      );
    });
    const target = { scheme: 'mqtts', host: '127.0.0.1', port: server.port } as const;
    expect(await probeMqtt(target, call())).toMatchObject({
      ok: false,
      detail: expect.stringContaining('does not speak TLS as expected'),
    });
    await server.drained();
  });
});

describe('the target that a URL names', () => {
  it.each([
    ['mqtt://broker.example', { scheme: 'mqtt', host: 'broker.example', port: 1883 }],
    ['mqtts://broker.example', { scheme: 'mqtts', host: 'broker.example', port: 8883 }],
    ['mqtts://[::1]:9999', { scheme: 'mqtts', host: '::1', port: 9999 }],
    ['ws://broker.example/', { scheme: 'ws', host: 'broker.example', port: 8083 }],
    ['wss://b.example:84/a/b', { scheme: 'wss', host: 'b.example', port: 84, path: '/a/b' }],
    ['http://broker.example', undefined],
  ])('%s', (url, target) => {
    expect(mqttTarget(new URL(url))).toEqual(target);
  });
});
