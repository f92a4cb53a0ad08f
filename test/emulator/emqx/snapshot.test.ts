import { expect, it } from 'vitest';
import { z } from 'zod';
import { serveEmqx } from './served-emqx.ts';

const list = z.array(z.looseObject({ deploymentID: z.string(), status: z.string() }));
const fixture = {
  deployments: [
    { id: 'a0000001', name: 'ours', status: 'stopped', project: 'red', reply: { tps: null } },
    { id: 'a0000002', status: 'running', users: [{ username: 'device', password: 'secret' }] },
  ],
  durations: { start: ['4m', '4m'] },
};

it('goes on in another emulator from an exported state, budgets included', async () => {
  const first = await serveEmqx(fixture);
  await first.call('POST', '/deployments/a0000001/start');
  first.clock.advance(60_000);
  const before = (await first.call('GET', '/deployments')).json;
  const { json: state } = await first.control('GET', 'export');
  expect(state).toMatchObject({ provider: 'emqx' });

  const second = await serveEmqx({ ...fixture, deployments: [] }, 9);
  expect((await second.control('POST', 'import', state)).status).toBe(204);
  const after = list.parse((await second.call('GET', '/deployments')).json);
  expect(after).toEqual(before);
  second.clock.advance(179_000);
  const statuses = async () =>
    list.parse((await second.call('GET', '/deployments')).json).map(({ status }) => status);
  expect(await statuses()).toEqual(['starting', 'running']);
  second.clock.advance(2_000);
  expect(await statuses()).toEqual(['running', 'running']);
  for (let calls = 0; calls < 4; calls += 1) {
    expect((await second.call('POST', '/deployments/a0000001/start')).status).toBe(422);
  }
  expect((await second.call('POST', '/deployments/a0000001/start')).status).toBe(429);
});

it.each([
  [{ provider: 'nomad', state: {} }, 'This is a state of nomad, not of emqx.'],
  [{ provider: 'emqx', state: { format: 'emqx-emulator-1' } }, 'no state that the EMQX emulator'],
  [{ provider: 'emqx', state: { format: 'other', deployments: [], budgets: [] } }, 'no state'],
])('refuses %j as a state, and keeps what it has', async (body, why) => {
  const served = await serveEmqx(fixture);
  const { status, json } = await served.control('POST', 'import', body);
  expect(status).toBe(400);
  expect(JSON.stringify(json)).toContain(why);
  expect(list.parse((await served.call('GET', '/deployments')).json)).toHaveLength(2);
});
