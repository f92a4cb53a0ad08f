import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { createOnce } from '@rollout-actions/client/emqx/create-once';
import { listDeployments } from '@rollout-actions/client/emqx/deployments';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { type EmulatedEmqx, emulateEmqx } from '../../support/providers/emulated-emqx.ts';

const ORDER = {
  platform: 'aws',
  region: 'us-east-1',
  type: 'dedicated',
  connections: 1_000,
  tps: 1_000,
};
const ours = { apiKey: 'ours', apiSecret: 'our-secret' };
const others = { apiKey: 'others', apiSecret: 'other-secret' };

/** What can become of a create call, and whether the platform has carried it out. */
const LOSSES: readonly [fault: unknown, isDone: boolean][] = [
  ['reset', false],
  ['reset-after-commit', true],
  ['truncate', true],
  ['drip', true],
  ['hang', false],
  [{ status: 502 }, false],
  [{ status: 504, commit: true }, true],
  [{ status: 201, body: 'created', commit: true }, true],
  [{ status: 201, body: { deploymentID: 7 }, commit: true }, true],
];

/** Somebody else with a key of their own creates at the same time; gives the new id. */
async function createByOthers({ url }: EmulatedEmqx, region: string): Promise<string> {
  const body = { platform: 'aws', region, connections: 1_000, deploymentType: 'dedicated' };
  const login = Buffer.from(`${others.apiKey}:${others.apiSecret}`).toString('base64');
  const reply = await request(`${url}/deployments`, {
    method: 'POST',
    headers: { authorization: `Basic ${login}` },
    body: JSON.stringify(body),
  });
  const created: unknown = await reply.body.json();
  return typeof created === 'object' && created !== null && 'deploymentID' in created
    ? String(created.deploymentID)
    : '';
}

async function trial(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const fixture = {
    keys: [ours, others],
    deployments: random() < 0.5 ? [] : [{ id: 'old00001', status: 'stopped' }],
    budgets: { create: 9 },
  };
  const emulated = await emulateEmqx(fixture, { seed });
  const emqx = emulated.connect();
  const signal = new AbortController().signal;
  const before = await listDeployments(emqx, { signal });
  const [fault, isDone] = pick(LOSSES) ?? ['reset', false];
  const match = { method: 'POST' };
  await emulated.control('POST', 'faults', { match, fault, times: 1 });
  using deadline = startDeadline(emulated.clock, 2_700_000, signal);
  const creating = createOnce({ emqx, wanted: ORDER, before, deadline, onQuota: 'wait' });
  const rivals = pick([[], [], ['us-east-1'], ['us-east-2'], ['us-east-1', 'us-east-1']]) ?? [];
  const alike: string[] = [];
  const rival = async () => {
    // After ours, which takes the fault.
    while ((await emulated.calls()).every(({ method }) => method !== 'POST')) {
      await emulated.clock.sleep(1, signal);
    }
    for (const region of rivals) {
      const id = await createByOthers(emulated, region);
      if (region === ORDER.region) alike.push(id);
    }
  };
  const [creation] = await emulated.clock.run(Promise.all([creating, rival()]));
  const posts = (await emulated.calls()).filter(({ method }) => method === 'POST');
  const known = new Set(before.map(({ id }) => id));
  const after = await listDeployments(emulated.connect(), { signal });
  const fitting = after.filter(({ id, region }) => !known.has(id) && region.includes('us-east-1'));
  return { creation, isDone, alike, ownPosts: posts.length - rivals.length, fitting };
}

describe('a create call whose answer is lost', () => {
  it('is never sent again, and is adopted or left unclear, in 200 trials', async () => {
    const ends = { adopted: 0, none: 0, several: 0 };
    for (let seed = 1; seed <= 200; seed += 1) {
      const { creation, isDone, alike, ownPosts, fitting } = await trial(seed);
      const label = `seed ${seed}`;
      expect(ownPosts, label).toBe(1);
      expect(fitting.length, label).toBe(alike.length + Number(isDone));
      const ids = fitting.map(({ id }) => id).sort();
      if (creation.kind === 'adopted') {
        ends.adopted += 1;
        expect(ids, label).toContain(creation.deployment.id);
      } else {
        expect(creation.kind, label).toBe('unclear');
        const candidates = creation.kind === 'unclear' ? creation.candidates : [];
        ends[candidates.length === 0 ? 'none' : 'several'] += 1;
        expect(candidates.map(({ id }) => id).sort(), label).toEqual(ids);
        expect(ids.length, label).not.toBe(1);
      }
    }
    expect(Math.min(...Object.values(ends))).toBeGreaterThan(10);
  }, 120_000);

  it('is not what was there before, nor what was made at another time', async () => {
    const emulated = await emulateEmqx({ deployments: [{ id: 'old00001', status: 'running' }] });
    const emqx = emulated.connect();
    const fault = { match: { method: 'POST' }, fault: 'reset' };
    await emulated.control('POST', 'faults', fault);
    using deadline = startDeadline(emulated.clock, 2_700_000, new AbortController().signal);
    // Not on the list before, as if it had been hidden, but a month old.
    const creating = createOnce({ emqx, wanted: ORDER, before: [], deadline, onQuota: 'wait' });
    const creation = await emulated.clock.run(creating);
    expect(creation).toMatchObject({ kind: 'unclear', candidates: [{ id: 'old00001' }] });
  });
});
