import { drawBinomial } from '@rollout-actions/analysis/binomial';
import { forecastPower } from '@rollout-actions/analysis/power';
import { compareRates } from '@rollout-actions/analysis/rate-comparison';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { describe, expect, it } from 'vitest';

const comparison = { tolerance: 1.25, unacceptable: 2, falseFailure: 0.05, falsePass: 0.05 };
const SETTING = {
  comparison,
  traffic: { canary: 5, stable: 45 },
  eventRate: 0.01,
  ratio: 3,
  intervalSeconds: 10,
  bakeSeconds: 120,
};

/** How often the comparison itself fails such a canary. */
function simulatedPower({
  traffic,
  eventRate,
  ratio,
  intervalSeconds,
  bakeSeconds,
}: typeof SETTING) {
  const random = seededRandom(99);
  const runs = 3_000;
  let failed = 0;
  for (let run = 0; run < runs; run += 1) {
    const one = compareRates(comparison);
    for (let at = 0; at < bakeSeconds / intervalSeconds && one.verdict() === 'undecided'; at += 1) {
      const canary = traffic.canary * intervalSeconds;
      const stable = traffic.stable * intervalSeconds;
      one.add({
        canary: { events: drawBinomial(random, canary, eventRate * ratio), total: canary },
        stable: { events: drawBinomial(random, stable, eventRate), total: stable },
      });
    }
    failed += one.verdict() === 'fail' ? 1 : 0;
  }
  return failed / runs;
}

describe('a forecast of power', () => {
  it.each([
    {},
    { ratio: 5, bakeSeconds: 60 },
    { ratio: 2, bakeSeconds: 600 },
    { traffic: { canary: 1, stable: 9 }, bakeSeconds: 900 },
    { traffic: { canary: 100, stable: 100 }, ratio: 1.5, bakeSeconds: 300 },
    { eventRate: 0.1, ratio: 1.6, bakeSeconds: 200 },
  ])('is within five points of what the comparison finds: %j', (change) => {
    const setting = { ...SETTING, ...change };
    const { power } = forecastPower(setting);
    expect(Math.abs(power - simulatedPower(setting))).toBeLessThan(0.05);
  });

  it('says which bake gives 80 %', () => {
    const { power, secondsFor80 } = forecastPower(SETTING);
    expect(power).toBeLessThan(0.8);
    expect(secondsFor80).toBeGreaterThan(SETTING.bakeSeconds);
    const longer = forecastPower({ ...SETTING, bakeSeconds: Math.ceil(secondsFor80 / 10) * 10 });
    expect(Math.abs(longer.power - 0.8)).toBeLessThan(0.06);
  });

  it('is the same for the same options', () => {
    expect(forecastPower(SETTING)).toEqual(forecastPower(SETTING));
    expect(forecastPower({ ...SETTING, runs: 500 })).not.toEqual(
      forecastPower({ ...SETTING, runs: 500, seed: 4 }),
    );
  });

  it.each([
    { traffic: { canary: 0, stable: 45 } },
    { traffic: { canary: 5, stable: 0 } },
    { eventRate: 0 },
    { ratio: 1 },
  ])('finds nothing where there is nothing to find: %j', (change) => {
    const { power, secondsFor80 } = forecastPower({ ...SETTING, ...change, runs: 100 });
    expect(power).toBeLessThan(0.05);
    expect(secondsFor80).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    { traffic: { canary: -1, stable: 45 } },
    { eventRate: 1.1 },
    { ratio: Number.NaN },
    { intervalSeconds: 0 },
    { bakeSeconds: Number.POSITIVE_INFINITY },
    { runs: 0 },
  ])('refuses what cannot be: %j', (change) => {
    expect(() => forecastPower({ ...SETTING, ...change })).toThrow(RangeError);
  });
});
