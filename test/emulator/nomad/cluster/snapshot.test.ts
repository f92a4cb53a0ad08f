import { expect, it } from 'vitest';
import { act, canaryReady, latest, rollOutMs, web } from '../release.ts';
import { inside, serveNomad } from '../served-nomad.ts';

it('goes on in another emulator from an exported state', async () => {
  await using first = await serveNomad();
  const waiting = await canaryReady(first);
  const exported = (await first.control('export')).json;
  expect(exported).toMatchObject({ provider: 'nomad' });

  await using second = await serveNomad({ seed: 9 });
  expect(await second.control('import', exported)).toMatchObject({ status: 204 });
  second.clock.advance(2_000);
  expect(await latest(second)).toMatchObject({ ID: waiting.ID, Status: 'running' });
  expect(await second.get('/v1/allocations')).toHaveLength(2);
  await act(second, waiting, 'promote', { All: true });
  second.clock.advance(rollOutMs);
  const done = await latest(second);
  expect(done).toMatchObject({ ID: waiting.ID, Status: 'successful' });
  expect(web(done).Promoted).toBe(true);
  const before = Number(inside(exported, 'state', 'index'));
  expect(done.ModifyIndex).toBeGreaterThan(before);
});

it.each([
  [{ provider: 'emqx', state: {} }, 'This is a state of emqx, not of nomad.'],
  [{ provider: 'nomad', state: { index: 3 } }, 'This is no state that the Nomad emulator exported'],
  [
    { provider: 'nomad', state: { format: 'nomad-emulator-1', index: 3, tables: '{}' } },
    'no state',
  ],
])('refuses %j as a state', async (body, why) => {
  await using served = await serveNomad();
  const { status, text } = await served.control('import', body);
  expect(status).toBe(400);
  expect(text).toContain(why);
});

it('ends the canaries of a job without their ids', async () => {
  await using served = await serveNomad();
  await canaryReady(served);
  const gone = await served.control('jobs/shop/exit', { canary: true });
  expect(inside(gone.json, 'allocations')).toHaveLength(1);
  expect(await served.control('jobs/shop/exit', { canary: true })).toMatchObject({ status: 409 });
});
