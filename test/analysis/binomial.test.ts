import { drawBinomial } from '@rollout-actions/analysis/binomial';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { describe, expect, it } from 'vitest';

const DRAWS = 20_000;

/** The distribution function at each count, by the recurrence of its densities. */
function distribution(trials: number, chance: number): number[] {
  let density = Math.exp(trials * Math.log1p(-chance));
  let sum = density;
  const sums = [sum];
  for (let count = 1; count <= trials; count += 1) {
    density *= ((trials - count + 1) / count) * (chance / (1 - chance));
    sum += density;
    sums.push(sum);
  }
  return sums;
}

describe('a binomial draw', () => {
  it.each([
    [1, 0.5],
    [10, 0.3],
    [400, 0.002],
    [1_000, 0.01],
    [1_000, 0.2],
    [600, 0.6],
    [250, 0.9],
  ])('of %i trials with chance %d follows the distribution', (trials, chance) => {
    const random = seededRandom(3);
    const counts = new Array<number>(trials + 1).fill(0);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const count = drawBinomial(random, trials, chance);
      counts[count] = (counts[count] ?? Number.NaN) + 1;
    }
    let below = 0;
    const distances = distribution(trials, chance).map((expected, count) => {
      below += counts[count] ?? 0;
      return Math.abs(below / DRAWS - expected);
    });
    expect(below).toBe(DRAWS);
    // Kolmogorov and Smirnov: exceeded by chance once in 700 (for a discrete one even less often).
    expect(Math.max(...distances)).toBeLessThan(1.9 / Math.sqrt(DRAWS));
  });

  it('is certain where nothing is left to chance', () => {
    const random = seededRandom(1);
    expect(drawBinomial(random, 0, 0.5)).toBe(0);
    expect(drawBinomial(random, 9, 0)).toBe(0);
    expect(drawBinomial(random, 9, 1)).toBe(9);
  });

  it('takes huge numbers of trials', () => {
    const random = seededRandom(1);
    const mean = drawBinomial(random, 1e12, 0.25) / 1e12;
    expect(mean).toBeCloseTo(0.25, 4);
  });
});
