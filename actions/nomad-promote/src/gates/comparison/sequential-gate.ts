import { formatDuration } from '@rollout-actions/client/time/duration';
import { measuringMs } from '../inputs/bake-input.ts';
import type { GateOf } from '../inputs/schema.ts';
import type { Finding, GateContext } from '../types.ts';
import { type AllocationComparison, createCanaryComparison } from './canary-comparison.ts';
import type { Increments } from './counters.ts';
import { powerSentence } from './power-line.ts';
import { createSelfComparison } from './self-comparison.ts';

export type SequentialGate = GateOf<'compare'> | GateOf<'load'>;

/** Reads before the traffic is known well enough for a forecast. */
const READS_BEFORE_FORECAST = 3;

/** What a gate that compares does with its increments. */
export interface Sequential {
  add(increments: Increments, stable: readonly string[]): void;
  finding(): Finding;
}

/**
 * Starts the comparison of one round: canaries with the stable version or, in a self-test, stable
 * allocations with each other. Forecasts its power once, in log and summary.
 */
export function startSequential(gate: SequentialGate, context: GateContext): Sequential {
  const { run, canaries, sequentialGates, isSelfTest } = context;
  const { clock } = run.world;
  const options = {
    tolerance: gate.tolerance,
    unacceptable: gate.unacceptable,
    // The chance of one false failure among all gates of the step is what was asked for.
    falseFailure: gate['false-failure'] / Math.max(1, sequentialGates),
    falsePass: gate['false-pass'],
  };
  const ids = new Set(canaries.map(({ id }) => id));
  let comparison: AllocationComparison | undefined;
  let reads = 0;
  const startMs = clock.now();
  const forecast = (totals: ReturnType<AllocationComparison['totals']>) => {
    const elapsedMs = clock.now() - startMs;
    const bakeMs = measuringMs(gate, context.bake);
    const facts = { comparison: options, totals, elapsedMs, intervalMs: gate.interval, bakeMs };
    const sentence = `Gate ${gate.name}: ${powerSentence(facts)}.`;
    run.log.info(`${sentence} (Measured for ${formatDuration(elapsedMs)}.)`);
    run.report.remark(sentence);
  };
  return {
    add(increments, stable) {
      comparison ??= isSelfTest
        ? createSelfComparison(options, stable)
        : createCanaryComparison(options, (id) => ids.has(id));
      comparison.add(increments);
      const totals = comparison.totals();
      if (totals.canary.total === 0 || totals.stable.total === 0) return;
      reads += 1;
      if (reads === READS_BEFORE_FORECAST) forecast(totals);
    },
    finding: () =>
      comparison?.finding() ?? { verdict: 'undecided', detail: 'nothing was measured yet' },
  };
}
