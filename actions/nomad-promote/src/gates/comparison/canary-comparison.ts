import type { Arm, Look } from '@rollout-actions/analysis/look';
import { compareRates, type Evidence } from '@rollout-actions/analysis/rate-comparison';
import type { ComparisonOptions } from '@rollout-actions/analysis/sequential-test';
import type { Finding } from '../types.ts';
import type { Increments } from './counters.ts';

/** A comparison of allocations, whatever it is that feeds it. */
export interface AllocationComparison {
  add(increments: Increments): void;
  /** What is known by now. */
  finding(): Finding;
  /** Everything that was added, for a forecast. */
  totals(): Look;
}

/** Compares canaries with all other allocations. */
export function createCanaryComparison(
  options: ComparisonOptions,
  isCanary: (allocation: string) => boolean,
): AllocationComparison {
  const comparison = compareRates(options);
  const totals = emptyLook();
  let pending = emptyLook();
  return {
    add(increments) {
      for (const [allocation, arm] of increments) {
        const side = isCanary(allocation) ? 'canary' : 'stable';
        addTo(totals[side], arm);
        addTo(pending[side], arm);
      }
      // Servers are scraped at different times; what one arm did waits for the other.
      if (pending.canary.total === 0 || pending.stable.total === 0) return;
      comparison.add(pending);
      pending = emptyLook();
    },
    finding() {
      const evidence = comparison.evidence();
      return {
        verdict: comparison.verdict(),
        progress: progressOf(totals, evidence),
        detail: describe(totals, evidence, options),
      };
    },
    totals: () => totals,
  };
}

/** Counts of both arms before anything was counted. */
export function emptyLook(): Look {
  return { canary: { events: 0, total: 0 }, stable: { events: 0, total: 0 } };
}

/** Adds the counts of one arm to `sum`. */
export function addTo(sum: Arm, { events, total }: Arm): void {
  sum.events += events;
  sum.total += total;
}

/** Sureness that is worth a line in the log, %. */
const STEPS = [95, 90, 80, 50];

/** Changes whenever there is something new to report. */
function progressOf({ canary, stable }: Look, { fail, pass }: Evidence): string {
  if (canary.total === 0) return 'no requests on the canary';
  if (stable.total === 0) return 'no requests on the stable version';
  if (canary.events + stable.events === 0) return 'no events';
  const sure = sureness(Math.max(fail, pass));
  const step = STEPS.find((each) => sure >= each);
  if (step === undefined) return 'undecided';
  return `${step} % sure to be ${fail > pass ? 'worse' : 'good'}`;
}

/** An e-value as a confidence that holds however often one looks, %. */
function sureness(eValue: number): number {
  return Math.max(0, 100 * (1 - 1 / eValue));
}

function describe(totals: Look, evidence: Evidence, options: ComparisonOptions): string {
  const { canary, stable } = totals;
  const counts = `canary ${armText(canary)}, stable ${armText(stable)}`;
  if (canary.total === 0 || stable.total === 0) return `${counts}: no requests to compare`;
  if (canary.events + stable.events === 0) return `${counts}: no events to compare`;
  const { fail, pass, ratio } = evidence;
  const range = `${ratioText(ratio.low)} to ${ratioText(ratio.high)}`;
  const isWorse = fail > pass;
  const claim = isWorse
    ? `worse than ${options.tolerance}×`
    : `better than ${options.unacceptable}×`;
  const sure = `${Math.floor(sureness(isWorse ? fail : pass) * 10) / 10} % sure`;
  return `${counts}; ratio ${ratioText(ratio.estimate)} (${range}), ${claim}: ${sure}`;
}

/** `3 of 120 (2.5 %)`, without the share where nothing was counted. */
export function armText({ events, total }: Arm): string {
  const share = total === 0 ? '' : ` (${Number(((events / total) * 100).toPrecision(2))} %)`;
  return `${events} of ${total}${share}`;
}

/** `2.4×`; `∞` where the stable version has no events. */
export function ratioText(ratio: number): string {
  return Number.isFinite(ratio) ? `${Number(ratio.toPrecision(2))}×` : '∞';
}
