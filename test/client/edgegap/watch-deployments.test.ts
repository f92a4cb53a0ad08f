import { deployV2, stopDeployment } from '@rollout-actions/client/edgegap/deployments';
import {
  watchCadence,
  watchEdgegap,
} from '@rollout-actions/client/edgegap/watch/watch-deployments';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Goal } from '@rollout-actions/client/wait/target-tracker';
import { describe, expect, it } from 'vitest';
import {
  type EmulatedEdgegap,
  emulateEdgegap,
  orderV2,
} from '../../support/providers/emulated-edgegap.ts';

const options = { signal: new AbortController().signal };

async function deploy(emulated: EmulatedEdgegap, count: number, more: object = {}) {
  const edgegap = emulated.connect();
  const creates = Array.from({ length: count }, () =>
    deployV2(edgegap, orderV2({ ...more }), options),
  );
  return await emulated.clock.run(Promise.all(creates));
}

function goal(until: readonly string[], failOn: readonly string[] = []): Goal {
  return {
    until: new Map(until.map((state) => [state, 0])),
    failOn: new Map(failOn.map((state) => [state, 0])),
    discoveryMs: 20_000,
    onSuperseded: 'follow',
  };
}

async function watch(emulated: EmulatedEdgegap, ids: readonly string[], wanted: Goal) {
  const { world, clock } = emulated;
  using deadline = startDeadline(clock, 600_000, new AbortController().signal);
  const targets = ids.map((id) => ({ target: id, id }));
  return await clock.run(
    wait({
      world,
      deadline,
      readers: [watchEdgegap({ edgegap: emulated.connect(), targets })],
      goals: new Map(ids.map((id) => [id, wanted])),
      mode: { kind: 'all' },
    }),
  );
}

const statusCalls = async (emulated: EmulatedEdgegap) =>
  (await emulated.calls()).filter(({ path }) => path.startsWith('/v1/status/')).length;

