import { request } from 'undici';
import { expect, it } from 'vitest';
import { allocations, latest, register, rollOutMs } from '../release.ts';
import { inside, items, serveNomad } from '../served-nomad.ts';
import { serviceJob } from '../service-job.ts';

it('sums up a job, its counts and what an evaluation placed', async () => {
  await using served = await serveNomad();
  const evaluation = await register(served, { count: 2 });
  served.clock.advance(rollOutMs);
  expect(await served.get('/v1/job/shop/summary')).toMatchObject({
    JobID: 'shop',
    Summary: { web: { Running: 2, Queued: 0, Failed: 0 } },
  });
  expect(await served.get('/v1/job/shop/scale')).toMatchObject({
    TaskGroups: { web: { Desired: 2, Running: 2, Healthy: 2 } },
  });
  expect(items(await served.get(`/v1/evaluation/${evaluation}/allocations`))).toHaveLength(2);
  expect(await served.call('GET', '/v1/job/nope/summary')).toMatchObject({ status: 404 });
});

it('shows with an allocation how its node was found', async () => {
  await using served = await serveNomad();
  await register(served, {});
  served.clock.advance(rollOutMs);
  const [first] = await allocations(served);
  expect(await served.get(`/v1/allocation/${first?.ID}`)).toMatchObject({
    Metrics: { NodesEvaluated: 1, NodesAvailable: { dc1: 1 }, NodesInPool: 1 },
  });
});

it('keeps the source and, where asked, the present counts', async () => {
  await using served = await serveNomad();
  await register(served, { count: 3 });
  const Submission = { Source: 'job "shop" {}', Format: 'hcl2' };
  const Job = serviceJob({ count: 1, release: '1' });
  await served.call('POST', '/v1/jobs', { Job, Submission, PreserveCounts: true });
  expect(await served.get('/v1/job/shop')).toMatchObject({ TaskGroups: [{ Count: 3 }] });
  expect(await served.get('/v1/job/shop/submission?version=1')).toMatchObject(Submission);
  const none = await served.call('GET', '/v1/job/shop/submission?version=0');
  expect(none).toMatchObject({ status: 404, text: 'job source not found' });
});

it('finds ids by their beginning', async () => {
  await using served = await serveNomad();
  await register(served, {});
  served.clock.advance(rollOutMs);
  const { ID } = await latest(served);
  const Prefix = ID.slice(0, 8);
  const { json } = await served.call('POST', '/v1/search', { Prefix, Context: 'deployment' });
  expect(json).toMatchObject({ Matches: { deployment: [ID] }, Truncations: { deployment: false } });
});

it('filters and pages the list of jobs', async () => {
  await using served = await serveNomad();
  for (const id of ['a', 'b', 'c']) await register(served, { id });
  const filter = encodeURIComponent('ID != "b"');
  const found = items(await served.get(`/v1/jobs?filter=${filter}`)).map((one) =>
    inside(one, 'ID'),
  );
  expect(found).toEqual(['a', 'c']);
  const page = await served.call('GET', '/v1/jobs?per_page=2');
  expect(items(page.json)).toHaveLength(2);
  expect(page.headers['x-nomad-nexttoken']).toBe('c');
});

it('collects at once what has ended, replaced canaries included', async () => {
  await using served = await serveNomad();
  await register(served, {});
  served.clock.advance(rollOutMs);
  await register(served, { canary: 1, release: '1', command: '/bin/false', reschedules: 1 });
  served.clock.advance(20_000);
  const [replaced] = (await allocations(served)).filter(({ NextAllocation }) => NextAllocation);
  expect(replaced).toBeDefined();
  await served.call('PUT', '/v1/system/gc');
  expect(await served.call('GET', `/v1/allocation/${replaced?.ID}`)).toMatchObject({ status: 404 });
  expect(await served.get('/v1/job/shop')).toMatchObject({ Version: 1 });
});

it('collects a stopped job with all that belongs to it', async () => {
  await using served = await serveNomad();
  await register(served, {});
  served.clock.advance(rollOutMs);
  await served.call('DELETE', '/v1/job/shop');
  served.clock.advance(rollOutMs);
  await served.call('PUT', '/v1/system/gc');
  await served.call('PUT', '/v1/system/gc');
  expect(await served.get('/v1/jobs')).toEqual([]);
  expect(await served.get('/v1/deployments')).toEqual([]);
});

