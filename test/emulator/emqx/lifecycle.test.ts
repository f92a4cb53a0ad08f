import { beforeEach, describe, expect, it } from 'vitest';
import { type ServedEmqx, serveEmqx } from './served-emqx.ts';

const minuteMs = 60_000;
const id = 'a0000001';

async function statusOf(emqx: ServedEmqx, deployment = id): Promise<unknown> {
  const { json } = await emqx.call('GET', `/deployments/${deployment}`);
  return typeof json === 'object' && json !== null && 'status' in json ? json.status : json;
}

async function write(emqx: ServedEmqx, verb: 'start' | 'stop'): Promise<number> {
  return (await emqx.call('POST', `/deployments/${id}/${verb}`)).status;
}

describe('a deployment', () => {
  let emqx: ServedEmqx;
  beforeEach(async () => {
    emqx = await serveEmqx({ deployments: [{ id }] });
  });

  it('starts within 2 to 10 minutes, and stops within half a minute to 3', async () => {
    expect(await write(emqx, 'start')).toBe(201);
    emqx.clock.advance(2 * minuteMs - 1);
    expect(await statusOf(emqx)).toBe('starting');
    emqx.clock.advance(8 * minuteMs + 1);
    expect(await statusOf(emqx)).toBe('running');
    expect(await write(emqx, 'stop')).toBe(201);
    emqx.clock.advance(minuteMs / 2 - 1);
    expect(await statusOf(emqx)).toBe('stopping');
    emqx.clock.advance(3 * minuteMs);
    expect(await statusOf(emqx)).toBe('stopped');
  });

  it('takes no start or stop while it is on its way', async () => {
    await write(emqx, 'start');
    expect([await write(emqx, 'start'), await write(emqx, 'stop')]).toEqual([422, 422]);
    emqx.clock.advance(10 * minuteMs);
    expect(await statusOf(emqx)).toBe('running');
    await write(emqx, 'stop');
    expect([await write(emqx, 'start'), await write(emqx, 'stop')]).toEqual([422, 422]);
  });

  it('is started and stopped by somebody else, under the same rules', async () => {
    expect(await emqx.control('POST', `deployments/${id}/stop`)).toMatchObject({ status: 409 });
    expect(await emqx.control('POST', `deployments/${id}/start`)).toMatchObject({
      status: 200,
      json: { status: 'starting' },
    });
    emqx.clock.advance(10 * minuteMs);
    expect((await emqx.control('POST', `deployments/${id}/stop`)).json).toEqual({
      status: 'stopping',
    });
    expect(await statusOf(emqx)).toBe('stopping');
  });

  it('fails for good, whatever was planned', async () => {
    await write(emqx, 'start');
    expect((await emqx.control('POST', `deployments/${id}/fail`)).json).toEqual({
      status: 'failed',
    });
    emqx.clock.advance(60 * minuteMs);
    expect(await statusOf(emqx)).toBe('failed');
    expect(await write(emqx, 'start')).toBe(422);
  });

  it('is gone when somebody removes it', async () => {
    expect((await emqx.control('POST', `deployments/${id}/remove`)).status).toBe(200);
    expect((await emqx.call('GET', `/deployments/${id}`)).status).toBe(404);
    expect((await emqx.control('POST', `deployments/${id}/fail`)).status).toBe(404);
  });

  it('is back at its first status after a reset, and stays there', async () => {
    await write(emqx, 'start');
    await emqx.control('POST', 'reset');
    expect(await statusOf(emqx)).toBe('stopped');
    emqx.clock.advance(60 * minuteMs);
    expect(await statusOf(emqx)).toBe('stopped');
  });
});

it('a created deployment is pending, then starting, and runs within half an hour', async () => {
  const emqx = await serveEmqx({ deployments: [] });
  const body = {
    platform: 'gcp',
    region: 'asia-east1',
    connections: 1000,
    deploymentType: 'dedicated',
  };
  await emqx.call('POST', '/deployments', { body });
  const seen = new Set<unknown>();
  for (let minute = 0; minute <= 30; minute += 1) {
    const { json } = await emqx.control('GET', 'state');
    expect(json).toMatchObject({ deployments: [{ type: 'dedicated' }] });
    seen.add(JSON.stringify(json).match(/"status":"(\w+)"/)?.[1]);
    emqx.clock.advance(minuteMs);
  }
  expect([...seen]).toEqual(['pending', 'starting', 'running']);
});

it('a fixture can begin on the way, and the deployment goes on from there', async () => {
  const emqx = await serveEmqx({
    durations: { stop: ['5s', '5s'], create: ['20m', '20m'] },
    deployments: [
      { id: 'b0000001', status: 'stopping' },
      { id: 'b0000002', status: 'pending' },
    ],
  });
  emqx.clock.advance(5000);
  expect(await statusOf(emqx, 'b0000001')).toBe('stopped');
  emqx.clock.advance(10 * minuteMs);
  expect(await statusOf(emqx, 'b0000002')).toBe('starting');
  emqx.clock.advance(10 * minuteMs);
  expect(await statusOf(emqx, 'b0000002')).toBe('running');
});

it('the same seed takes the same time, another seed another', async () => {
  async function readyAt(seed: number): Promise<string | undefined> {
    const emqx = await serveEmqx({ deployments: [{ id }] }, seed);
    await write(emqx, 'start');
    const { json } = await emqx.control('GET', 'state');
    return JSON.stringify(json).match(/"nextChangeAt":"([^"]+)"/)?.[1];
  }
  const first = await readyAt(7);
  expect(first).toBeDefined();
  expect(await readyAt(7)).toBe(first);
  expect(await readyAt(8)).not.toBe(first);
});

it('without a fixture there are a stopped dedicated one and a running serverless one', async () => {
  const emqx = await serveEmqx();
  expect(emqx.deployments).toMatchObject([
    { type: 'dedicated', status: 'stopped', id: expect.stringMatching(/^[a-z][0-9a-f]{7}$/) },
    { type: 'serverless', status: 'running' },
  ]);
});
