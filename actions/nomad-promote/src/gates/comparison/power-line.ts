import type { Look } from '@rollout-actions/analysis/look';
import { forecastPower } from '@rollout-actions/analysis/power';
import type { ComparisonOptions } from '@rollout-actions/analysis/sequential-test';
import { formatDuration } from '@rollout-actions/client/time/duration';

export interface PowerFacts {
  comparison: ComparisonOptions;
  /** What was counted by now, and in how many ms. */
  totals: Look;
  elapsedMs: number;
  intervalMs: number;
  /** For how long the gate measures at most; Infinity where only the timeout ends it. */
  bakeMs: number;
}

/** For a bake that ends by itself, the time that is asked for. */
const OPEN_BAKE_MS = 600_000;

/** What a comparison can find with the traffic of its first looks: one sentence. */
export function powerSentence(facts: PowerFacts): string {
  const { comparison, totals, elapsedMs, intervalMs, bakeMs } = facts;
  const seconds = Math.max(1, elapsedMs) / 1_000;
  const events = totals.canary.events + totals.stable.events;
  const requests = totals.canary.total + totals.stable.total;
  const isOpen = !Number.isFinite(bakeMs);
  const ms = Math.max(isOpen ? OPEN_BAKE_MS : bakeMs, intervalMs);
  const ratio = comparison.unacceptable;
  const { power, secondsFor80 } = forecastPower({
    comparison,
    traffic: { canary: totals.canary.total / seconds, stable: totals.stable.total / seconds },
    // Without an event so far the rate is likely to be below one in twice as many requests.
    eventRate: Math.min(1, (events + 0.5) / (requests + 1)),
    ratio,
    intervalSeconds: intervalMs / 1_000,
    bakeSeconds: ms / 1_000,
  });
  const end = isOpen ? `within ${formatDuration(ms)}` : 'by the end of the bake';
  const found = `${Math.round(power * 100)} %`;
  const needed = Number.isFinite(secondsFor80)
    ? `80 % needs ${formatDuration(Math.ceil(secondsFor80 / 60) * 60_000)}`
    : 'no bake of 30 days would give 80 %';
  return `with this traffic a ${ratio}× regression is found with ${found} ${end}; ${needed}`;
}
