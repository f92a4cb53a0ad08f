import { expect, it } from 'vitest';
import { act, allocations, deployments, latest, web } from '../release.ts';
import { type ServedNomad, serveNomad } from '../served-nomad.ts';
import { type JobOptions, serviceJob } from '../service-job.ts';

async function registerSystem(served: ServedNomad, options: JobOptions): Promise<void> {
  const job = serviceJob(options);
  const groups = job['TaskGroups'];
  const Job = {
    ...job,
    Type: 'system',
    TaskGroups: Array.isArray(groups)
      ? groups.map((group: object) => ({ ...group, ReschedulePolicy: null }))
      : [],
  };
  const reply = await served.call('POST', '/v1/jobs', { Job });
  expect(reply.text).toContain('EvalID');
}

async function withCanaries(served: ServedNomad, options: JobOptions): Promise<void> {
  await registerSystem(served, options);
  served.clock.advance(30_000);
  await registerSystem(served, { ...options, release: '1' });
  served.clock.advance(2_000);
}

it('places a canary on the asked-for share of the nodes, and the rest after a promotion', async () => {
  await using served = await serveNomad({ nodes: 4 });
  await withCanaries(served, { canary: 50, maxParallel: 4 });
  const waiting = await latest(served);
  expect(waiting).toMatchObject({ Status: 'running', JobVersion: 1 });
  expect(web(waiting)).toMatchObject({ DesiredCanaries: 2, DesiredTotal: 4, HealthyAllocs: 2 });
  expect(web(waiting).PlacedCanaries).toHaveLength(2);

  await act(served, waiting, 'promote', { All: true });
  served.clock.advance(30_000);
  expect(await latest(served)).toMatchObject({ ID: waiting.ID, Status: 'successful' });
  const living = (await allocations(served)).filter(({ DesiredStatus }) => DesiredStatus === 'run');
  expect(living.map(({ JobVersion }) => JobVersion)).toEqual([1, 1, 1, 1]);
});

it('caps canaries at max_parallel', async () => {
  await using served = await serveNomad({ nodes: 4 });
  await withCanaries(served, { canary: 100, maxParallel: 1 });
  expect(web(await latest(served))).toMatchObject({ DesiredCanaries: 1, PlacedAllocs: 1 });
});

it('rolls a failed system job back by a new version without a deployment', async () => {
  await using served = await serveNomad();
  await withCanaries(served, { canary: 100, autoRevert: true });
  const failed = await latest(served);
  await act(served, failed, 'fail');
  served.clock.advance(30_000);
  expect(await latest(served)).toMatchObject({
    ID: failed.ID,
    Status: 'failed',
    StatusDescription: 'Deployment marked as failed - rolling back to job version 0',
  });
  expect(await deployments(served)).toHaveLength(2);
  expect(await served.get('/v1/job/shop')).toMatchObject({ Version: 2 });
  const living = (await allocations(served)).filter(({ DesiredStatus }) => DesiredStatus === 'run');
  expect(living).toMatchObject([{ JobVersion: 2, ClientStatus: 'running' }]);
});

it('refuses a system job with a reschedule policy', async () => {
  await using served = await serveNomad();
  const Job = { ...serviceJob(), Type: 'system' };
  const reply = await served.call('POST', '/v1/jobs', { Job });
  expect(reply.status).toBe(500);
  expect(reply.text).toContain('System jobs should not have a reschedule policy');
});
