import { checkLook, type Look } from './look.ts';
import { createRatioInterval, type RatioInterval } from './ratio-interval.ts';
import {
  type ComparisonOptions,
  type ComparisonVerdict,
  createSequentialTest,
} from './sequential-test.ts';

/** How strong the evidence of all looks is. */
export interface Evidence {
  /**
   * E-value against "the canary is within tolerance": 1 at the start, and the verdict is `fail`
   * once it reaches 1 / `falseFailure`. At most `Number.MAX_VALUE`.
   */
  fail: number;
  /** The same against "the canary is unacceptable"; the verdict is `pass` at 1.1 / `falsePass`. */
  pass: number;
  /**
   * The ratio of event rates, canary to stable. The interval contains it at all looks with a
   * probability of 1 − the smaller of `falseFailure` and `falsePass`. It is two-sided and the tests
   * are one-sided, so a verdict may come shortly before the interval leaves `tolerance` behind.
   */
  ratio: RatioInterval;
}

/** A comparison of two event rates that may be looked at as often as one likes. */
export interface RateComparison {
  /**
   * Takes the increments since the last look. An arm without requests makes the look say nothing.
   * Throws a `RangeError`, and changes nothing, for counts that cannot be.
   */
  add(look: Look): void;
  /** What can be said by now. `pass` and `fail` stay, whatever is added later. */
  verdict(): ComparisonVerdict;
  evidence(): Evidence;
}

/**
 * Compares the event rate of a canary with that of the stable version, look after look, with
 * error probabilities that hold however often one looks and however long (anytime-valid).
 *
 * Method: a mixture sequential probability ratio test on the split of the events. Of the t events
 * of a look, those of the canary are binomial with p(ρ) = ρn / (ρn + m), where n and m are the
 * requests of canary and stable and ρ is the ratio of their event rates; load and event rate may
 * change from look to look as they like, because they cancel out. The likelihood ratio of an
 * alternative to the border of the hypothesis is multiplied over the looks and averaged over a grid
 * of alternatives. Where the hypothesis holds, that is a non-negative supermartingale that starts
 * at 1, and by Ville's inequality it reaches 1/α with probability at most α. This needs only that
 * requests become events independently; that counts are binomial rather than Poisson makes it
 * conservative.
 *
 * Source: Lindon and Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022,
 * arXiv 2011.03567; Ville 1939; for mixtures Robbins 1970. Throws a `RangeError` for options that
 * make no sense.
 */
export function compareRates(options: ComparisonOptions): RateComparison {
  checkOptions(options);
  const test = createSequentialTest(options);
  const interval = createRatioInterval(Math.min(options.falseFailure, options.falsePass));
  return {
    add(look) {
      checkLook(look);
      test.add(look);
      interval.add(look);
    },
    verdict: test.verdict,
    evidence: () => ({ ...test.evidence(), ratio: interval.read() }),
  };
}

function checkOptions(options: ComparisonOptions): void {
  const { tolerance, unacceptable, falseFailure, falsePass } = options;
  if (!(tolerance > 0 && Number.isFinite(tolerance))) {
    throw new RangeError(`tolerance must be a number above 0, not ${tolerance}`);
  }
  if (!(unacceptable > tolerance && Number.isFinite(unacceptable))) {
    throw new RangeError(`unacceptable must be above tolerance ${tolerance}, not ${unacceptable}`);
  }
  for (const [name, chance] of Object.entries({ falseFailure, falsePass })) {
    if (!(chance > 0 && chance < 1)) {
      throw new RangeError(`${name} must be between 0 and 1, not ${chance}`);
    }
  }
}
