import { compareRates, type RateComparison } from '@rollout-actions/analysis/rate-comparison';
import type { ComparisonOptions } from '@rollout-actions/analysis/sequential-test';
import type { Finding } from '../types.ts';
import {
  type AllocationComparison,
  addTo,
  armText,
  emptyLook,
  ratioText,
} from './canary-comparison.ts';
import type { Increments } from './counters.ts';

/** One allocation against all others of the same version. */
interface Pair {
  allocation: string;
  comparison: RateComparison;
  totals: ReturnType<typeof emptyLook>;
  pending: ReturnType<typeof emptyLook>;
}

/**
 * Compares each of some allocations of one version with the others (an A/A test): there should be
 * no difference, so a failure says that the gate is badly set. All of them share `falseFailure`.
 */
export function createSelfComparison(
  options: ComparisonOptions,
  allocations: readonly string[],
): AllocationComparison {
  const shared = { ...options, falseFailure: options.falseFailure / allocations.length };
  const pairs = allocations.map(
    (allocation): Pair => ({
      allocation,
      comparison: compareRates(shared),
      totals: emptyLook(),
      pending: emptyLook(),
    }),
  );
  return {
    add(increments) {
      for (const pair of pairs) addToPair(pair, increments);
    },
    finding: () => findingOf(pairs, options),
    totals: () => pairs[0]?.totals ?? emptyLook(),
  };
}

function addToPair(pair: Pair, increments: Increments): void {
  for (const [allocation, arm] of increments) {
    const side = allocation === pair.allocation ? 'canary' : 'stable';
    addTo(pair.totals[side], arm);
    addTo(pair.pending[side], arm);
  }
  const { canary, stable } = pair.pending;
  if (canary.total === 0 || stable.total === 0) return;
  pair.comparison.add(pair.pending);
  pair.pending = emptyLook();
}

function findingOf(pairs: readonly Pair[], { tolerance }: ComparisonOptions): Finding {
  const verdicts = pairs.map(({ comparison }) => comparison.verdict());
  const worst = pairs[verdicts.indexOf('fail')];
  if (worst !== undefined) {
    const { canary, stable } = worst.totals;
    const { estimate, low, high } = worst.comparison.evidence().ratio;
    const needed = ratioText(Math.max(low, tolerance) * 1.25);
    return {
      verdict: 'fail',
      progress: 'different',
      detail:
        `allocation ${worst.allocation} differs from the others of its version: ` +
        `${armText(canary)} against ${armText(stable)}, ratio ${ratioText(estimate)} ` +
        `(${ratioText(low)} to ${ratioText(high)}); the tolerance ${tolerance}× is too ` +
        `small for this spread: set it to ${needed} or more, check that allocation, or check ` +
        'that the queries count what they should',
    };
  }
  const passed = verdicts.filter((verdict) => verdict === 'pass').length;
  const counts = `${passed} of ${pairs.length} allocations are shown to be alike`;
  if (passed === pairs.length) return { verdict: 'pass', progress: 'alike', detail: counts };
  const [first] = pairs;
  const { canary, stable } = first?.totals ?? emptyLook();
  return {
    verdict: 'undecided',
    progress: `${passed} alike`,
    detail:
      `${counts}; there were too few requests for the others (${armText(canary)} against ` +
      `${armText(stable)} for the first): give it more time, more traffic, or a larger ` +
      'unacceptable',
  };
}
