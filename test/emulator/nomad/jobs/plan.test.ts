import { expect, it } from 'vitest';
import { latest, register, rollOutMs } from '../release.ts';
import { inside, items, type Reply, type ServedNomad, serveNomad } from '../served-nomad.ts';
import { type JobOptions, serviceJob } from '../service-job.ts';

function plan(served: ServedNomad, options: JobOptions, more: object = {}): Promise<Reply> {
  const Job = { ...serviceJob(options), ...more };
  return served.call('POST', `/v1/job/${String(Job.ID)}/plan`, { Job, Diff: true });
}

it('shows what a first registration would place, and changes nothing', async () => {
  await using served = await serveNomad();
  const before = inside(await served.get('/__emulator__/state'), 'index');
  const { status, json } = await plan(served, { count: 2 });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    Annotations: { DesiredTGUpdates: { web: { Place: 2 } } },
    FailedTGAllocs: null,
    JobModifyIndex: 0,
    Diff: { Type: 'Added', ID: 'shop', TaskGroups: [{ Type: 'Added', Name: 'web' }] },
  });
  expect(await served.get('/v1/jobs')).toEqual([]);
  expect(await served.get('/v1/evaluations')).toEqual([]);
  expect(inside(await served.get('/__emulator__/state'), 'index')).toBe(before);
});

it('shows how many canaries a new version would get, and which fields change', async () => {
  await using served = await serveNomad();
  await register(served, { canary: 2, count: 3 });
  served.clock.advance(rollOutMs);
  const { json } = await plan(served, { canary: 2, count: 4, release: '1' });
  expect(json).toMatchObject({
    Annotations: { DesiredTGUpdates: { web: { Canary: 2, Ignore: 3 } } },
    Diff: {
      Type: 'Edited',
      TaskGroups: [
        {
          Type: 'Edited',
          Fields: [{ Name: 'Count', Old: '3', New: '4', Annotations: ['forces create'] }],
          Tasks: [
            {
              Type: 'Edited',
              Fields: [{ Type: 'Edited', Name: 'Env[RELEASE]', Old: '0', New: '1' }],
              Annotations: ['forces create/destroy update'],
            },
          ],
          Updates: { canary: 2 },
        },
      ],
    },
  });
  expect(await latest(served)).toMatchObject({ JobVersion: 0, Status: 'successful' });
});

it('plans nothing for an unchanged job', async () => {
  await using served = await serveNomad();
  await register(served, {});
  served.clock.advance(rollOutMs);
  const { json } = await plan(served, {});
  expect(json).toMatchObject({
    Annotations: { DesiredTGUpdates: { web: { Ignore: 1, Place: 0 } } },
    Diff: { Type: 'None' },
  });
});

it('names what no node can hold', async () => {
  await using served = await serveNomad();
  const tooMuch = serviceJob();
  const group = items(tooMuch['TaskGroups'])[0];
  const task = items(inside(group, 'Tasks'))[0];
  const Tasks = [{ ...Object(task), Resources: { CPU: 100, MemoryMB: 9_000_000 } }];
  const { json } = await plan(served, {}, { TaskGroups: [{ ...Object(group), Tasks }] });
  expect(json).toMatchObject({
    FailedTGAllocs: { web: { NodesExhausted: 1, DimensionExhausted: { memory: 1 } } },
    CreatedEvals: [{ Status: 'blocked' }],
  });
  expect(await served.get('/v1/jobs')).toEqual([]);
});

it('counts a constraint that filters every node', async () => {
  await using served = await serveNomad();
  const constraint = { LTarget: '$' + '{attr.kernel.name}', RTarget: 'windows', Operand: '=' };
  const { json } = await plan(served, {}, { Constraints: [constraint] });
  const name = '$' + '{attr.kernel.name} = windows';
  expect(json).toMatchObject({
    FailedTGAllocs: { web: { NodesFiltered: 1, ConstraintFiltered: { [name]: 1 } } },
  });
});

it('refuses what a registration would refuse', async () => {
  await using served = await serveNomad();
  expect(await plan(served, {}, { Namespace: 'nowhere' })).toMatchObject({ status: 500 });
  const other = await served.call('POST', '/v1/job/other/plan', { Job: serviceJob() });
  expect(other).toMatchObject({ status: 400, text: 'Job ID does not match' });
});
