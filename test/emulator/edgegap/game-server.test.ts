import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { loopbackAddresses } from '@rollout-actions/emulator/edgegap/game-server/loopback';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { inside, readyMs, type ServedEdgegap, serveEdgegap } from './served-edgegap.ts';

/** Asks until the game server answers: it listens a moment after the clock has been moved. */
async function accepting(edgegap: ServedEdgegap, index = 0): Promise<void> {
  await expect
    .poll(async () => inside(await edgegap.state(), 'deployments', index, 'accepting'))
    .toBe(true);
}

async function portOf(edgegap: ServedEdgegap, id: string, name: string): Promise<number> {
  const { json } = await edgegap.call('GET', `/v1/status/${id}`);
  return Number(inside(json, 'ports', name, 'external'));
}

function echoByUdp(address: string, port: number, text: string): Promise<string> {
  const answered = Promise.withResolvers<string>();
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  socket.once('message', (message) => answered.resolve(message.toString()));
  socket.once('error', answered.reject);
  socket.send(text, port, address);
  return answered.promise.finally(() => socket.close());
}

function echoByTcp(port: number, text: string): Promise<string> {
  const answered = Promise.withResolvers<string>();
  const socket = connect(port, 'localhost', () => socket.write(text));
  socket.once('data', (data) => answered.resolve(data.toString()));
  socket.once('error', answered.reject);
  return answered.promise.finally(() => socket.destroy());
}

function echoByWebSocket(port: number, text: string): Promise<string> {
  const answered = Promise.withResolvers<string>();
  const socket = new WebSocket(`ws://localhost:${port}`);
  socket.once('open', () => socket.send(text));
  socket.once('message', (data) => answered.resolve(data.toString()));
  socket.once('error', answered.reject);
  return answered.promise.finally(() => socket.terminate());
}

it('answers UDP and HTTP on the default ports, under localhost', async () => {
  await using edgegap = await serveEdgegap();
  const id = await edgegap.deploy();
  edgegap.clock.advance(readyMs);
  await accepting(edgegap);
  const { json } = await edgegap.call('GET', `/v1/status/${id}`);
  expect(inside(json, 'ports', 'gameport')).toMatchObject({ internal: 7777, protocol: 'UDP' });
  const link = String(inside(json, 'ports', 'http', 'link'));
  expect(link).toBe(`http://localhost:${await portOf(edgegap, id, 'http')}`);
  const page = await fetch(link);
  expect([page.status, await page.json()]).toEqual([
    200,
    { request_id: id, application: 'shooter', version: 'v7' },
  ]);
  const port = await portOf(edgegap, id, 'gameport');
  for (const address of await loopbackAddresses()) {
    expect(await echoByUdp(address, port, `ping ${address}`)).toBe(`ping ${address}`);
  }
});

it('answers TCP, UDP on the same number, and WebSocket where the version declares them', async () => {
  await using edgegap = await serveEdgegap();
  const id = await edgegap.deploy('arena', { version: '1.1.0' });
  edgegap.clock.advance(readyMs);
  await accepting(edgegap);
  expect(await echoByTcp(await portOf(edgegap, id, 'lobby'), 'hello')).toBe('hello');
  const gamePort = await portOf(edgegap, id, 'gameport');
  expect(await echoByTcp(gamePort, 'a')).toBe('a');
  expect(await echoByUdp('localhost', gamePort, 'b')).toBe('b');
  const spectators = await portOf(edgegap, id, 'spectators');
  expect(await echoByWebSocket(spectators, 'watch')).toBe('watch');
  expect((await fetch(`http://localhost:${spectators}`)).status).toBe(426);
});

it('refuses before it accepts, and again after its end', async () => {
  await using edgegap = await serveEdgegap();
  const id = await edgegap.deploy('shooter-slow');
  while ((await edgegap.statusOf(id)) !== 'READY') edgegap.clock.advance(1000);
  const port = await portOf(edgegap, id, 'http');
  await expect(echoByTcp(port, 'x')).rejects.toThrow();
  edgegap.clock.advance(60_000);
  await accepting(edgegap);
  expect((await fetch(`http://localhost:${port}`)).status).toBe(200);
  await edgegap.call('DELETE', `/v1/stop/${id}`);
  edgegap.clock.advance(5000);
  await expect(echoByTcp(port, 'x')).rejects.toThrow();
});

it('gives every deployment ports of its own', async () => {
  await using edgegap = await serveEdgegap();
  const ids: string[] = [];
  for (let count = 0; count < 12; count += 1) ids.push(await edgegap.deploy());
  edgegap.clock.advance(readyMs);
  const ports: number[] = [];
  for (const id of ids) {
    ports.push(await portOf(edgegap, id, 'gameport'), await portOf(edgegap, id, 'http'));
    edgegap.clock.advance(1000);
  }
  expect(new Set(ports).size).toBe(24);
});

it('holds 1,000 deployments with all their ports in little memory', async () => {
  await using edgegap = await serveEdgegap();
  const before = process.memoryUsage().rss;
  for (let second = 0; second < 25; second += 1) {
    await Promise.all(Array.from({ length: 40 }, () => edgegap.deploy()));
    edgegap.clock.advance(1000);
  }
  edgegap.clock.advance(readyMs);
  await accepting(edgegap, 999);
  const { json } = await edgegap.call('GET', '/v1/deployments?limit=1000');
  expect(inside(json, 'total_count')).toBe(1000);
  expect(inside(json, 'data', 999)).toMatchObject({ ready: true });
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(250);
}, 60_000);
