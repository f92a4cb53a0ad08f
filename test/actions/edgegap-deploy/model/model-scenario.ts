import type { ActionRun } from '@rollout-actions/action/action-run';
import { createRandom } from '@rollout-actions/emulator/core/random';
import fc from 'fast-check';
import type { FakeClock } from '../../../support/time/fake-clock.ts';
import { connectInMemory, type Network, type NetworkFault } from './in-memory-edgegap.ts';
import {
  control,
  KEY,
  OLD_VERSION,
  type Platform,
  prepare,
  REPOSITORY,
  remote,
  VERSION,
  vanishing,
} from './platform.ts';
import { type Disturbance, simulateStep } from './simulated-step.ts';

/*
 * Random faults over every operation that creates or stops, and an oracle that knows what the
 * platform really did. It reads the emulator's own state and never the client's.
 */

const verb = fc.constantFrom('stop', 'stop', 'leave');
const moment = fc.nat(25_000);
export const scenario = fc.record({
  operation: fc.constantFrom('deploy', 'deploy', 'ensure', 'ensure', 'stop', 'bulk-stop', 'reap'),
  seed: fc.nat(1e9),
  count: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constantFrom(7, 14)),
  faultRate: fc.constantFrom(0, 0.1, 0.3, 0.6),
  faultBudget: fc.nat(10),
  outage: fc.option(fc.record({ fromMs: fc.nat(15_000), lastsMs: fc.nat(8_000) })),
  lateCreates: fc.constantFrom(0, 0, 1, 2),
  lateMs: fc.constantFrom(2_000, 9_000, 12_000),
  listGaps: fc.constantFrom(0, 0, 1, 2),
  partialBulkStops: fc.constantFrom(0, 1),
  unusualLists: fc.constantFrom(0, 3),
  emptyStops: fc.constantFrom(0, 3),
  leftoverErrors: fc.boolean(),
  existing: fc.constantFrom(0, 1, 3, 12),
  existingVersion: fc.constantFrom(VERSION, OLD_VERSION, 'mixed'),
  onOtherVersion: fc.constantFrom('replace', 'replace', 'keep', 'fail'),
  stopBy: fc.constantFrom('key', 'ids'),
  reapBy: fc.constantFrom('ttl', 'key', 'oldest'),
  captureLogs: fc.constantFrom('never', 'never', 'on-failure', 'always'),
  vanishAtMs: fc.option(fc.oneof(fc.nat(2_000), fc.nat(20_000))),
  application: fc.constantFrom(
    'arena',
    'arena',
    'arena',
    'arena-error',
    'arena-full',
    'arena-slow',
  ),
  apiVersion: fc.constantFrom('1', '2'),
  onFailure: verb,
  onTimeout: verb,
  onCancel: verb,
  timeout: fc.constantFrom('15s', '40s', '10m'),
  disturbance: fc.oneof<fc.Arbitrary<Disturbance>[]>(
    fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('kill' as const), atMs: moment }),
    fc.record({ kind: fc.constant('cancel' as const), atMs: moment }),
  ),
});

export type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

function inputsOf(plan: Scenario, before: Before): Record<string, string> {
  const common = {
    token: 't',
    operation: plan.operation,
    timeout: plan.timeout,
    summary: 'false',
  };
  const creating = {
    application: plan.application,
    version: VERSION,
    users: '[{ip: 1.2.3.4}]',
    count: String(plan.count),
    'api-version': plan.apiVersion,
    'capture-logs': plan.captureLogs,
    'on-failure': plan.onFailure,
    'on-timeout': plan.onTimeout,
    'on-cancel': plan.onCancel,
  };
  const many = { 'max-stop': '50', 'capture-logs': 'never' };
  switch (plan.operation) {
    case 'deploy':
      return { ...common, ...creating };
    case 'ensure':
      return { ...common, ...creating, key: KEY, 'on-other-version': plan.onOtherVersion };
    case 'stop': {
      const which =
        plan.stopBy === 'key' ? { key: KEY } : { 'deployment-id': before.ofKey.join('\n') };
      return { ...common, ...which, 'capture-logs': 'never' };
    }
    case 'bulk-stop':
      return {
        ...common,
        ...many,
        filter: '[{field: deployment_tags, values: [old], filter_type: any}]',
      };
    default:
      return { ...common, ...many, ...reapInputs(plan) };
  }
}