describe('a watch on deployments', () => {
  it('sees one become ready within a second and a half', async () => {
    const emulated = await emulateEdgegap();
    const ids = await deploy(emulated, 1);
    const end = await watch(emulated, ids, goal(['ready'], ['failed']));
    expect(end.verdict).toBe('reached');
    const [seen] = end.targets.values();
    const start = Date.parse(`${seen?.last?.raw.status?.start_time?.replace(' ', 'T')}Z`);
    expect(emulated.clock.wall() - start).toBeLessThan(1_500);
  });

  it('asks for ten statuses in five seconds at most, however many never become ready', async () => {
    const counts: number[] = [];
    for (const count of [60, 120]) {
      const emulated = await emulateEdgegap({ still: true });
      const ids = await deploy(emulated, count);
      const before = await statusCalls(emulated);
      const { clock } = emulated;
      using deadline = startDeadline(clock, 60_000, new AbortController().signal);
      const targets = ids.map((id) => ({ target: id, id }));
      const reader = watchEdgegap({ edgegap: emulated.connect(), targets });
      const goals = new Map(ids.map((id) => [id, goal(['ready'])]));
      const mode = { kind: 'all' as const };
      await clock.run(wait({ world: emulated.world, deadline, readers: [reader], goals, mode }));
      counts.push((await statusCalls(emulated)) - before);
    }
    // From the fifteenth second on: before, an unready server is nothing special.
    for (const count of counts) expect(count).toBeLessThanOrEqual(((60 - 15) / 5 + 1) * 10);
  }, 60_000);

  it('asks no more for what rests in a state of no more interest', async () => {
    const emulated = await emulateEdgegap();
    const ids = await deploy(emulated, 8);
    await emulated.clock.advance(20_000);
    const targets = ids.map((id) => ({ target: id, id }));
    const rest = new Set(['ready']);
    const reader = watchEdgegap({ edgegap: emulated.connect(), targets, rest });
    const { signal } = new AbortController();
    const before = (await emulated.calls()).length;
    for (let round = 0; round < 3; round += 1) {
      const snapshots = await reader.read({ signal, holdMs: 0 });
      expect(snapshots.map(({ observation }) => observation.state)).toEqual(ids.map(() => 'ready'));
    }
    expect((await emulated.calls()).length - before).toBe(1);
  });

  it('asks for no status where all of many become ready', async () => {
    const emulated = await emulateEdgegap();
    const ids = await deploy(emulated, 12);
    const end = await watch(emulated, ids, goal(['ready'], ['failed']));
    expect(end.verdict).toBe('reached');
    expect(await statusCalls(emulated)).toBe(0);
  });

  it('finds the one of many that failed, which the list only shows as not ready', async () => {
    const emulated = await emulateEdgegap();
    const bad = await deploy(emulated, 1, { application: 'shooter-error' });
    const good = await deploy(emulated, 8);
    const end = await watch(emulated, [...good, ...bad], goal(['ready', 'failed']));
    expect(end.verdict).toBe('reached');
    const last = end.targets.get(bad[0] ?? '')?.last;
    expect(last).toMatchObject({ state: 'failed', evidence: ['Container crashed'] });
  });

  it('sees one of many that ends after it was ready', async () => {
    const emulated = await emulateEdgegap();
    const ids = await deploy(emulated, 7);
    await watch(emulated, ids, goal(['ready']));
    const edgegap = emulated.connect();
    const [first = ''] = ids;
    const watching = watch(emulated, ids, goal(['terminated'], ['failed']));
    for (const id of ids) await stopDeployment(edgegap, { id }, options);
    const end = await watching;
    expect(end.targets.get(first)).toMatchObject({ verdict: 'reached' });
  });

  it('an id that nobody knows never appears, and one that was seen has ended', async () => {
    const emulated = await emulateEdgegap();
    const unknown = await watch(emulated, ['c0653765de3b'], goal(['ready']));
    expect(unknown.verdict).toBe('never-appeared');
    const ids = await deploy(emulated, 1);
    const edgegap = emulated.connect();
    await stopDeployment(edgegap, { id: ids[0] ?? '' }, options);
    const end = await watch(emulated, ids, goal(['terminated']));
    expect(end.verdict).toBe('reached');
  });

  it('goes on through a few reads that fail, and through 429', async () => {
    const emulated = await emulateEdgegap();
    const ids = await deploy(emulated, 1);
    await emulated.fault({ status: 429 }, { path: '/v1/status/*' }, 2);
    await emulated.fault({ status: 500 }, { path: '/v1/status/*' }, 1);
    expect((await watch(emulated, ids, goal(['ready']))).verdict).toBe('reached');
  });

  it('answers for a tag: ready when all that carry it are', async () => {
    const emulated = await emulateEdgegap();
    await deploy(emulated, 3, { tags: ['match-7'] });
    await deploy(emulated, 1, { tags: ['match-8'] });
    using deadline = startDeadline(emulated.clock, 60_000, new AbortController().signal);
    const reader = watchEdgegap({
      edgegap: emulated.connect(),
      targets: [{ target: 'edgegap:tag/match-7', tag: 'match-7' }],
    });
    const end = await emulated.clock.run(
      wait({
        world: emulated.world,
        deadline,
        readers: [reader],
        goals: new Map([['edgegap:tag/match-7', goal(['ready'], ['failed'])]]),
        mode: { kind: 'all' },
      }),
    );
    expect(end.targets.get('edgegap:tag/match-7')?.last).toMatchObject({
      state: 'ready',
      detail: '3 of 3 ready',
    });
  });
});

describe('how often a watch reads', () => {
  const moment = { elapsedMs: 0, remainingMs: 1e6, reads: 1, unchangedReads: 0, lastTookMs: 0 };
  const delay = (size: { ids: number; tags: number; jobs: number }) =>
    watchCadence(size)({ ...moment, random: () => 0.5 }).delayMs;

  it('uses half of a rate at most, however many jobs and servers there are', () => {
    for (const jobs of [1, 5, 20]) {
      for (const ids of [1, 5, 100, 1_000]) {
        const requests = ids <= 5 ? ids : Math.ceil(ids / 100);
        const perSecond = ids <= 5 ? 20 : 10;
        const share = (jobs * requests) / (delay({ ids, tags: 0, jobs }) / 1_000) / perSecond;
        expect(share).toBeLessThanOrEqual(0.501);
      }
    }
  });

  it('reads once a second for one server', () => {
    expect(delay({ ids: 1, tags: 0, jobs: 1 })).toBeCloseTo(1_000);
  });
});
