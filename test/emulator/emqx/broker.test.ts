import { connectAsync, type MqttClient } from 'mqtt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServedEmqx, serveEmqx } from './served-emqx.ts';

const clients: MqttClient[] = [];
let emqx: ServedEmqx;

beforeEach(async () => {
  emqx = await serveEmqx({
    deployments: [
      { id: 'a0000001', status: 'running' },
      { id: 'a0000002', status: 'running', users: [{ username: 'device', password: 'pass' }] },
      { id: 'a0000003', status: 'stopped' },
    ],
  });
});

afterEach(() => {
  for (const client of clients.splice(0)) client.end(true);
});

function address(id: string, kind: 'mqttUrl' | 'wsUrl'): string {
  const found = emqx.deployments.find((deployment) => deployment.id === id);
  return found?.[kind] ?? 'no such deployment';
}

async function connect(url: string, user: { username?: string; password?: string } = {}) {
  const client = await connectAsync(url, { reconnectPeriod: 0, ...user }, false);
  clients.push(client);
  return client;
}

describe.each(['mqttUrl', 'wsUrl'] as const)('the broker of a running deployment (%s)', (kind) => {
  it('carries messages between its clients', async () => {
    const reader = await connect(address('a0000001', kind));
    const writer = await connect(address('a0000001', kind));
    const received = Promise.withResolvers<string>();
    reader.on('message', (topic, payload) => received.resolve(`${topic}: ${payload}`));
    await reader.subscribeAsync('greetings');
    await writer.publishAsync('greetings', 'hello', { qos: 1 });
    expect(await received.promise).toBe('greetings: hello');
  });

  it('lets in only the users that the fixture names', async () => {
    const url = address('a0000002', kind);
    const known = await connect(url, { username: 'device', password: 'pass' });
    expect(known.connected).toBe(true);
    const wrong = connect(url, { username: 'device', password: 'wrong' });
    await expect(wrong).rejects.toMatchObject({ code: 4 });
    await expect(connect(url)).rejects.toMatchObject({ code: 5 });
  });

  it('closes when the deployment stops, and opens at the same address when it runs', async () => {
    const url = address('a0000001', kind);
    const client = await connect(url);
    const closed = new Promise<void>((resolve) => client.once('close', () => resolve()));
    await emqx.call('POST', '/deployments/a0000001/stop');
    await closed;
    await expect(connect(url)).rejects.toThrow();
    emqx.clock.advance(180_000);
    await emqx.call('POST', '/deployments/a0000001/start');
    await expect(connect(url)).rejects.toThrow();
    emqx.clock.advance(600_000);
    expect((await connect(url)).connected).toBe(true);
  });

  it('lets nobody in while the deployment is stopped or has failed', async () => {
    await expect(connect(address('a0000003', kind))).rejects.toThrow();
    await emqx.control('POST', 'deployments/a0000001/fail');
    await expect(connect(address('a0000001', kind))).rejects.toThrow();
  });
});
