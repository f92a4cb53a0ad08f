import { describe, expect, it } from 'vitest';
import { deployments, latest, register, rollOutMs } from '../release.ts';
import { inside, items, serveNomad } from '../served-nomad.ts';
import { serviceJob } from '../service-job.ts';

describe('an index that is enforced', () => {
  const enforce = (JobModifyIndex: number) => ({
    Job: serviceJob(),
    EnforceIndex: true,
    JobModifyIndex,
  });

  it('registers only what is new for 0, and only over that index else', async () => {
    await using served = await serveNomad();
    const send = (index: number) => served.call('POST', '/v1/jobs', enforce(index));
    expect((await send(5)).text).toBe('Enforcing job modify index 5: job does not exist');
    const first = await send(0);
    expect(first.status).toBe(200);
    expect((await send(0)).text).toBe('Enforcing job modify index 0: job already exists');
    const index = Number(inside(first.json, 'JobModifyIndex'));
    expect((await send(1)).text).toBe(
      `Enforcing job modify index 1: job exists with conflicting job modify index: ${index}`,
    );
    expect((await send(index)).status).toBe(200);
  });
});

describe('versions', () => {
  it('are listed newest first; the one a deployment completed is stable', async () => {
    await using served = await serveNomad();
    await register(served);
    served.clock.advance(rollOutMs);
    await register(served, { canary: 1, release: '1' });
    const { json } = await served.call('GET', '/v1/job/shop/versions');
    const versions = items(inside(json, 'Versions'));
    expect(versions.map((one) => inside(one, 'Version'))).toEqual([1, 0]);
    expect(versions.map((one) => inside(one, 'Stable'))).toEqual([false, true]);
  });

  it('can be gone back to, as a new version', async () => {
    await using served = await serveNomad();
    await register(served);
    served.clock.advance(rollOutMs);
    await register(served, { release: '1' });
    served.clock.advance(rollOutMs);
    const revert = (JobVersion: number, more = {}) =>
      served.call('POST', '/v1/job/shop/revert', { JobID: 'shop', JobVersion, ...more });
    expect((await revert(1)).text).toBe("can't revert to current version");
    expect((await revert(9)).text).toBe('job "shop" in namespace "default" at version 9 not found');
    expect((await revert(0, { EnforcePriorVersion: 5 })).text).toBe(
      'Current job has version 1; enforcing version 5',
    );
    expect((await revert(0)).status).toBe(200);
    served.clock.advance(rollOutMs);
    expect(await latest(served)).toMatchObject({ JobVersion: 2, Status: 'successful' });
  });

  it('beyond six are forgotten, but not the newest stable one', async () => {
    await using served = await serveNomad();
    await register(served);
    served.clock.advance(rollOutMs);
    for (let release = 1; release <= 8; release += 1) {
      await register(served, { canary: 1, release: String(release) });
    }
    const { json } = await served.call('GET', '/v1/job/shop/versions');
    const versions = items(inside(json, 'Versions')).map((one) => inside(one, 'Version'));
    expect(versions).toEqual([8, 7, 6, 5, 4, 0]);
  });
});

describe('the end of a job', () => {
  it('stops what runs and keeps the job; purging takes its deployments too', async () => {
    await using served = await serveNomad();
    await register(served);
    served.clock.advance(rollOutMs);
    await served.call('DELETE', '/v1/job/shop');
    served.clock.advance(1_000);
    expect(await served.get('/v1/job/shop')).toMatchObject({ Stop: true, Status: 'dead' });
    expect(await deployments(served)).toHaveLength(1);
    await served.call('DELETE', '/v1/job/shop?purge=true');
    expect(await served.call('GET', '/v1/job/shop')).toMatchObject({
      status: 404,
      text: 'job not found',
    });
    expect(await deployments(served)).toEqual([]);
  });

  it('is no error for a job nobody knows', async () => {
    await using served = await serveNomad();
    const { status, json } = await served.call('DELETE', '/v1/job/nope');
    expect(status).toBe(200);
    expect(json).toMatchObject({ EvalID: '', EvalCreateIndex: 0, JobModifyIndex: 0 });
  });
});

it('keeps the deployments of a job that was stopped and registered again', async () => {
  await using served = await serveNomad();
  await register(served);
  served.clock.advance(rollOutMs);
  await served.call('DELETE', '/v1/job/shop');
  served.clock.advance(1_000);
  await register(served, { release: '1' });
  served.clock.advance(rollOutMs);
  expect(items(await served.get('/v1/job/shop/deployments'))).toHaveLength(2);
});

describe('the parser of jobs', () => {
  const parse = async (body: object) => {
    await using served = await serveNomad();
    return await served.call('POST', '/v1/jobs/parse', body);
  };

  it('takes a job as JSON, with or without "Job" around it', async () => {
    const job = serviceJob();
    for (const given of [job, { Job: job }]) {
      const { status, json } = await parse({ JobHCL: JSON.stringify(given) });
      expect(status).toBe(200);
      expect(json).toMatchObject({ ID: 'shop', TaskGroups: [{ Name: 'web' }] });
    }
  });

  it('fills the defaults in where asked', async () => {
    const { json } = await parse({ JobHCL: '{"ID":"x"}', Canonicalize: true });
    expect(json).toMatchObject({ Name: 'x', Priority: 50, Type: 'service', Namespace: 'default' });
  });

  it('refuses an empty specification', async () => {
    expect(await parse({ JobHCL: '' })).toMatchObject({ status: 400, text: 'Job spec is empty' });
  });
});
