import { expect, it } from 'vitest';
import { inside, readyMs, type ServedEdgegap, serveEdgegap } from './served-edgegap.ts';

const exported = async (edgegap: ServedEdgegap) =>
  (await edgegap.call('GET', '/__emulator__/export')).json;

async function imported(edgegap: ServedEdgegap, state: unknown): Promise<void> {
  const reply = await edgegap.call('POST', '/__emulator__/import', { body: state });
  expect(reply).toMatchObject({ status: 204 });
}

async function linkOf(edgegap: ServedEdgegap, id: string): Promise<string> {
  const { json } = await edgegap.call('GET', `/v1/status/${id}`);
  return String(inside(json, 'ports', 'http', 'link'));
}

/** Resolves when the game servers answer: that takes real time. */
async function accepting(edgegap: ServedEdgegap, id: string): Promise<void> {
  const isAccepting = async () => {
    const all = inside(await edgegap.state(), 'deployments');
    return (
      Array.isArray(all) &&
      all.some((one) => inside(one, 'id') === id && inside(one, 'accepting') === true)
    );
  };
  await expect.poll(isAccepting, { timeout: 20_000 }).toBe(true);
}

it('goes on in another emulator in the middle of every state', async () => {
  await using first = await serveEdgegap();
  const ready = await first.deploy('shooter', { tags: ['old'] });
  first.clock.advance(readyMs);
  await accepting(first, ready);
  const ending = await first.deploy();
  first.clock.advance(readyMs);
  const failed = await first.deploy('shooter-error');
  first.clock.advance(readyMs);
  await first.call('DELETE', `/v1/stop/${ending}`);
  const young = await first.deploy();
  const doomed = await first.deploy();
  await first.call('DELETE', `/v1/stop/${doomed}`);
  const ids = [ready, ending, failed, young, doomed];
  const statesOf = (edgegap: ServedEdgegap) => Promise.all(ids.map((id) => edgegap.statusOf(id)));
  expect((await statesOf(first)).slice(0, 4)).toEqual([
    ...['READY', 'TERMINATING', 'ERROR', 'INITIALIZING'],
  ]);

  await using second = await serveEdgegap({ seed: 9 });
  await second.deploy('forgotten');
  await imported(second, await exported(first));
  expect(await statesOf(second)).toEqual(await statesOf(first));
  // From here on both go the same way, although their chances differ.
  for (const ms of [300, 1_500, 2_000, 4_000, readyMs]) {
    for (const edgegap of [first, second]) edgegap.clock.advance(ms);
    expect(await statesOf(second), `${ms} ms on`).toEqual(await statesOf(first));
  }
  expect(await statesOf(second)).toEqual(['READY', 'TERMINATED', 'ERROR', 'READY', 'TERMINATED']);
  const list = await second.call('GET', '/v1/deployments');
  expect(inside(list.json, 'total_count')).toBe(3);
  expect((await fetch(await linkOf(second, ready))).status).toBe(200);
});

it('goes back to an exported state, with the same ports, applications and fleets', async () => {
  await using edgegap = await serveEdgegap();
  const id = await edgegap.deploy();
  edgegap.clock.advance(readyMs);
  await accepting(edgegap, id);
  await edgegap.call('POST', '/v1/app', { body: { name: 'our-game', is_active: true, image: '' } });
  await edgegap.call('POST', '/v1/fleet', { body: { name: 'evening', enabled: true } });
  const link = await linkOf(edgegap, id);
  const state = await exported(edgegap);
  const before = await edgegap.state();

  await edgegap.call('POST', '/__emulator__/reset');
  expect(inside(await edgegap.state(), 'deployments')).toEqual([]);
  await imported(edgegap, state);
  // Another program may have taken the port in between, but hardly three times.
  for (let tries = 0; tries < 2 && (await linkOf(edgegap, id)) !== link; tries += 1) {
    await imported(edgegap, state);
  }
  expect(await edgegap.state()).toEqual(before);
  expect(await linkOf(edgegap, id)).toBe(link);
  expect((await fetch(link)).status).toBe(200);
});

const NO_STATE = 'This is no state that the Edgegap emulator exported.';

it.each<[unknown, string]>([
  [{ provider: 'emqx', state: {} }, 'This is a state of emqx, not of edgegap.'],
  [{ provider: 'edgegap', state: { format: 'edgegap-emulator-1' } }, NO_STATE],
  [
    {
      provider: 'edgegap',
      state: {
        ...{ format: 'edgegap-emulator-1', applications: [], fleets: [] },
        deployments: [{ deployment: { id: 'a' }, plan: { timeline: null, dueInMs: {} } }],
      },
    },
    NO_STATE,
  ],
])('refuses %j as a state, and keeps what it has', async (body, error) => {
  await using edgegap = await serveEdgegap();
  const id = await edgegap.deploy();
  const reply = await edgegap.call('POST', '/__emulator__/import', { body });
  expect(reply).toMatchObject({ status: 400, json: { error } });
  expect(await edgegap.statusOf(id)).toBe('INITIALIZING');
});
