import fc from 'fast-check';
import { expect, it } from 'vitest';
import { act, allocations, deployments, exit, register, type ShownDeployment } from '../release.ts';
import { type ServedNomad, serveNomad } from '../served-nomad.ts';
import type { JobOptions } from '../service-job.ts';

const jobs = ['shop', 'mail'];
const terminal = ['successful', 'failed', 'cancelled'];

/** What a user, a task or time may do; `pick` chooses among what there is. */
type Operation =
  | { kind: 'register'; job: string; options: JobOptions }
  | { kind: 'advance'; ms: number }
  | { kind: 'act'; job: string; verb: string; body: Record<string, unknown> }
  | { kind: 'set-health'; job: string; pick: number; healthy: boolean }
  | { kind: 'exit'; job: string; pick: number; code: number }
  | { kind: 'revert'; job: string; version: number }
  | { kind: 'stop'; job: string; purge: boolean };

const job = fc.constantFrom(...jobs);
const pick = fc.nat(20);
const options: fc.Arbitrary<JobOptions> = fc
  .record({
    release: fc.constantFrom('0', '1', '2'),
    command: fc.constantFrom('/bin/sleep', '/bin/sleep', '/bin/false'),
    count: fc.integer({ min: 0, max: 3 }),
    canary: fc.integer({ min: 0, max: 2 }),
    maxParallel: fc.integer({ min: 1, max: 2 }),
    autoRevert: fc.boolean(),
    auto: fc.boolean(),
    healthCheck: fc.constantFrom('task_states', 'task_states', 'manual'),
    reschedules: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ auto, ...rest }) => ({ ...rest, autoPromote: auto && rest.canary > 0 }));

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('register' as const), job, options }),
  fc.record({
    kind: fc.constant('advance' as const),
    ms: fc.constantFrom(5, 100, 700, 2_000, 25_000),
  }),
  fc.record({
    kind: fc.constant('act' as const),
    job,
    verb: fc.constantFrom('promote', 'pause', 'fail', 'unblock'),
    body: fc.constantFrom({ All: true, Pause: true }, { Groups: ['web'], Pause: false }, {}),
  }),
  fc.record({ kind: fc.constant('set-health' as const), job, pick, healthy: fc.boolean() }),
  fc.record({ kind: fc.constant('exit' as const), job, pick, code: fc.constantFrom(0, 1) }),
  fc.record({ kind: fc.constant('revert' as const), job, version: fc.nat(3) }),
  fc.record({ kind: fc.constant('stop' as const), job, purge: fc.boolean() }),
);

async function chosen(
  served: ServedNomad,
  { job: id, pick: place }: { job: string; pick: number },
) {
  const all = await allocations(served, id);
  return all[place % Math.max(1, all.length)]?.ID ?? '';
}

async function actOnLatest(served: ServedNomad, id: string, verb: string, body: object) {
  const latest = (await deployments(served, id)).at(-1);
  if (latest !== undefined) await act(served, latest, verb, { ...body });
}

async function perform(served: ServedNomad, asked: Operation): Promise<void> {
  switch (asked.kind) {
    case 'register':
      await register(served, { id: asked.job, ...asked.options });
      return;
    case 'advance':
      served.clock.advance(asked.ms);
      return;
    case 'act':
      await actOnLatest(served, asked.job, asked.verb, asked.body);
      return;
    case 'set-health': {
      const ids = [await chosen(served, asked)];
      const body = asked.healthy ? { HealthyAllocationIDs: ids } : { UnhealthyAllocationIDs: ids };
      await actOnLatest(served, asked.job, 'allocation-health', body);
      return;
    }
    case 'exit':
      await exit(served, await chosen(served, asked), asked.code);
      return;
    case 'revert':
      await served.call('POST', `/v1/job/${asked.job}/revert`, {
        JobID: asked.job,
        JobVersion: asked.version,
      });
      return;
    case 'stop':
      await served.call('DELETE', `/v1/job/${asked.job}?purge=${asked.purge}`);
  }
}