it('makes a new version of the same job where another token registers it', async () => {
  await using served = await serveNomad({ aclEnabled: true });
  const as = async (token: string, method: 'GET' | 'POST', path: string, body?: object) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { 'x-nomad-token': token };
    const reply = await request(`${served.url}${path}`, { method, headers, ...sent });
    return reply.body.json();
  };
  const other = await as(served.token, 'POST', '/v1/acl/token', { Type: 'management' });
  const Job = serviceJob();
  await as(served.token, 'POST', '/v1/jobs', { Job });
  await as(served.token, 'POST', '/v1/jobs', { Job });
  expect(await as(served.token, 'GET', '/v1/job/shop')).toMatchObject({ Version: 0 });
  await as(String(inside(other, 'SecretID')), 'POST', '/v1/jobs', { Job });
  expect(await as(served.token, 'GET', '/v1/job/shop')).toMatchObject({
    Version: 1,
    NomadTokenID: inside(other, 'AccessorID'),
  });
});

it('refuses a job of another region', async () => {
  await using served = await serveNomad();
  const Job = { ...serviceJob(), Region: 'europe' };
  expect(await served.call('POST', '/v1/jobs', { Job })).toMatchObject({
    status: 500,
    text: 'No path to region',
  });
  expect(await served.call('POST', '/v1/jobs?region=global', { Job })).toMatchObject({
    status: 200,
  });
});

it('shows policies, tokens and auth methods to management', async () => {
  await using served = await serveNomad({ aclEnabled: true });
  const headers = { 'x-nomad-token': served.token };
  const rules = 'namespace "default" { policy = "read" }';
  await request(`${served.url}/v1/acl/policy/readers`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ Name: 'readers', Description: 'may read', Rules: rules }),
  });
  const read = async (path: string) => {
    const reply = await request(`${served.url}${path}`, { headers });
    return reply.body.json();
  };
  expect(await read('/v1/acl/policies')).toMatchObject([{ Name: 'readers' }]);
  expect(await read('/v1/acl/policy/readers')).toMatchObject({ Rules: rules });
  const tokens = items(await read('/v1/acl/tokens'));
  expect(tokens).toMatchObject([{ Type: 'management' }]);
  expect(inside(tokens, 0, 'SecretID')).toBeUndefined();
  expect(await read('/v1/acl/auth-methods')).toEqual([]);
  expect(await read('/v1/acl/binding-rules')).toEqual([]);
  expect(await served.call('POST', '/v1/acl/bootstrap')).toMatchObject({
    status: 400,
    text: 'ACL bootstrap already done (reset index: 1)',
  });
  expect(await served.call('GET', '/v1/acl/tokens')).toMatchObject({ status: 403 });
});

it('shows what each version changed, and which evaluations belong together', async () => {
  await using served = await serveNomad();
  await register(served, {});
  served.clock.advance(rollOutMs);
  const evaluation = await register(served, {
    release: '1',
    command: '/bin/false',
    reschedules: 1,
  });
  served.clock.advance(2_000);
  expect(await served.get('/v1/job/shop/versions?diffs=true')).toMatchObject({
    Diffs: [{ Type: 'Edited', ID: 'shop', Fields: null }],
    Versions: [{ Version: 1 }, { Version: 0 }],
  });
  expect(await served.get('/v1/job/shop/versions')).toMatchObject({ Diffs: null });
  expect(await served.get(`/v1/evaluation/${evaluation}?related=true`)).toMatchObject({
    ID: evaluation,
    Status: 'complete',
  });
});

it('changes a count, but not under an active deployment', async () => {
  await using served = await serveNomad();
  await register(served, {});
  const scale = (Count: number) =>
    served.call('POST', '/v1/job/shop/scale', { Target: { Group: 'web' }, Count });
  served.clock.advance(100);
  expect(await scale(2)).toMatchObject({
    status: 400,
    text: 'job scaling blocked due to active deployment',
  });
  served.clock.advance(rollOutMs);
  expect(await scale(2)).toMatchObject({ status: 200 });
  expect(await served.get('/v1/job/shop')).toMatchObject({ TaskGroups: [{ Count: 2 }] });
});

it('names with an evaluation the one that waits for a place', async () => {
  await using served = await serveNomad();
  const Job = { ...serviceJob(), Datacenters: ['elsewhere'] };
  const { json } = await served.call('POST', '/v1/jobs', { Job });
  served.clock.advance(1_000);
  const found = await served.get(`/v1/evaluation/${inside(json, 'EvalID')}?related=true`);
  expect(found).toMatchObject({
    RelatedEvals: [{ TriggeredBy: 'queued-allocs', Status: 'blocked' }],
  });
});