type Before = Awaited<ReturnType<typeof prepare>>;

function reapInputs({ reapBy }: Scenario): Record<string, string> {
  if (reapBy === 'ttl') return { ttl: '1ms' };
  if (reapBy === 'key') return { key: KEY, ttl: '1ms' };
  return { ttl: '1ms', 'max-stop': '2', 'on-excess': 'oldest' };
}

/** Faults by chance, as long as the budget lasts, and an outage; what was written is noted. */
function faultyWire(plan: Scenario, clock: FakeClock, random: () => number) {
  const startMs = clock.now();
  let budget = plan.faultBudget;
  const ends = { creates: 0, stops: 0, unknown: 0 };
  const forAll: NetworkFault[] = ['not-sent', 'lost-before', 'lost-after', 503, 429];
  const forWrites: NetworkFault[] = ['503-after', 'garbage-after'];
  const network: Omit<Network, 'isDead'> = {
    latencyMs: () => 20 + random() * 200,
    next(method, path) {
      const elapsedMs = clock.now() - startMs;
      const { outage } = plan;
      const isOut =
        outage !== null && elapsedMs >= outage.fromMs && elapsedMs < outage.fromMs + outage.lastsMs;
      if (isOut) return 503;
      if (budget === 0 || random() >= plan.faultRate) return undefined;
      budget -= 1;
      const isCreate = method === 'POST' && /deploy$|v2\/deployments$/.test(path);
      const faults = [
        ...forAll,
        ...(method === 'GET' ? ['garbage-after' as const] : forWrites),
        ...(isCreate ? [400 as const] : []),
        ...(method === 'DELETE' ? [403 as const] : []),
      ];
      return faults[Math.floor(random() * faults.length)];
    },
    note(method, path, end) {
      if (end === 'unknown') ends.unknown += 1;
      else if (method === 'DELETE' || path.endsWith('/bulk-stop')) ends.stops += 1;
      else ends.creates += 1;
    },
  };
  return { wire: network, ends };
}

export async function play(platform: Platform, plan: Scenario) {
  const { provider, clock } = platform;
  provider.reset();
  const random = createRandom(plan.seed);
  const chance = () => random.between(0, 1);
  const before = await prepare(platform, plan);
  await control(provider, 'misbehaviour', {
    lateCreates: plan.lateCreates,
    lateMs: plan.lateMs,
    listGaps: plan.listGaps,
    partialBulkStops: plan.partialBulkStops,
    unusualLists: plan.unusualLists,
    emptyStops: plan.emptyStops,
    leftoverErrors: plan.leftoverErrors,
  });
  const given = inputsOf(plan, before);
  const { wire: network, ends } = faultyWire(plan, clock, chance);
  const shared = {
    clock,
    given,
    repository: REPOSITORY,
    random: chance,
    connect: ({ world }: Pick<ActionRun, 'world'>, isDead: () => boolean) =>
      connectInMemory(provider, world, { ...network, isDead }),
  };
  const others = new Set([before.plain, ...before.foreign]);
  const { vanished, end } = vanishing(platform, plan, others);
  const main = await simulateStep({ ...shared, disturbance: plan.disturbance });
  const atEnd = remote(platform);
  const written = { ...ends };
  const post = await simulateStep({
    ...shared,
    state: main.state,
    disturbance: { kind: 'none' },
  });
  await clock.advance(60_000);
  end();
  return { main, post, atEnd, after: remote(platform), before, written, vanished };
}
