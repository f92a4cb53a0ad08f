import type { Look } from './look.ts';
import { logSum } from './ratio-interval.ts';

export interface ComparisonOptions {
  /** The ratio of event rates, canary to stable, up to which a canary is good. Above 0. */
  tolerance: number;
  /** The ratio from which on a canary must not pass. Above `tolerance`. */
  unacceptable: number;
  /** The highest chance of ever failing a canary that is within `tolerance`; 0.05 is 5 %. */
  falseFailure: number;
  /** The highest chance of ever passing a canary that is `unacceptable` or worse. */
  falsePass: number;
}

export type ComparisonVerdict = 'pass' | 'fail' | 'undecided';

interface Alternative {
  /** As multiple of the tolerance, or of an unchanged rate. */
  times: number;
  weight: number;
}

/** How much worse than tolerable a canary may be. Most weight where a regression is worth haste. */
const WORSE: readonly Alternative[] = [
  { times: 1.25, weight: 0.1 },
  { times: 1.5, weight: 0.2 },
  { times: 2, weight: 0.25 },
  { times: 3, weight: 0.25 },
  { times: 5, weight: 0.15 },
  { times: 10, weight: 0.05 },
];
/** How good it may be. Most are neither better nor worse than what runs already. */
const BETTER: readonly Alternative[] = [
  { times: 1, weight: 0.6 },
  { times: 0.8, weight: 0.2 },
  { times: 0.5, weight: 0.2 },
];

/**
 * Where events come one by one, e-values hardly jump over their bound and Ville's inequality is
 * nearly an equality; this leaves some room below `falsePass`. Failures leave more by themselves.
 */
const PASS_MARGIN = 1.1;

/** The decision part of `compareRates`, which explains the method. Its looks have to be checked. */
export function createSequentialTest(options: ComparisonOptions) {
  const { tolerance, unacceptable, falseFailure, falsePass } = options;
  const worse = createMixture(WORSE, { unit: tolerance, border: tolerance });
  const better = createMixture(BETTER, { unit: Math.min(1, tolerance), border: unacceptable });
  let verdict: ComparisonVerdict = 'undecided';
  return {
    add(look: Look): void {
      // Without events in either arm, or without requests in one of them, nothing can be compared.
      if (look.canary.total === 0 || look.stable.total === 0) return;
      if (look.canary.events === 0 && look.stable.events === 0) return;
      worse.add(look);
      better.add(look);
      if (verdict !== 'undecided') return;
      if (worse.log() >= -Math.log(falseFailure)) verdict = 'fail';
      else if (better.log() >= Math.log(PASS_MARGIN / falsePass)) verdict = 'pass';
    },
    verdict: () => verdict,
    /** The e-values. */
    evidence: () => ({ fail: expFinite(worse.log()), pass: expFinite(better.log()) }),
  };
}

function expFinite(log: number): number {
  return Math.min(Math.exp(log), Number.MAX_VALUE);
}

/** The e-value of alternative ratios, in units, against the ratio at the border of a hypothesis. */
function createMixture(
  alternatives: readonly Alternative[],
  { unit, border }: { unit: number; border: number },
) {
  const logs = Float64Array.from(alternatives, ({ weight }) => Math.log(weight));
  const logRatios = Float64Array.from(alternatives, ({ times }) =>
    Math.log((times * unit) / border),
  );
  const steps = Float64Array.from(alternatives, ({ times }) => times * unit - border);
  return {
    add({ canary, stable }: Look): void {
      const events = canary.events + stable.events;
      // (ρ·n + m) / (border·n + m) is 1 + (ρ − border)·share; so it keeps its digits for n ≪ m.
      const share = 1 / (border + stable.total / canary.total);
      for (let at = 0; at < logs.length; at += 1) {
        const gain = canary.events * (logRatios[at] ?? 0);
        logs[at] = (logs[at] ?? 0) + gain - events * Math.log1p((steps[at] ?? 0) * share);
      }
    },
    log: () => logSum(logs),
  };
}