/** What was seen before, to be compared with what is read now. */
interface Memory {
  index: number;
  deployments: Map<string, ShownDeployment>;
}

async function indexNow(served: ServedNomad): Promise<number> {
  const paths = ['/v1/deployments', '/v1/allocations', '/v1/evaluations', '/v1/jobs'];
  const replies = await Promise.all(paths.map((path) => served.call('GET', path)));
  return Math.max(...replies.map(({ headers }) => Number(headers['x-nomad-index'])));
}

function checkChange(before: ShownDeployment, now: ShownDeployment): void {
  expect(now.ModifyIndex).toBeGreaterThanOrEqual(before.ModifyIndex);
  if (terminal.includes(before.Status)) expect(now.Status).toBe(before.Status);
  for (const [name, state] of Object.entries(before.TaskGroups)) {
    const next = now.TaskGroups[name];
    expect(next?.PlacedAllocs).toBeGreaterThanOrEqual(state.PlacedAllocs);
    expect(next?.UnhealthyAllocs).toBeGreaterThanOrEqual(state.UnhealthyAllocs);
    expect(next?.PlacedCanaries ?? []).toEqual(expect.arrayContaining(state.PlacedCanaries ?? []));
    if (state.Promoted) expect(next?.Promoted).toBe(true);
  }
}

function checkCounters(shown: ShownDeployment): void {
  for (const state of Object.values(shown.TaskGroups)) {
    const evaluated = state.HealthyAllocs + state.UnhealthyAllocs;
    // An unhealthy allocation called healthy and unhealthy again takes HealthyAllocs below 0, as on
    // a server: only the sum holds.
    expect(evaluated).toBeLessThanOrEqual(state.PlacedAllocs);
    expect(state.PlacedCanaries?.length ?? 0).toBeLessThanOrEqual(state.PlacedAllocs);
    if (shown.Status !== 'successful') continue;
    expect(state.DesiredCanaries === 0 || state.Promoted).toBe(true);
  }
}

async function check(served: ServedNomad, memory: Memory): Promise<void> {
  const index = await indexNow(served);
  expect(index).toBeGreaterThanOrEqual(memory.index);
  memory.index = index;
  for (const id of jobs) {
    const shown = await deployments(served, id);
    const active = shown.filter(({ Status }) => !terminal.includes(Status));
    expect(active.length).toBeLessThanOrEqual(1);
    for (const one of shown) {
      const before = memory.deployments.get(one.ID);
      if (before !== undefined) checkChange(before, one);
      checkCounters(one);
      memory.deployments.set(one.ID, one);
    }
    const living = (await allocations(served, id)).filter(
      ({ DesiredStatus, ClientStatus }) => DesiredStatus === 'run' && ClientStatus !== 'failed',
    );
    // Three of each version, and two canaries.
    expect(living.length).toBeLessThanOrEqual(8);
  }
}

it('keeps its rules whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 25 }), async (operations) => {
      await using served = await serveNomad();
      const memory: Memory = { index: 0, deployments: new Map() };
      for (const asked of operations) {
        await perform(served, asked);
        await check(served, memory);
      }
      served.clock.advance(120_000);
      await check(served, memory);
      const filter = encodeURIComponent('Status == pending and WaitUntil is nil');
      expect(await served.get(`/v1/evaluations?filter=${filter}`)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('answers the same to the same requests with the same seed', async () => {
  async function story(): Promise<unknown[]> {
    await using served = await serveNomad({ seed: 7 });
    const happened: unknown[] = [];
    for (const release of ['0', '1', '2']) {
      happened.push(await register(served, { count: 2, canary: 1, autoPromote: true, release }));
      served.clock.advance(1_500);
      happened.push(await served.get('/v1/deployments'), await served.get('/v1/allocations'));
    }
    return happened;
  }
  expect(await story()).toEqual(await story());
});
