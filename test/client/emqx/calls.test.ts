import type { Emqx } from '@rollout-actions/client/emqx/connection';
import {
  createDeployment,
  listDeployments,
  readDeployment,
  startDeployment,
  stopDeployment,
} from '@rollout-actions/client/emqx/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import { describe, expect, it } from 'vitest';
import { emulateEmqx } from '../../support/providers/emulated-emqx.ts';

const ask = { signal: new AbortController().signal };
const ORDER = {
  platform: 'aws',
  region: 'us-east-1',
  type: 'dedicated',
  connections: 1_000,
  tps: 1_000,
};
const DEPLOYMENTS = [
  { id: 'a0000001', status: 'stopped' },
  { id: 'a0000002', status: 'running' },
];

type Call = (emqx: Emqx) => Promise<unknown>;
const CALLS: Readonly<Record<string, { call: Call; path: string; method: string }>> = {
  list: { call: (emqx) => listDeployments(emqx, ask), method: 'GET', path: '/deployments' },
  get: {
    call: (emqx) => readDeployment(emqx, 'a0000001', ask),
    method: 'GET',
    path: '/deployments/a0000001',
  },
  start: {
    call: (emqx) => startDeployment(emqx, 'a0000001', ask),
    method: 'POST',
    path: '/deployments/a0000001/start',
  },
  stop: {
    call: (emqx) => stopDeployment(emqx, 'a0000002', ask),
    method: 'POST',
    path: '/deployments/a0000002/stop',
  },
  create: {
    call: (emqx) => createDeployment(emqx, ORDER, ask),
    method: 'POST',
    path: '/deployments',
  },
};

/** Documented statuses of each call besides success, and what they become. */
const READS: [number, string][] = [
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [429, 'throttled'],
];
const ONE: [number, string][] = [...READS, [404, 'not-found']];
const DOCUMENTED: Record<string, [number, string][]> = {
  list: READS,
  get: ONE,
  start: [...ONE, [422, 'rejected']],
  stop: [...ONE, [422, 'rejected']],
  create: [
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [422, 'rejected'],
    [429, 'throttled'],
  ],
};

const statuses = Object.entries(DOCUMENTED).flatMap(([name, pairs]) =>
  pairs.flatMap(([status, kind]) =>
    [undefined, { code: 'BAD_REQUEST', detail: 'no' }, { code: 4_221, message: 'no' }, 'odd'].map(
      (body) => ({ name, status, kind, body }),
    ),
  ),
);

describe('the five calls', () => {
  it.each(Object.keys(CALLS))('%s succeeds, by one request', async (name) => {
    const emulated = await emulateEmqx({ deployments: DEPLOYMENTS });
    await CALLS[name]?.call(emulated.connect());
    const calls = await emulated.calls();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      method: CALLS[name]?.method,
      path: `/public_api/v1${CALLS[name]?.path}`,
      status: CALLS[name]?.method === 'POST' ? 201 : 200,
    });
  });

  it.each(statuses)(
    '$name with $status and body $body fails as $kind, by one request that counts',
    async ({ name, status, kind, body }) => {
      const emulated = await emulateEmqx({ deployments: DEPLOYMENTS });
      await emulated.control('POST', 'faults', {
        match: {},
        fault: { status, ...(body === undefined ? {} : { body }) },
      });
      const emqx = emulated.connect();
      const failure = await CALLS[name]?.call(emqx).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
      expect(failure).toMatchObject({ kind, status, final: true });
      const budgets = Object.values(emqx.budgets);
      expect(budgets.reduce((sum, { part, left }) => sum + part - left(), 0)).toBe(1);
      expect(await emulated.calls()).toHaveLength(1);
    },
  );

  it('an unknown key is label which of the two kinds of key is needed', async () => {
    const emulated = await emulateEmqx();
    const emqx = emulated.connect({}, { apiSecret: 'not-the-secret' });
    await expect(listDeployments(emqx, ask)).rejects.toThrow(
      /key of the platform.*App Secret of a deployment/,
    );
  });

  it('a reply about another deployment is no answer', async () => {
    const emulated = await emulateEmqx();
    const other = { deploymentID: 'b0000001', status: 'running' };
    await emulated.control('POST', 'faults', { match: {}, fault: { status: 200, body: other } });
    const read = readDeployment(emulated.connect(), 'a0000001', ask);
    await expect(read).rejects.toMatchObject({ kind: 'invalid-reply' });
  });

  it.each(['start', 'stop', 'create'])('%s is sent once, whatever breaks', async (name) => {
    for (const fault of ['reset-after-commit', 'reset', 'truncate', 'html', { status: 503 }]) {
      const emulated = await emulateEmqx({ deployments: DEPLOYMENTS });
      await emulated.control('POST', 'faults', { match: { method: 'POST' }, fault });
      await expect(CALLS[name]?.call(emulated.connect())).rejects.toBeInstanceOf(Failure);
      expect(await emulated.calls()).toHaveLength(1);
    }
  });

  it('a read that fails in passing is tried again, and each attempt counts', async () => {
    const emulated = await emulateEmqx({ deployments: DEPLOYMENTS });
    await emulated.control('POST', 'faults', { match: {}, fault: { status: 503 }, times: 2 });
    const emqx = emulated.connect();
    await emulated.clock.run(listDeployments(emqx, ask));
    expect(emqx.budgets.read.left()).toBe(57);
  });

  it('nothing is sent without budget, and the failure says when it opens', async () => {
    const emulated = await emulateEmqx({ deployments: DEPLOYMENTS });
    const emqx = emulated.connect({ read: { limit: 2, windowMs: 3_600_000 } });
    await listDeployments(emqx, ask);
    await listDeployments(emqx, ask);
    await expect(listDeployments(emqx, ask)).rejects.toMatchObject({
      kind: 'throttled',
      received: 'no',
      retryAfterMs: 3_600_000,
    });
    expect(await emulated.calls()).toHaveLength(2);
  });

  it('a write of a dry run is neither sent nor counted', async () => {
    const emulated = await emulateEmqx({ deployments: DEPLOYMENTS });
    const emqx = emulated.connect({}, { dryRun: true });
    await expect(startDeployment(emqx, 'a0000001', ask)).rejects.toThrow('dry run');
    expect(emqx.budgets.start.left()).toBe(5);
    expect(await emulated.calls()).toEqual([]);
  });
});
