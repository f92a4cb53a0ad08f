import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import {
  errorRates,
  SETTINGS,
  upperBound,
} from '@rollout-actions/tooling/bench/canary-analysis/error-rates';
import { sequentialGate } from '@rollout-actions/tooling/bench/canary-analysis/rate-gates';
import { simulate } from '@rollout-actions/tooling/bench/canary-analysis/simulate';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../support/property-runs.ts';

describe('an upper bound of a share', () => {
  it.each([
    [0, 100, 0.05, 0.0295],
    [3, 100, 0.05, 0.0757],
    [10, 100, 0.01, 0.1913],
    [50, 100, 0.01, 0.6193],
    [900, 20_000, 0.01, 0.0485],
  ])('of %i of %i at %d is that of Clopper and Pearson', (hits, runs, error, expected) => {
    expect(upperBound(hits, runs, error)).toBeCloseTo(expected, 3);
  });

  it('is certain where all were hits', () => {
    expect(upperBound(7, 7)).toBeCloseTo(1, 9);
  });
});

describe('the simulation of canary analysis', () => {
  const runs = propertyRuns(300, 20_000);
  // What a true error rate of 5 % stays below in 999 of 1,000 simulations, as an upper bound.
  const limit = 0.05 + 5.5 * Math.sqrt((0.05 * 0.95) / runs);
  const few = [4, 13, 22].map((at) => SETTINGS[at]).filter((setting) => setting !== undefined);

  it.each(few)('finds no more wrong verdicts than allowed with $requestsPerSecond/s', (setting) => {
    const rates = errorRates(setting, runs);
    expect(Math.max(...rates.falseFailures)).toBeLessThanOrEqual(limit);
    expect(Math.max(...rates.falsePasses)).toBeLessThanOrEqual(limit);
    // The gates beside it fail identical canaries far more often, so the simulation can show it.
    for (const other of rates.others) expect(Math.max(...other.falseFailures)).toBeGreaterThan(0.1);
  });

  const service = { canaryShare: 0.1, eventRate: 0.01, intervalSeconds: 10 };

  it.each([
    [3, 120],
    [5, 60],
  ])('finds a canary %i times as bad at 50/s within %i s', (ratio, seconds) => {
    const { medianToFail = Infinity } = simulate({
      service: () => ({ ...service, requestsPerSecond: 50, ratio }),
      gate: () => sequentialGate(),
      checkpoints: [60],
      runs,
      random: seededRandom(5),
    });
    expect(medianToFail * 10).toBeLessThanOrEqual(seconds);
  });

  it.each([
    { requestsPerSecond: 0, canaryShare: 0.1, eventRate: 0.01 },
    { requestsPerSecond: 50, canaryShare: 0, eventRate: 0.01 },
    { requestsPerSecond: 50, canaryShare: 1, eventRate: 0.01 },
    { requestsPerSecond: 50, canaryShare: 0.1, eventRate: 0 },
  ])('gives no verdict without data: %j', (silent) => {
    const { counts } = simulate({
      service: () => ({ ...silent, ratio: 5, intervalSeconds: 10 }),
      gate: () => sequentialGate(),
      checkpoints: [100],
      runs: 20,
      random: seededRandom(5),
    });
    expect(counts).toEqual([{ looks: 100, fail: 0, pass: 0 }]);
  });
});
