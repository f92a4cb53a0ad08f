import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { Failure } from '@rollout-actions/client/http/failure';
import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import { probeWebSocket } from '@rollout-actions/probe/websocket';
import { createAuthority } from '@rollout-actions/runner-harness/programs/certificates';
import { afterEach, describe, expect, it } from 'vitest';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { call, expectAbortable, whenSilent } from './call.ts';
import { listen } from './listener.ts';
import { serveMqtt } from './mqtt/broker.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

async function serve(upgrade: Upgrade): Promise<{ url: URL; port: number; ended: Promise<void> }> {
  const running = createServer((_, response) => response.writeHead(404).end('nothing here'));
  server = running;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  running.on('connection', (socket) => socket.on('close', resolve));
  running.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined);
    upgrade(request, socket, head);
  });
  await new Promise<void>((done) => running.listen(0, '127.0.0.1', done));
  const address = running.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return { url: new URL(`ws://127.0.0.1:${port}/socket?token=secret`), port, ended };
}

describe('a probe of a WebSocket', () => {
  it('passes where the handshake goes through, and shows no query', async () => {
    const sockets = new WebSocketServer({ noServer: true });
    const headers: unknown[] = [];
    const { url, port, ended } = await serve((request, socket, head) => {
      headers.push(request.headers['x-key'], request.url);
      sockets.handleUpgrade(request, socket, head, () => undefined);
    });
    const target = { url, protocols: ['chat'], headers: { 'X-Key': '7' } };
    const result = await probeWebSocket(target, call());
    expect(result).toMatchObject({
      ok: true,
      detail: `ws://127.0.0.1:${port}/socket completes the WebSocket handshake and speaks chat`,
    });
    expect(headers).toEqual(['7', '/socket?token=secret']);
    await ended;
  });

  it.each([
    ['HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno', 'answered 403 instead of'],
    ['HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n', 'answered 302'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', 'answered 200 instead of'],
    [
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        'Sec-WebSocket-Accept: forged\r\n\r\n',
      'does not complete the WebSocket handshake: Invalid Sec-WebSocket-Accept header',
    ],
    ['SSH-2.0-OpenSSH_9.9\r\n', 'sent a response that is not HTTP'],
    ['', 'closed the connection before its response was complete'],
  ])('fails where the answer is %j', async (answer, said) => {
    const { url, ended } = await serve((_, socket) => socket.end(answer));
    const result = await probeWebSocket({ url }, call());
    expect(result).toMatchObject({ ok: false, detail: expect.stringContaining(said) });
    expect(result.detail).not.toContain('secret');
    await ended;
  });

  it('fails when its time is over, and leaves no connection', async () => {
    await using silent = await listen(() => undefined);
    const url = new URL(`ws://127.0.0.1:${silent.port}/`);
    const result = await whenSilent((given) => probeWebSocket({ url }, given));
    expect(result).toMatchObject({ ok: false, detail: `${url} gave no answer within 3s` });
    await silent.drained();
  });

  it('is left at once when the signal is aborted', async () => {
    const arrived = Promise.withResolvers<void>();
    const { url, ended } = await serve((_, socket) => {
      // A socket of an upgrade stays half open until it is ended here too.
      socket.resume().on('end', () => socket.end());
      arrived.resolve();
    });
    await expectAbortable((given) => probeWebSocket({ url }, given), arrived.promise);
    await ended;
  });
});

describe('a probe of a WebSocket behind TLS', () => {
  it('passes with the certificate of its authority, and is never trusted without', async () => {
    const authority = await createAuthority();
    const secure = createSecureServer(await authority.issue('localhost'));
    server = secure;
    new WebSocketServer({ server: secure });
    await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done));
    const address = secure.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const url = new URL(`wss://localhost:${port}/`);
    expect(await probeWebSocket({ url }, call())).toMatchObject({ ok: false, persistent: true });
    const tls = { ca: [authority.ca] };
    expect(await probeWebSocket({ url }, call({ tls }))).toMatchObject({ ok: true });
  });

  it('throws where the certificate of the authority is none: no target can correct that', async () => {
    const url = new URL('wss://localhost:1/');
    const tls = { ca: ['swordfish'] };
    await expect(probeWebSocket({ url }, call({ tls }))).rejects.toThrow(Failure);
  });
});

describe('a probe of MQTT over WebSocket', () => {
  it('connects by the protocol and path that brokers have', async () => {
    const sockets = new WebSocketServer({ noServer: true });
    const asked: unknown[] = [];
    const { port, ended } = await serve((request, socket, head) => {
      asked.push(request.url, request.headers['sec-websocket-protocol']);
      sockets.handleUpgrade(request, socket, head, (accepted) => {
        serveMqtt(createWebSocketStream(accepted), 0);
      });
    });
    const result = await probeMqtt({ scheme: 'ws', host: '127.0.0.1', port }, call());
    expect(result).toMatchObject({ ok: true, detail: expect.stringContaining('accepted') });
    expect(asked).toEqual(['/mqtt', 'mqtt']);
    await ended;
  });

  it('fails where the WebSocket stands but nobody speaks MQTT', async () => {
    const sockets = new WebSocketServer({ noServer: true });
    const { port, ended } = await serve((request, socket, head) => {
      sockets.handleUpgrade(request, socket, head, (accepted) => {
        accepted.on('message', () => accepted.send('what?'));
      });
    });
    const result = await probeMqtt({ scheme: 'ws', host: '127.0.0.1', port, path: '/x' }, call());
    expect(result).toMatchObject({
      ok: false,
      detail: `ws://127.0.0.1:${port} answered something that is not MQTT`,
    });
    await ended;
  });
});
