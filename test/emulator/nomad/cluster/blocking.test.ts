import { expect, it } from 'vitest';
import { act, canaryReady, exit, latest, register, rollOutMs } from '../release.ts';
import { inside, type ServedNomad, serveNomad } from '../served-nomad.ts';

const unknown = '33333333-3333-3333-3333-333333333333';

/** How long the server holds a read, virtual ms, a little rounded up. */
async function waitMs(served: ServedNomad, path: string, stepMs = 10) {
  const { reply } = await served.hold(path);
  const started = served.clock.now();
  while (served.waitingQueries() === 1) served.clock.advance(stepMs);
  // The hold ends in a promise, which the count follows a turn later.
  const ms = served.clock.now() - started;
  const { status, headers } = await reply;
  return { ms, status, index: Number(headers['x-nomad-index']) };
}

it.each([
  ['what was asked for', 'wait=1s', 1_000],
  ['the default of five minutes', '', 300_000],
  ['five minutes for zero, which counts as not given', 'wait=0s', 300_000],
  ['never more than five minutes', 'wait=10m', 300_000],
])('holds a read for %s, and at most a sixteenth more', async (_, wait, baseMs) => {
  await using served = await serveNomad();
  await register(served);
  served.clock.advance(rollOutMs);
  const { ID, ModifyIndex } = await latest(served);
  const path = `/v1/deployment/${ID}?index=${ModifyIndex}&${wait}`;
  const stepMs = baseMs / 100;
  const reply = await waitMs(served, path, stepMs);
  expect(reply).toMatchObject({ status: 200, index: ModifyIndex });
  expect(reply.ms).toBeGreaterThanOrEqual(baseMs);
  expect(reply.ms).toBeLessThanOrEqual((baseMs * 17) / 16 + stepMs);
});

it('answers at once without an index, with an older one and with 0', async () => {
  await using served = await serveNomad();
  await register(served);
  served.clock.advance(rollOutMs);
  const { ID } = await latest(served);
  for (const query of ['wait=60s', 'index=0&wait=60s', 'index=1&wait=60s']) {
    const reply = await served.call('GET', `/v1/deployment/${ID}?${query}`);
    expect(reply.status).toBe(200);
  }
});

it('wakes a blocking query at the change of its own deployment only', async () => {
  await using served = await serveNomad();
  await register(served, { id: 'other', canary: 1 });
  const ready = await canaryReady(served);
  const { reply } = await served.hold(
    `/v1/deployment/${ready.ID}?index=${ready.ModifyIndex}&wait=60s`,
  );
  await register(served, { id: 'other', canary: 1, release: '1' });
  served.clock.advance(1_000);
  expect(served.waitingQueries()).toBe(1);
  const paused = await act(served, ready, 'pause', { Pause: true });
  const { json, headers } = await reply;
  expect(inside(json, 'Status')).toBe('paused');
  expect(headers['x-nomad-index']).toBe(String(inside(paused.json, 'Index')));
});

it('answers an index from the future with the present, lower one', async () => {
  await using served = await serveNomad();
  await register(served);
  served.clock.advance(rollOutMs);
  const { ID, ModifyIndex } = await latest(served);
  const reply = await waitMs(served, `/v1/deployment/${ID}?index=999999&wait=1s`);
  expect(reply).toMatchObject({ status: 200, index: ModifyIndex });
});

it('answers 404 at once when the deployment is purged while the query blocks', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served);
  const path = `/v1/deployment/${ready.ID}?index=${ready.ModifyIndex}&wait=60s`;
  const { reply } = await served.hold(path);
  await served.call('DELETE', '/v1/job/shop?purge=true');
  expect(await reply).toMatchObject({ status: 404, text: 'deployment not found' });
});

it('holds a read of an unknown deployment and then answers 404 with the headers', async () => {
  await using served = await serveNomad();
  const reply = await waitMs(served, `/v1/deployment/${unknown}?index=5&wait=1s`);
  expect(reply).toMatchObject({ status: 404, index: 0 });
  expect(reply.ms).toBeGreaterThanOrEqual(1_000);
});

it('gives the allocations of a deployment the index of all allocations', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served);
  const path = `/v1/deployment/allocations/${ready.ID}`;
  const before = Number((await served.call('GET', path)).headers['x-nomad-index']);
  const { reply } = await served.hold(`${path}?index=${before}&wait=60s`);
  await register(served, { id: 'other' });
  served.clock.advance(1_000);
  // Another job's allocations do not wake it, but the index has gone on.
  expect(served.waitingQueries()).toBe(1);
  const again = await served.call('GET', `${path}?index=${before}&wait=60s`);
  expect(Number(again.headers['x-nomad-index'])).toBeGreaterThan(before);
  const [canary = ''] = ready.TaskGroups['web']?.PlacedCanaries ?? [];
  await exit(served, canary);
  expect(inside((await reply).json, 0, 'ClientStatus')).toBe('failed');
});

it('forgets a blocking query whose client has gone', async () => {
  await using served = await serveNomad();
  const leaving = new AbortController();
  const gone = fetch(`${served.url}/v1/deployments?index=999&wait=60s`, leaving).catch(() => {});
  await expect.poll(served.waitingQueries, { interval: 1 }).toBe(1);
  leaving.abort();
  await gone;
  await expect.poll(served.waitingQueries, { interval: 1 }).toBe(0);
});
