import { describe, expect, it } from 'vitest';
import {
  act,
  allocations,
  canaryReady,
  exit,
  latest,
  register,
  rollOutMs,
  web,
} from '../release.ts';
import { inside, serveNomad } from '../served-nomad.ts';

it('places canaries beside the old version and waits for promotion', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served, { count: 2 });
  expect(ready.StatusDescription).toBe('Deployment is running but requires manual promotion');
  expect(web(ready)).toMatchObject({ DesiredCanaries: 1, DesiredTotal: 2, PlacedAllocs: 1 });
  served.clock.advance(3_600_000);
  expect(await latest(served)).toMatchObject({ ID: ready.ID, Status: 'running' });
  const running = await allocations(served);
  expect(running.map(({ JobVersion }) => JobVersion).sort()).toEqual([0, 0, 1]);
});

it('counts a canary that became healthy and died, yet does not promote it', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served);
  const [canary = ''] = web(ready).PlacedCanaries ?? [];
  expect((await exit(served, canary)).status).toBe(204);
  served.clock.advance(120_000);
  const after = await latest(served);
  expect(web(after)).toMatchObject({ HealthyAllocs: 1, DesiredCanaries: 1 });
  expect(after).toMatchObject({ ID: ready.ID, Status: 'running' });
  const reply = await act(served, ready, 'promote', { All: true });
  expect(reply).toMatchObject({
    status: 500,
    text: '1 error occurred:\n\t* Task group "web" has 0/1 healthy allocations\n\n',
  });
  const died = (await allocations(served)).find(({ ID }) => ID === canary);
  expect(died).toMatchObject({ ClientStatus: 'failed', DeploymentStatus: { Healthy: true } });
});

it('promotes by itself where the job asks for it', async () => {
  await using served = await serveNomad();
  await register(served, { canary: 1, autoPromote: true });
  served.clock.advance(rollOutMs);
  await register(served, { canary: 1, autoPromote: true, release: '1' });
  served.clock.advance(100);
  expect((await latest(served)).StatusDescription).toBe(
    'Deployment is running pending automatic promotion',
  );
  served.clock.advance(rollOutMs);
  expect(await latest(served)).toMatchObject({ JobVersion: 1, Status: 'successful' });
});

it('does not promote by itself with more healthy canaries than asked for; by hand it goes', async () => {
  await using served = await serveNomad();
  const options = { canary: 1, autoPromote: true, reschedules: 1, minHealthyMs: 3_000 };
  await register(served, options);
  served.clock.advance(rollOutMs);
  await register(served, { ...options, release: '1' });
  served.clock.advance(1_000);
  const [first = ''] = web(await latest(served)).PlacedCanaries ?? [];
  await exit(served, first);
  served.clock.advance(7_000);
  expect(web(await latest(served)).PlacedCanaries).toHaveLength(2);
  const HealthyAllocationIDs = [first];
  await act(served, await latest(served), 'allocation-health', { HealthyAllocationIDs });
  served.clock.advance(10_000);
  const stuck = await latest(served);
  expect(stuck).toMatchObject({ JobVersion: 1, Status: 'running' });
  expect((await act(served, stuck, 'promote', { All: true })).status).toBe(200);
  served.clock.advance(rollOutMs);
  expect((await latest(served)).Status).toBe('successful');
});

describe('health set by hand', () => {
  it('is not overwritten by a client that thinks the same', async () => {
    await using served = await serveNomad();
    await register(served, { minHealthyMs: 5_000 });
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    const body = { HealthyAllocationIDs: [only?.ID] };
    const set = await act(served, await latest(served), 'allocation-health', body);
    served.clock.advance(10_000);
    const shown = await served.get(`/v1/allocation/${only?.ID}`);
    const index = inside(set.json, 'Index');
    expect(inside(shown, 'DeploymentStatus', 'ModifyIndex')).toBe(index);
  });

  it('changes nothing where one of the allocations is unknown', async () => {
    await using served = await serveNomad();
    await register(served, { healthCheck: 'manual' });
    served.clock.advance(1_000);
    const before = await latest(served);
    const [only] = await allocations(served);
    const unknown = '33333333-3333-3333-3333-333333333333';
    const HealthyAllocationIDs = [only?.ID, unknown];
    const reply = await act(served, before, 'allocation-health', { HealthyAllocationIDs });
    expect(reply).toMatchObject({ status: 500, text: `unknown alloc "${unknown}"` });
    expect(await latest(served)).toEqual(before);
    expect(await allocations(served)).toEqual([only]);
  });
});

it('keeps the number a promotion was given as the time of the change, 0 without', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served, { count: 2 });
  await act(served, ready, 'promote', { All: true });
  expect((await latest(served)).ModifyTime).toBe(0);
  await act(served, ready, 'promote', { All: true, PromotedAt: 1234 });
  expect((await latest(served)).ModifyTime).toBe(1234);
});

it('replaces a failing old allocation by one of the old version while canaries wait', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served, { count: 2, reschedules: 3 });
  const old = (await allocations(served)).find(({ JobVersion }) => JobVersion === 0);
  await exit(served, old?.ID ?? '');
  served.clock.advance(10_000);
  const now = await allocations(served);
  const replaced = now.find(({ ID }) => ID === old?.ID);
  const replacement = now.find(({ ID }) => ID === replaced?.NextAllocation);
  expect(replacement).toMatchObject({ JobVersion: 0, ClientStatus: 'running', Name: old?.Name });
  expect(web(await latest(served))).toMatchObject({ PlacedAllocs: 1 });
  expect((await latest(served)).ID).toBe(ready.ID);
});

it('rolls back after a promotion by a canary deployment that waits for promotion itself', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served, { count: 2, autoRevert: true });
  await act(served, ready, 'promote', { All: true });
  served.clock.advance(300);
  const failed = await act(served, ready, 'fail');
  expect(inside(failed.json, 'RevertedJobVersion')).toBe(0);
  served.clock.advance(5_000);
  const rollback = await latest(served);
  expect(rollback).toMatchObject({ JobVersion: 2, Status: 'running' });
  expect(web(rollback)).toMatchObject({ DesiredCanaries: 1, Promoted: false });
  await act(served, rollback, 'promote', { All: true });
  served.clock.advance(rollOutMs);
  expect(await latest(served)).toMatchObject({ ID: rollback.ID, Status: 'successful' });
});

it('shows by the evaluation of a failure which deployment rolls it back', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served, { autoRevert: true });
  const failed = await act(served, ready, 'fail');
  served.clock.advance(100);
  const evaluation = await served.get(`/v1/evaluation/${inside(failed.json, 'EvalID')}`);
  const rollback = await latest(served);
  expect(rollback.ID).not.toBe(ready.ID);
  expect(inside(evaluation, 'DeploymentID')).toBe(rollback.ID);
  expect(web(rollback)).toMatchObject({ DesiredCanaries: 0, PlacedCanaries: null });
});
