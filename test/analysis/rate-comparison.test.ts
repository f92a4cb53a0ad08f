import type { Look } from '@rollout-actions/analysis/look';
import { compareRates } from '@rollout-actions/analysis/rate-comparison';
import type { ComparisonOptions } from '@rollout-actions/analysis/sequential-test';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const OPTIONS = { tolerance: 1.25, unacceptable: 2, falseFailure: 0.05, falsePass: 0.05 };

const arm = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, part]) => ({ events: Math.round(total * part), total }));
const look: fc.Arbitrary<Look> = fc.record({ canary: arm, stable: arm });
const looks = fc.array(look, { maxLength: 30 });

/** The e-values by their definition, without logarithms. */
function eValues(given: readonly Look[], { tolerance, unacceptable }: ComparisonOptions) {
  const mixture = (border: number, alternatives: readonly (readonly [number, number])[]) =>
    alternatives.reduce((sum, [ratio, weight]) => {
      const ofLooks = given.map(({ canary, stable }) => {
        if (canary.total === 0 || stable.total === 0) return 1;
        const chance = (rho: number) => (rho * canary.total) / (rho * canary.total + stable.total);
        const [one, other] = [chance(ratio), chance(border)];
        return (one / other) ** canary.events * ((1 - one) / (1 - other)) ** stable.events;
      });
      return sum + weight * ofLooks.reduce((product, factor) => product * factor, 1);
    }, 0);
  const worse = [
    [1.25, 0.1],
    [1.5, 0.2],
    [2, 0.25],
    [3, 0.25],
    [5, 0.15],
    [10, 0.05],
  ] as const;
  const better = [
    [1, 0.6],
    [0.8, 0.2],
    [0.5, 0.2],
  ] as const;
  return {
    fail: mixture(
      tolerance,
      worse.map(([times, weight]) => [times * tolerance, weight] as const),
    ),
    pass: mixture(unacceptable, better),
  };
}

