import { readFileSync } from 'node:fs';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inside, type ServedNomad, serveNomad } from '../served-nomad.ts';
import { serviceJob } from '../service-job.ts';

// What an agent with access control answered: here the calls that are not about tokens themselves.
const rows = z
  .array(
    z.object({
      name: z.string(),
      request: z.object({ method: z.string(), path: z.string() }).optional(),
      status: z.number().optional(),
      type: z.string().nullish(),
      body: z.string().optional(),
    }),
  )
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../fixtures/nomad/access-control.json', import.meta.url), 'utf8'),
    ),
  );

const recordedId = /fe9c1776-896b-11df-f1d3-7e5f469ca333/;
const verbs = ['read', 'promote', 'pause', 'fail', 'unblock', 'allocation-health'];

let served: ServedNomad;
let deploymentId = '';
let allocationId = '';
const tokens: Record<string, string> = {};

async function call(method: string, path: string, sent: { token?: string; body?: unknown }) {
  const headers = sent.token === undefined ? {} : { 'x-nomad-token': sent.token };
  const body = sent.body === undefined ? null : JSON.stringify(sent.body);
  const reply = await request(served.url + path, { method, headers, body });
  const text = await reply.body.text();
  return { status: reply.statusCode, type: reply.headers['content-type'] ?? null, text };
}

/** Sends a recorded request for our deployment; `token` undefined is anonymous. */
async function replay(name: string, token?: string) {
  const row = rows.find((one) => one.name === name);
  if (row?.request === undefined) throw new Error(`Nothing was recorded as ${name}`);
  const path = row.request.path.replace(recordedId, deploymentId);
  const id = path.split('/').at(-1)?.split('?')[0];
  const body = path === '/v1/jobs' ? { Job: serviceJob() } : writeBody(id ?? '');
  const sent = row.request.method === 'GET' ? {} : { body };
  const reply = await call(row.request.method, path, { ...sent, ...(token && { token }) });
  const shown = reply.status === 200 ? '' : reply.text;
  const expected = { status: row.status, type: row.type, text: row.status === 200 ? '' : row.body };
  return { reply: { ...reply, text: shown }, expected };
}

function writeBody(DeploymentID: string): object {
  const HealthyAllocationIDs = [allocationId];
  return { DeploymentID, Groups: [], Pause: false, HealthyAllocationIDs };
}

beforeAll(async () => {
  served = await serveNomad({ aclEnabled: true });
  const token = served.token;
  const capabilities: Record<string, string[]> = {
    'read-job': ['read-job'],
    'read-job + promote-deployment': ['read-job', 'promote-deployment'],
    'read-job + submit-job': ['read-job', 'submit-job'],
  };
  for (const [name, list] of Object.entries(capabilities)) {
    const policy = list.join('-and-');
    const Rules = `namespace "default" { capabilities = ${JSON.stringify(list)} }`;
    await call('POST', `/v1/acl/policy/${policy}`, { token, body: { Name: policy, Rules } });
    const made = await call('POST', '/v1/acl/token', {
      token,
      body: { Name: policy, Type: 'client', Policies: [policy] },
    });
    tokens[name] = String(inside(JSON.parse(made.text), 'SecretID'));
  }
  await call('POST', '/v1/jobs', { token, body: { Job: serviceJob({ healthCheck: 'manual' }) } });
  served.clock.advance(1_000);
  const latest = await call('GET', '/v1/job/shop/deployment', { token });
  deploymentId = String(inside(JSON.parse(latest.text), 'ID'));
  const own = await call('GET', `/v1/deployment/allocations/${deploymentId}`, { token });
  allocationId = String(inside(JSON.parse(own.text), 0, 'ID'));
});

afterAll(() => served[Symbol.asyncDispose]());

describe('without a token', () => {
  it.each([
    'list',
    'read a known one',
    'read an unknown one',
    'allocations',
    'promote a known one',
    'promote an unknown one',
    'fail',
    'register',
  ])('%s is answered as recorded', async (name) => {
    const { reply, expected } = await replay(`anonymous: ${name}`);
    expect(reply).toEqual(expected);
  });
});

it.each([
  ['wrong token: list', '11111111-2222-3333-4444-555555555555'],
  ['wrong token: promote', '11111111-2222-3333-4444-555555555555'],
  ['token that is not a uuid: list', 'swordfish'],
])('%s is answered as recorded', async (name, token) => {
  const { reply, expected } = await replay(name, token);
  expect(reply).toEqual(expected);
});

describe.each(['read-job', 'read-job + promote-deployment', 'read-job + submit-job'])(
  'a token with %s',
  (policy) => {
    it.each(verbs)('is answered as recorded: %s', async (verb) => {
      const { reply, expected } = await replay(`${policy}: ${verb}`, tokens[policy]);
      expect(reply).toEqual(expected);
    });
  },
);

it('hides a deployment of a namespace the caller may not read', async () => {
  const token = served.token;
  await call('POST', '/v1/namespace', { token, body: { Name: 'secret' } });
  const Job = { ...serviceJob({ id: 'hidden' }), Namespace: 'secret' };
  expect((await call('POST', '/v1/jobs', { token, body: { Job } })).status).toBe(200);
  served.clock.advance(1_000);
  const path = '/v1/job/hidden/deployment?namespace=secret';
  const shown = await call('GET', path, { token });
  const id = String(inside(JSON.parse(shown.text), 'ID'));
  const reader = { token: tokens['read-job'] ?? '' };
  expect(await call('GET', `/v1/deployment/${id}`, reader)).toMatchObject({
    status: 404,
    text: 'deployment not found',
  });
  expect((await call('GET', `/v1/deployment/allocations/${id}`, reader)).status).toBe(403);
  expect((await call('GET', '/v1/deployments?namespace=secret', reader)).status).toBe(403);
  const all = await call('GET', '/v1/deployments?namespace=*', reader);
  expect(all.status).toBe(200);
  expect(all.text).not.toContain(id);
  expect((await call('GET', '/v1/deployments?namespace=*', { token })).text).toContain(id);
});
