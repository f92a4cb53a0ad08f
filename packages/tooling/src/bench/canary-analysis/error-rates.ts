import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import type { Table } from '../table.ts';
import { DEFAULTS, type RateGate, sequentialGate, thresholdGate, zTestGate } from './rate-gates.ts';
import type { Service } from './service.ts';
import { simulate } from './simulate.ts';

const INTERVAL_SECONDS = 10;
const CHECKPOINTS = [1, 20, 120, 480];

/** All settings: traffic, canary share and event rate, each with each. */
export const SETTINGS = [2, 5, 50, 500].flatMap((requestsPerSecond) =>
  [0.05, 0.1, 0.5].flatMap((canaryShare) =>
    [0.001, 0.01, 0.1].map((eventRate) => ({ requestsPerSecond, canaryShare, eventRate })),
  ),
);
type Setting = (typeof SETTINGS)[number];

/** Of one setting: the 99 % upper bounds of its error rates, for each number of looks. */
export interface ErrorRates {
  setting: Setting;
  falseFailures: readonly number[];
  falsePasses: readonly number[];
  /** How often the others fail an identical canary, and pass one that is twice as bad. */
  others: readonly { falseFailures: readonly number[]; falsePasses: readonly number[] }[];
}

const OTHERS: readonly (() => RateGate)[] = [() => thresholdGate(INTERVAL_SECONDS), zTestGate];

/** Simulates one setting: `runs` for the comparison, a tenth of that for the others. */
export function errorRates(setting: Setting, runs: number): ErrorRates {
  const random = seededRandom(SETTINGS.indexOf(setting) + 1);
  const few = Math.ceil(runs / 10);
  const countsOf = (gate: () => RateGate, ratio: number, runs: number) => {
    const service: Service = { ...setting, ratio, intervalSeconds: INTERVAL_SECONDS };
    return simulate({ service: () => service, gate, checkpoints: CHECKPOINTS, runs, random })
      .counts;
  };
  return {
    setting,
    falseFailures: countsOf(sequentialGate, DEFAULTS.tolerance, runs).map(({ fail }) =>
      upperBound(fail, runs),
    ),
    falsePasses: countsOf(sequentialGate, DEFAULTS.unacceptable, runs).map(({ pass }) =>
      upperBound(pass, runs),
    ),
    others: OTHERS.map((gate) => ({
      falseFailures: countsOf(gate, 1, few).map(({ fail }) => fail / few),
      falsePasses: countsOf(gate, DEFAULTS.unacceptable, few).map(({ fail }) => 1 - fail / few),
    })),
  };
}

/** Errors of the comparison in all settings, beside those of a threshold and of a z-test. */
export function errorRatesTable(runs: number): Table {
  const all = SETTINGS.map((setting) => errorRates(setting, runs));
  const largest = (of: (rates: ErrorRates) => readonly number[]) =>
    percent(Math.max(...all.flatMap(of)));
  return {
    title: `Canary analysis: wrong verdicts after ${CHECKPOINTS.join(' · ')} looks, %`,
    head: [
      'requests/s, canary, events',
      'compare fails 1.25×',
      'compare passes 2×',
      'threshold fails 1×',
      'threshold passes 2×',
      'z-test fails 1×',
      'z-test passes 2×',
    ],
    rows: all.map(({ setting, falseFailures, falsePasses, others }) => [
      `${setting.requestsPerSecond}, ${percent(setting.canaryShare)} %, ` +
        `${percent(setting.eventRate)} %`,
      list(falseFailures),
      list(falsePasses),
      ...others.flatMap((other) => [list(other.falseFailures), list(other.falsePasses)]),
    ]),
    note:
      `${runs} runs in each cell of compare (99 % upper bounds), a tenth of that for the others ` +
      '(shares); a look every 10 s, load and event rate vary in time. The largest bounds are ' +
      `${largest((rates) => rates.falseFailures)} % for false failures (allowed: 5 %) and ` +
      `${largest((rates) => rates.falsePasses)} % for false passes (allowed: 5 %).`,
  };
}

function list(shares: readonly number[]): string {
  return shares.map(percent).join(' · ');
}

export function percent(share: number): string {
  return String(Number((share * 100).toPrecision(share < 0.1 ? 2 : 3)));
}

/**
 * The upper end of Clopper and Pearson's exact interval (1934), one-sided: the chance with which
 * `hits` or fewer of `runs` would be seen with a probability of only `error`.
 */
export function upperBound(hits: number, runs: number, error = 0.01): number {
  let [low, high] = [hits / runs, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(hits, runs, middle) > error) low = middle;
    else high = middle;
  }
  return high;
}

/** The binomial distribution function; summed from the largest term of the tail downwards. */
function atMost(hits: number, runs: number, chance: number): number {
  if (hits >= runs || chance <= 0) return 1;
  if (chance >= 1) return 0;
  let term = Math.exp(logDensity(hits, runs, chance));
  let sum = 0;
  for (let count = hits; count >= 0 && term > sum * 1e-16; count -= 1) {
    sum += term;
    term *= (count / (runs - count + 1)) * ((1 - chance) / chance);
  }
  return sum;
}

function logDensity(hits: number, runs: number, chance: number): number {
  let choose = 0;
  for (let k = 1; k <= hits; k += 1) choose += Math.log((runs - hits + k) / k);
  return choose + hits * Math.log(chance) + (runs - hits) * Math.log1p(-chance);
}
