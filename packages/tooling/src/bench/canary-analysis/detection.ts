import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import type { Table } from '../table.ts';
import { percent } from './error-rates.ts';
import { sequentialGate, thresholdGate, zTestGate } from './rate-gates.ts';
import type { Service } from './service.ts';
import { simulate } from './simulate.ts';

const INTERVAL_SECONDS = 10;
const BASE = { canaryShare: 0.1, eventRate: 0.01, intervalSeconds: INTERVAL_SECONDS };

/** A canary, the bake in which it is evaluated, and what is said about it. */
interface Case {
  name: string;
  service: Service;
  minutes: number;
}

const CASES: readonly Case[] = [
  { name: 'identical, 50/s', service: { ...BASE, requestsPerSecond: 50, ratio: 1 }, minutes: 10 },
  { name: 'identical, 50/s', service: { ...BASE, requestsPerSecond: 50, ratio: 1 }, minutes: 60 },
  { name: 'identical, 5/s', service: { ...BASE, requestsPerSecond: 5, ratio: 1 }, minutes: 10 },
  { name: 'identical, 5/s', service: { ...BASE, requestsPerSecond: 5, ratio: 1 }, minutes: 60 },
  { name: '2× worse, 500/s', service: { ...BASE, requestsPerSecond: 500, ratio: 2 }, minutes: 10 },
  { name: '3× worse, 50/s', service: { ...BASE, requestsPerSecond: 50, ratio: 3 }, minutes: 10 },
  { name: '5× worse, 50/s', service: { ...BASE, requestsPerSecond: 50, ratio: 5 }, minutes: 10 },
  { name: '3× worse, 5/s', service: { ...BASE, requestsPerSecond: 5, ratio: 3 }, minutes: 60 },
  { name: 'no traffic', service: { ...BASE, requestsPerSecond: 0, ratio: 5 }, minutes: 60 },
  {
    name: 'no traffic on the canary',
    service: { ...BASE, requestsPerSecond: 50, canaryShare: 0, ratio: 5 },
    minutes: 60,
  },
  {
    name: 'no events',
    service: { ...BASE, requestsPerSecond: 50, eventRate: 0, ratio: 5 },
    minutes: 60,
  },
];

/** What the comparison says about good, bad and silent canaries, and how soon. */
export function detectionTable(runs: number): Table {
  const random = seededRandom(400);
  const rows = CASES.map(({ name, service, minutes }) => {
    const looks = (minutes * 60) / INTERVAL_SECONDS;
    const common = { service: () => service, checkpoints: [looks], random };
    const end = simulate({ ...common, gate: sequentialGate, runs });
    const { fail = 0, pass = 0 } = end.counts[0] ?? {};
    const few = Math.ceil(runs / 10);
    const others = [() => thresholdGate(INTERVAL_SECONDS), zTestGate].map((gate) => {
      const found = simulate({ ...common, gate, runs: few }).counts[0]?.fail ?? 0;
      return percent(found / few);
    });
    const median = end.medianToFail;
    const seconds = median === undefined ? '–' : String(median * INTERVAL_SECONDS);
    const shares = [fail, pass, runs - fail - pass].map((count) => percent(count / runs));
    return [name, `${minutes} min`, ...shares, seconds, ...others];
  });
  return {
    title: 'Canary analysis: verdicts, %',
    head: [
      'canary',
      'bake',
      'fails',
      'passes',
      'undecided',
      's to fail (median)',
      'threshold fails',
      'z-test fails',
    ],
    rows,
    note:
      `${runs} runs each, a tenth of that for the others; a look every 10 s, 10 % canary, 1 % ` +
      'events, load and event rate vary in time.',
  };
}

const SPREADS = [0.1, 0.2, 0.3];
const TOLERANCES = [1, 1.25, 1.5];
const ALLOCATIONS = 10;

/**
 * How often a good canary fails because allocations differ by luck, such as node, cache or zone.
 */
export function luckTable(runs: number): Table {
  const random = seededRandom(500);
  const rows = SPREADS.map((spread) => [
    String(spread),
    ...TOLERANCES.map((tolerance) => {
      const options = { tolerance, unacceptable: 2, falseFailure: 0.05, falsePass: 0.05 };
      const end = simulate({
        service: () => ({ ...BASE, requestsPerSecond: 500, ratio: luckyRatio(spread, random) }),
        gate: () => sequentialGate(options),
        checkpoints: [(60 * 60) / INTERVAL_SECONDS],
        runs,
        random,
      });
      return percent((end.counts[0]?.fail ?? 0) / runs);
    }),
  ]);
  return {
    title: 'Canary analysis: good canaries that fail because allocations differ by luck, %',
    head: ['spread', ...TOLERANCES.map((tolerance) => `tolerance ${tolerance}`)],
    rows,
    note:
      `${runs} runs each of 60 min at 500 requests/s with 1 % events, one canary beside nine ` +
      'stable allocations; spread is the standard deviation of the logarithm of their event rates.',
  };
}

/** The event rate of one allocation relative to the mean of the others. */
function luckyRatio(spread: number, random: () => number): number {
  const rates = Array.from({ length: ALLOCATIONS }, () => Math.exp(spread * normal(random)));
  const [canary = 1, ...stable] = rates;
  return (canary * stable.length) / stable.reduce((sum, rate) => sum + rate, 0);
}

/** A standard normal number (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
