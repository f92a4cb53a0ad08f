import type { Look } from './look.ts';

/** An estimated ratio of rates, and the range that the looks so far leave open. */
export interface RatioInterval {
  /** NaN while there are no events, Infinity where only the canary has any. */
  estimate: number;
  /** 0 where the looks exclude no small ratio. */
  low: number;
  /** Infinity where they exclude no large one. */
  high: number;
}

/** Grid points on either side of a ratio of 1. */
const HALF = 24;
const WIDEST = Math.log(128);
/** Up to this distance from 1, in logarithms, the points are close to each other. */
const DENSE = 0.4;
const STEP = Math.asinh(WIDEST / DENSE) / HALF;

/** Logarithms of ratios from 1/128 to 128: dense around 1, where narrow intervals are wanted. */
const LOG_RATIOS = Float64Array.from({ length: 2 * HALF + 1 }, (_, at) => {
  return DENSE * Math.sinh((at - HALF) * STEP);
});
const RATIOS = LOG_RATIOS.map((log) => Math.exp(log));
/** Before any look, the density of a log ratio falls by half with each fourfold distance from 1. */
const LOG_WEIGHTS = normalize(
  LOG_RATIOS.map((log) => Math.log(Math.hypot(DENSE, log)) - Math.abs(log) / 2),
);

/**
 * Estimates the ratio ρ of two event rates, and gives an interval that contains ρ at every look at
 * once with probability 1 − `error` or more (a confidence sequence).
 *
 * The estimate is that of Mantel and Haenszel (1959): a load or an event rate that changes in time
 * does not bias it. The interval holds all ρ whose likelihood is above `error` times the mean
 * likelihood over a grid (Ville's inequality, as in Robbins 1970, and Lindon and Malek, arXiv
 * 2011.03567). The logarithm of the likelihood is concave in log ρ, so its tangents bound it
 * between grid points: the interval is never too narrow, and at most a grid step too wide.
 */
export function createRatioInterval(error: number) {
  const logs = new Float64Array(LOG_RATIOS.length);
  const slopes = new Float64Array(LOG_RATIOS.length);
  let above = 0;
  let below = 0;
  return {
    /** A look with requests in one arm only says nothing about the ratio. */
    add({ canary, stable }: Look): void {
      if (canary.total === 0 || stable.total === 0) return;
      const events = canary.events + stable.events;
      const odds = canary.total / stable.total;
      const share = odds / (1 + odds);
      for (let at = 0; at < RATIOS.length; at += 1) {
        const ratio = RATIOS[at] ?? 1;
        // (ρ·n + m) / (n + m), which keeps its digits where one arm is far below the other.
        const scale = 1 + (ratio - 1) * share;
        logs[at] = (logs[at] ?? 0) + canary.events * (LOG_RATIOS[at] ?? 0);
        logs[at] = (logs[at] ?? 0) - events * Math.log(scale);
        slopes[at] = (slopes[at] ?? 0) + canary.events - (events * ratio * share) / scale;
      }
      above += canary.events * (1 - share);
      below += stable.events * share;
    },
    read(): RatioInterval {
      const least = Math.log(error) + logSum(logs.map((log, at) => log + (LOG_WEIGHTS[at] ?? 0)));
      const curve = { logs, slopes, least };
      return { estimate: above / below, low: lowEnd(curve), high: highEnd(curve) };
    },
  };
}

/** The logarithm of a likelihood with its slopes, and the value from which on it counts. */
interface Curve {
  logs: Float64Array;
  slopes: Float64Array;
  least: number;
}

function lowEnd(curve: Curve): number {
  const first = curve.logs.findIndex((log) => log >= curve.least);
  if (first <= 0) return 0;
  const isRising = (curve.slopes[first] ?? 0) > 0;
  const outer = crossing(curve, first - 1);
  return Math.exp(isRising ? Math.max(outer, crossing(curve, first)) : outer);
}

function highEnd(curve: Curve): number {
  const last = curve.logs.findLastIndex((log) => log >= curve.least);
  if (last < 0 || last === RATIOS.length - 1) return Infinity;
  const isFalling = (curve.slopes[last] ?? 0) < 0;
  const outer = crossing(curve, last + 1);
  return Math.exp(isFalling ? Math.min(outer, crossing(curve, last)) : outer);
}

/** Where the tangent at a grid point reaches `least`. */
function crossing({ logs, slopes, least }: Curve, at: number): number {
  return (LOG_RATIOS[at] ?? 0) + (least - (logs[at] ?? 0)) / (slopes[at] ?? 0);
}

/** log Σ exp(log), without overflow. Loops, because it is called for every look. */
export function logSum(logs: Float64Array): number {
  let top = -Infinity;
  for (const log of logs) top = Math.max(top, log);
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - top);
  return top + Math.log(sum);
}

function normalize(logs: Float64Array): Float64Array {
  const whole = logSum(logs);
  return logs.map((log) => log - whole);
}
