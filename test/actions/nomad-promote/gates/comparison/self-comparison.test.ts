import { drawBinomial } from '@rollout-actions/analysis/binomial';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { describe, expect, it } from 'vitest';
import {
  type CounterSample,
  createCounters,
} from '../../../../../actions/nomad-promote/src/gates/comparison/counters.ts';
import { createSelfComparison } from '../../../../../actions/nomad-promote/src/gates/comparison/self-comparison.ts';

const ALLOCATIONS = ['a', 'b', 'c', 'd', 'e', 'f'];
const LOOKS = 360;

interface Service {
  tolerance: number;
  /** Requests of one allocation in one look. */
  requests: number;
  eventRate: number;
  /** How many times as many events one allocation has, by its number. */
  factors: readonly number[];
  /** What the queries give instead of raw counters of events and requests. */
  queries: 'right' | 'events are a gauge' | 'total is a rate' | 'events count all requests twice';
}

const RIGHT: Service = {
  tolerance: 1.25,
  requests: 500,
  eventRate: 0.02,
  factors: [1, 1, 1, 1, 1, 1],
  queries: 'right',
};

/** What a self-test says in the end. */
function selfTest(service: Service, seed: number): { verdict: string; detail: string } {
  const { tolerance, requests, eventRate, factors, queries } = service;
  const options = { tolerance, unacceptable: 2, falseFailure: 0.05, falsePass: 0.05 };
  const comparison = createSelfComparison(options, ALLOCATIONS);
  const counters = createCounters();
  const random = seededRandom(seed);
  const counts = ALLOCATIONS.map(() => ({ events: 900, total: 40_000 }));
  for (let look = 0; look < LOOKS; look += 1) {
    const events: CounterSample[] = [];
    const total: CounterSample[] = [];
    for (const [at, allocation] of ALLOCATIONS.entries()) {
      const count = counts[at] ?? { events: 0, total: 0 };
      count.total += requests;
      count.events += drawBinomial(random, requests, eventRate * (factors[at] ?? 1));
      const sample = (value: number) => ({ allocation, series: 's', value });
      const gauge = Math.floor(random() * 50);
      const shown = {
        right: [count.events, count.total],
        'events are a gauge': [gauge, count.total],
        'total is a rate': [count.events, requests * (0.9 + random() / 5)],
        'events count all requests twice': [2 * count.total, count.total],
      }[queries];
      events.push(sample(shown[0] ?? 0));
      total.push(sample(shown[1] ?? 0));
    }
    comparison.add(counters.read({ events, total }));
    const problem = counters.problem();
    if (problem !== undefined) return { verdict: 'inconclusive', detail: problem };
    if (comparison.finding().verdict !== 'undecided') break;
  }
  return comparison.finding();
}

/** Twenty settings out of a few, each with a seed of its own. */
function twenty(settings: readonly Partial<Service>[]): [Service, number][] {
  return Array.from({ length: 20 }, (_, at) => [
    { ...RIGHT, ...settings[at % settings.length] },
    100 + at,
  ]);
}

describe('a self-test', () => {
  it.each(
    twenty([
      { tolerance: 1, factors: [1, 1, 1, 1, 1, 1.5] },
      { factors: [0.7, 1, 1, 1, 1.2, 2] },
      { tolerance: 1.1, factors: [1.6, 1, 0.9, 1, 1, 0.8], requests: 2_000 },
      { queries: 'events are a gauge' },
      { queries: 'total is a rate' },
      { queries: 'events count all requests twice' },
      { requests: 2 },
      { eventRate: 0.00005 },
      { requests: 0 },
      { eventRate: 0 },
    ]),
  )('finds a gate that is badly set: %j', (service, seed) => {
    const { verdict, detail } = selfTest(service, seed);
    expect(verdict).not.toBe('pass');
    expect(detail).toMatch(/too small for this spread|counts more|raw counters|too few requests/);
  });

  it.each(
    twenty([
      {},
      { requests: 5_000 },
      { eventRate: 0.2 },
      { tolerance: 1.5, factors: [1, 1.1, 0.9, 1.05, 0.95, 1] },
      { requests: 5_000, eventRate: 0.002, factors: [1.1, 1, 1, 0.95, 1, 1] },
    ]),
  )('lets a gate pass that is well set: %j', (service, seed) => {
    expect(selfTest(service, seed)).toMatchObject({ verdict: 'pass' });
  });
});
