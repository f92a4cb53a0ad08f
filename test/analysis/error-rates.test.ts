import { drawBinomial } from '@rollout-actions/analysis/binomial';
import { compareRates } from '@rollout-actions/analysis/rate-comparison';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../support/property-runs.ts';

const OPTIONS = { tolerance: 1.25, unacceptable: 2, falseFailure: 0.05, falsePass: 0.05 };
const LOOKS = 120;
const RUNS = propertyRuns(400, 4_000);

/** Runs of a canary whose rate is `ratio` times that of the stable version. */
function simulate(ratio: number, { canary, stable, rate }: Record<string, number>) {
  const random = seededRandom(7);
  const ends = { fail: 0, pass: 0, undecided: 0, missed: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    const comparison = compareRates(OPTIONS);
    let isMissed = false;
    for (let look = 0; look < LOOKS; look += 1) {
      // Errors come in waves that hit both arms.
      const now = (rate ?? 0) * (1 + Math.sin(look / 9));
      comparison.add({
        canary: { events: drawBinomial(random, canary ?? 0, now * ratio), total: canary ?? 0 },
        stable: { events: drawBinomial(random, stable ?? 0, now), total: stable ?? 0 },
      });
      const { low, high } = comparison.evidence().ratio;
      isMissed ||= ratio < low || ratio > high;
    }
    ends[comparison.verdict()] += 1;
    ends.missed += isMissed ? 1 : 0;
  }
  return ends;
}

/** Three standard deviations above 5 %: what a right test stays below in all but 1 of 740 seeds. */
const LIMIT = RUNS * (0.05 + 3 * Math.sqrt((0.05 * 0.95) / RUNS));

describe.each([
  { canary: 50, stable: 450, rate: 0.01 },
  { canary: 500, stable: 500, rate: 0.1 },
  { canary: 5, stable: 95, rate: 0.05 },
])('with $canary and $stable requests a look and a rate of $rate', (traffic) => {
  it('a tolerable canary fails no more often than falseFailure over 120 looks', () => {
    const ends = simulate(OPTIONS.tolerance, traffic);
    expect(ends.fail).toBeLessThanOrEqual(LIMIT);
    expect(ends.missed).toBeLessThanOrEqual(LIMIT);
  });

  it('an unacceptable canary passes no more often than falsePass', () => {
    const ends = simulate(OPTIONS.unacceptable, traffic);
    expect(ends.pass).toBeLessThanOrEqual(LIMIT);
    expect(ends.missed).toBeLessThanOrEqual(LIMIT);
  });

  it('a canary five times as bad fails, nearly always', () => {
    expect(simulate(5, traffic).fail).toBeGreaterThan(RUNS * 0.98);
  });
});

it('a test for one look, repeated at each look, fails more often than that', () => {
  const random = seededRandom(7);
  let failed = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const sums = { canary: 0, stable: 0 };
    const isFailed = Array.from({ length: LOOKS }, (_, look) => {
      sums.canary += drawBinomial(random, 500, 0.1);
      sums.stable += drawBinomial(random, 500, 0.1);
      const rate = (sums.canary + sums.stable) / (1_000 * (look + 1));
      const deviation = Math.sqrt(rate * (1 - rate) * 1_000 * (look + 1));
      return (sums.canary - sums.stable) / deviation > 1.645;
    });
    failed += isFailed.includes(true) ? 1 : 0;
  }
  expect(failed).toBeGreaterThan(LIMIT);
});
