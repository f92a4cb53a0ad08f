import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  act,
  allocations,
  canaryReady,
  deployments,
  exit,
  latest,
  register,
  rollOutMs,
  web,
} from '../release.ts';
import { inside, serveNomad } from '../served-nomad.ts';

describe('a deployment that fails', () => {
  it('fails at its deadline where nothing became healthy', async () => {
    await using served = await serveNomad();
    await register(served, { healthCheck: 'manual', progressDeadlineMs: 15_000 });
    served.clock.advance(14_900);
    expect((await latest(served)).Status).toBe('running');
    served.clock.advance(200);
    expect(await latest(served)).toMatchObject({
      Status: 'failed',
      StatusDescription: 'Failed due to progress deadline',
    });
  });

  it('does not fail at its deadline while it is paused, and gets the whole one again', async () => {
    await using served = await serveNomad();
    await register(served, { healthCheck: 'manual', progressDeadlineMs: 15_000 });
    served.clock.advance(1_000);
    const paused = await latest(served);
    await act(served, paused, 'pause', { Pause: true });
    served.clock.advance(60_000);
    expect((await latest(served)).Status).toBe('paused');
    await act(served, paused, 'pause', { Pause: false });
    served.clock.advance(14_900);
    expect((await latest(served)).Status).toBe('running');
    served.clock.advance(200);
    expect((await latest(served)).Status).toBe('failed');
  });

  it('fails with the first unhealthy allocation where no attempt is left', async () => {
    await using served = await serveNomad();
    await register(served, { command: '/bin/false', autoRevert: true });
    served.clock.advance(1_000);
    expect((await latest(served)).StatusDescription).toBe(
      'Failed due to unhealthy allocations - no stable job version to auto revert to',
    );
  });

  it('replaces failing allocations as long as attempts are left', async () => {
    await using served = await serveNomad();
    await register(served, { command: '/bin/false', reschedules: 2 });
    served.clock.advance(15_000);
    const failed = await latest(served);
    expect(failed.Status).toBe('failed');
    expect(web(failed)).toMatchObject({ PlacedAllocs: 3, UnhealthyAllocs: 3 });
  });

  it('restarts tasks within their policy before it counts them as failed', async () => {
    await using served = await serveNomad();
    await register(served, { command: '/bin/false', restarts: 2 });
    served.clock.advance(5_000);
    const [only] = await allocations(served);
    const shown = await served.get(`/v1/allocation/${only?.ID}`);
    expect(inside(shown, 'TaskStates', 'main')).toMatchObject({ Restarts: 2, Failed: true });
    expect((await latest(served)).StatusDescription).toBe('Failed due to unhealthy allocations');
  });

  it('does not go back to a stable version with the same specification', async () => {
    await using served = await serveNomad();
    const failing = { autoRevert: true, healthCheck: 'manual', progressDeadlineMs: 15_000 };
    await register(served, failing);
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    const HealthyAllocationIDs = [only?.ID];
    await act(served, await latest(served), 'allocation-health', { HealthyAllocationIDs });
    served.clock.advance(1_000);
    await register(served, { ...failing, count: 2 });
    await register(served, failing);
    served.clock.advance(1_000);
    await act(served, await latest(served), 'fail');
    expect((await latest(served)).StatusDescription).toBe(
      'Deployment marked as failed - not rolling back to stable job version 0' +
        ' as current job has same specification',
    );
  });
});

it('exchanges at most max_parallel allocations at a time', async () => {
  const options = fc.record({
    count: fc.integer({ min: 3, max: 6 }),
    maxParallel: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(options, async ({ count, maxParallel }) => {
      await using served = await serveNomad();
      await register(served, { count, maxParallel });
      served.clock.advance(rollOutMs);
      await register(served, { count, maxParallel, release: '1' });
      for (let step = 0; step < 60; step += 1) {
        served.clock.advance(250);
        const living = (await allocations(served)).filter((one) => one.DesiredStatus === 'run');
        const ours = living.filter(({ JobVersion }) => JobVersion === 1);
        const waiting = ours.filter((one) => one.DeploymentStatus?.Healthy !== true);
        expect(waiting.length).toBeLessThanOrEqual(maxParallel);
        expect(living).toHaveLength(count);
      }
      expect(await latest(served)).toMatchObject({ JobVersion: 1, Status: 'successful' });
    }),
    { numRuns: 8 },
  );
});

it('updates running allocations in place where their tasks do not change', async () => {
  await using served = await serveNomad();
  await register(served, { count: 1 });
  served.clock.advance(rollOutMs);
  const [before] = await allocations(served);
  await register(served, { count: 3 });
  served.clock.advance(rollOutMs);
  const after = await allocations(served);
  expect(after.map(({ JobVersion }) => JobVersion)).toEqual([1, 1, 1]);
  expect(after.map(({ ID }) => ID)).toContain(before?.ID);
  expect(web(await latest(served))).toMatchObject({ PlacedAllocs: 3, HealthyAllocs: 3 });
});

it('leaves canaries alone that were promoted when a newer version comes', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served, { count: 2 });
  await act(served, ready, 'promote', { All: true });
  served.clock.advance(rollOutMs);
  await register(served, { count: 2, canary: 1, release: '2' });
  served.clock.advance(1_000);
  const living = (await allocations(served)).filter((one) => one.DesiredStatus === 'run');
  expect(living.map(({ JobVersion }) => JobVersion).sort()).toEqual([1, 1, 2]);
  expect(living.map(({ ID }) => ID)).toContain(web(ready).PlacedCanaries?.[0]);
});

it('makes no deployment for max_parallel 0', async () => {
  await using served = await serveNomad();
  await register(served, { maxParallel: 0 });
  served.clock.advance(rollOutMs);
  expect((await served.call('GET', '/v1/job/shop/deployment')).text).toBe('null');
  expect((await allocations(served))[0]?.ClientStatus).toBe('running');
});

it('makes no new version for the same specification, and names the deployment there is', async () => {
  await using served = await serveNomad();
  await register(served);
  served.clock.advance(rollOutMs);
  const evaluation = await register(served);
  served.clock.advance(100);
  const found = await deployments(served);
  expect(found).toHaveLength(1);
  expect(inside(await served.get(`/v1/evaluation/${evaluation}`), 'DeploymentID')).toBe(
    found[0]?.ID,
  );
});

it('deletes a deployment an hour after its end, but not one whose allocations run', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served);
  const rolledOut = (await deployments(served))[0];
  await act(served, ready, 'fail');
  served.clock.advance(3_500_000);
  expect((await served.call('GET', `/v1/deployment/${ready.ID}`)).status).toBe(200);
  served.clock.advance(500_000);
  expect((await served.call('GET', `/v1/deployment/${ready.ID}`)).status).toBe(404);
  expect((await served.call('GET', `/v1/deployment/${rolledOut?.ID}`)).status).toBe(200);
});

it('holds what finds no port in a blocked evaluation until the port is free', async () => {
  await using served = await serveNomad();
  const networks = [{ ReservedPorts: [{ Label: 'admin', Value: 20_001 }] }];
  await register(served, { id: 'first', networks });
  served.clock.advance(rollOutMs);
  await register(served, { networks });
  served.clock.advance(1_000);
  const waiting = await latest(served);
  expect(waiting).toMatchObject({ Status: 'running', ModifyTime: 0 });
  expect(web(waiting)).toMatchObject({ PlacedAllocs: 0, RequireProgressBy: null });
  const [taken] = await allocations(served, 'first');
  await exit(served, taken?.ID ?? '');
  served.clock.advance(rollOutMs);
  expect((await latest(served)).Status).toBe('successful');
});
