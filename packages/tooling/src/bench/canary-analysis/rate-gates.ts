import type { Look } from '@rollout-actions/analysis/look';
import { createSequentialTest } from '@rollout-actions/analysis/sequential-test';

/** Something that evaluates a canary look by look. */
export interface RateGate {
  add(look: Look): void;
  verdict(): 'pass' | 'fail' | 'undecided';
}

export const DEFAULTS = { tolerance: 1.25, unacceptable: 2, falseFailure: 0.05, falsePass: 0.05 };

/** The decision part of gate `compare`. */
export function sequentialGate(options = DEFAULTS): RateGate {
  return createSequentialTest(options);
}

const WINDOW_SECONDS = 300;
const MAX_RATIO = 1.5;
const FAILURE_LIMIT = 2;

/** What rollout tools do: rates over five minutes, at most 1.5 times, two failures forgiven. */
export function thresholdGate(intervalSeconds: number): RateGate {
  const length = Math.max(1, Math.round(WINDOW_SECONDS / intervalSeconds));
  const window: Look[] = [];
  const sums = { canary: 0, canaryTotal: 0, stable: 0, stableTotal: 0 };
  const count = ({ canary, stable }: Look, sign: number) => {
    sums.canary += sign * canary.events;
    sums.canaryTotal += sign * canary.total;
    sums.stable += sign * stable.events;
    sums.stableTotal += sign * stable.total;
  };
  let looks = 0;
  let failures = 0;
  return {
    add(look) {
      const oldest = window[looks % length];
      if (oldest !== undefined) count(oldest, -1);
      window[looks % length] = look;
      count(look, 1);
      looks += 1;
      if (sums.canary * sums.stableTotal > MAX_RATIO * sums.stable * sums.canaryTotal)
        failures += 1;
    },
    verdict: () => (failures > FAILURE_LIMIT ? 'fail' : 'undecided'),
  };
}

/** One-sided, at 5 %. */
const CRITICAL = 1.645;

/** A z-test for two proportions over all data so far, repeated at every look. */
export function zTestGate(): RateGate {
  const sums = { canary: 0, canaryTotal: 0, stable: 0, stableTotal: 0 };
  let hasFailed = false;
  return {
    add({ canary, stable }) {
      sums.canary += canary.events;
      sums.canaryTotal += canary.total;
      sums.stable += stable.events;
      sums.stableTotal += stable.total;
      const pooled = (sums.canary + sums.stable) / (sums.canaryTotal + sums.stableTotal);
      const variance = pooled * (1 - pooled) * (1 / sums.canaryTotal + 1 / sums.stableTotal);
      const difference = sums.canary / sums.canaryTotal - sums.stable / sums.stableTotal;
      if (variance > 0 && difference > CRITICAL * Math.sqrt(variance)) hasFailed = true;
    },
    verdict: () => (hasFailed ? 'fail' : 'undecided'),
  };
}