describe('a comparison of rates', () => {
  it('weighs the evidence by the likelihood ratios of the split of the events', () => {
    const few = fc.array(look, { maxLength: 3 });
    fc.assert(
      fc.property(few, (given) => {
        const comparison = compareRates(OPTIONS);
        for (const one of given) comparison.add(one);
        const expected = eValues(given, OPTIONS);
        fc.pre(Object.values(expected).every((value) => value > 1e-290 && value < 1e290));
        const { fail, pass } = comparison.evidence();
        expect(fail / expected.fail).toBeCloseTo(1, 8);
        expect(pass / expected.pass).toBeCloseTo(1, 8);
      }),
    );
  });

  it('gives its verdict when an e-value first reaches its bound, and keeps it', () => {
    fc.assert(
      fc.property(looks, (given) => {
        const comparison = compareRates(OPTIONS);
        let before = comparison.verdict();
        expect(before).toBe('undecided');
        for (const one of given) {
          comparison.add(one);
          const { fail, pass } = comparison.evidence();
          const reached = fail >= 20 ? 'fail' : pass >= 22 ? 'pass' : 'undecided';
          expect(comparison.verdict()).toBe(before === 'undecided' ? reached : before);
          before = comparison.verdict();
        }
      }),
    );
  });

  it('learns nothing from an arm without requests, nor from looks without events', () => {
    const empty = fc.oneof(
      arm.map((canary) => ({ canary, stable: { events: 0, total: 0 } })),
      arm.map((stable) => ({ canary: { events: 0, total: 0 }, stable })),
      fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => ({
        canary: { events: 0, total: one },
        stable: { events: 0, total: other },
      })),
    );
    fc.assert(
      fc.property(looks, fc.array(empty, { minLength: 1, maxLength: 5 }), (given, nothing) => {
        const comparison = compareRates(OPTIONS);
        for (const one of given) comparison.add(one);
        const before = [comparison.verdict(), comparison.evidence()];
        for (const one of nothing) comparison.add(one);
        expect([comparison.verdict(), comparison.evidence()]).toEqual(before);
      }),
    );
  });

  it('knows no ratio at the start', () => {
    const comparison = compareRates(OPTIONS);
    expect(comparison.evidence()).toEqual({
      fail: 1,
      pass: 1,
      ratio: { estimate: Number.NaN, low: 0, high: Number.POSITIVE_INFINITY },
    });
  });

  it.each([
    { canary: { events: 2, total: 1 }, stable: { events: 0, total: 1 } },
    { canary: { events: 0, total: 1 }, stable: { events: 2, total: 1 } },
    { canary: { events: 1, total: 0 }, stable: { events: 0, total: 1 } },
    { canary: { events: -1, total: 1 }, stable: { events: 0, total: 1 } },
    { canary: { events: 0, total: -1 }, stable: { events: 0, total: 1 } },
    { canary: { events: Number.NaN, total: 1 }, stable: { events: 0, total: 1 } },
    { canary: { events: 0, total: 1 }, stable: { events: 0, total: Number.POSITIVE_INFINITY } },
  ])('refuses counts that cannot be, and stays as it was: %j', (wrong) => {
    const comparison = compareRates(OPTIONS);
    comparison.add({ canary: { events: 3, total: 10 }, stable: { events: 3, total: 90 } });
    const before = comparison.evidence();
    expect(() => comparison.add(wrong)).toThrow(RangeError);
    expect(comparison.evidence()).toEqual(before);
  });

  it.each([
    { tolerance: 0 },
    { tolerance: Number.NaN },
    { unacceptable: 1.25 },
    { unacceptable: Number.POSITIVE_INFINITY },
    { falseFailure: 0 },
    { falseFailure: 1 },
    { falsePass: -0.1 },
    { falsePass: Number.NaN },
  ])('refuses options that make no sense: %j', (wrong) => {
    expect(() => compareRates({ ...OPTIONS, ...wrong })).toThrow(RangeError);
  });

  it.each([
    [{ events: 1e15, total: 1e16 }, { events: 1e15, total: 1e16 }, 'pass'],
    [{ events: 3e15, total: 1e16 }, { events: 1e15, total: 1e16 }, 'fail'],
    [{ events: 5, total: 10 }, { events: 5, total: 1e12 }, 'fail'],
    [{ events: 5, total: 1e12 }, { events: 5, total: 10 }, 'pass'],
  ] as const)('stays finite with %j against %j', (canary, stable, verdict) => {
    const comparison = compareRates(OPTIONS);
    for (let count = 0; count < 1_000; count += 1) comparison.add({ canary, stable });
    const { fail, pass, ratio } = comparison.evidence();
    expect(comparison.verdict()).toBe(verdict);
    for (const value of [fail, pass]) expect(Number.isFinite(value) && value >= 0).toBe(true);
    const expected = canary.events / canary.total / (stable.events / stable.total);
    expect(ratio.estimate / expected).toBeCloseTo(1, 6);
    expect(ratio.low <= ratio.estimate && ratio.estimate <= ratio.high).toBe(true);
  });

  it('asks a stricter canary to be better where the tolerance is below 1', () => {
    const strict = { ...OPTIONS, tolerance: 0.5, unacceptable: 0.9 };
    const comparison = compareRates(strict);
    comparison.add({ canary: { events: 400, total: 1e4 }, stable: { events: 1e3, total: 1e4 } });
    expect(comparison.verdict()).toBe('pass');
  });
});

describe('the interval of the ratio', () => {
  it('is never upside down, and everything while there are no events', () => {
    fc.assert(
      fc.property(looks, (given) => {
        const comparison = compareRates(OPTIONS);
        for (const one of given) comparison.add(one);
        const { estimate, low, high } = comparison.evidence().ratio;
        expect(low).toBeLessThanOrEqual(high);
        if (Number.isNaN(estimate)) expect([low, high]).toEqual([0, Number.POSITIVE_INFINITY]);
      }),
    );
  });

  it('is open where one arm has no events', () => {
    const onlyCanary = compareRates(OPTIONS);
    onlyCanary.add({ canary: { events: 9, total: 100 }, stable: { events: 0, total: 900 } });
    const { ratio } = onlyCanary.evidence();
    expect(ratio).toMatchObject({ estimate: Number.POSITIVE_INFINITY, high: ratio.estimate });
    expect(ratio.low).toBeGreaterThan(1);

    const onlyStable = compareRates(OPTIONS);
    onlyStable.add({ canary: { events: 0, total: 900 }, stable: { events: 90, total: 900 } });
    expect(onlyStable.evidence().ratio).toMatchObject({ estimate: 0, low: 0 });
    expect(onlyStable.evidence().ratio.high).toBeLessThan(1);
  });

  it('does not mistake a busy hour with many errors for a difference between the arms', () => {
    const comparison = compareRates(OPTIONS);
    // The same rates on both sides, but the canary gets more of the traffic when errors are many.
    comparison.add({ canary: { events: 10, total: 1e3 }, stable: { events: 90, total: 9e3 } });
    comparison.add({ canary: { events: 500, total: 5e3 }, stable: { events: 500, total: 5e3 } });
    expect(comparison.evidence().ratio.estimate).toBeCloseTo(1, 10);
    expect(comparison.verdict()).toBe('pass');
  });
});
