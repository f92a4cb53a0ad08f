import { forecastPower, type PowerOptions } from '@rollout-actions/analysis/power';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import type { Table } from '../table.ts';
import { percent } from './error-rates.ts';
import { DEFAULTS, sequentialGate } from './rate-gates.ts';
import { simulate } from './simulate.ts';

const INTERVAL_SECONDS = 10;

/** 50 settings: traffic, canary share, event rate and regression, with bakes from 2 to 40 min. */
export const POWER_SETTINGS: readonly PowerOptions[] = [
  { perSecond: 5, rate: 0.01 },
  { perSecond: 20, rate: 0.01 },
  { perSecond: 50, rate: 0.01 },
  { perSecond: 50, rate: 0.1 },
  { perSecond: 200, rate: 0.005 },
].flatMap(({ perSecond, rate }) =>
  [0.1, 0.5].flatMap((share) =>
    [1.5, 2, 3, 4, 5].map((ratio, at) => ({
      comparison: DEFAULTS,
      traffic: { canary: perSecond * share, stable: perSecond * (1 - share) },
      eventRate: rate,
      ratio,
      intervalSeconds: INTERVAL_SECONDS,
      bakeSeconds: [2_400, 900, 300, 180, 120][at] ?? 600,
    })),
  ),
);

/** How often the comparison fails such a canary. */
export function simulatedPower(options: PowerOptions, runs: number): number {
  const { traffic, eventRate, ratio, intervalSeconds, bakeSeconds } = options;
  const requestsPerSecond = traffic.canary + traffic.stable;
  const canaryShare = traffic.canary / requestsPerSecond;
  const rates = { requestsPerSecond, canaryShare, eventRate, ratio };
  const end = simulate({
    service: () => ({ ...rates, intervalSeconds, isSteady: true }),
    gate: () => sequentialGate(options.comparison),
    checkpoints: [bakeSeconds / intervalSeconds],
    runs,
    random: seededRandom(600),
  });
  return (end.counts[0]?.fail ?? 0) / runs;
}

/** Forecast and simulation side by side. */
export function powerTable(runs: number): Table {
  const rows = POWER_SETTINGS.map((options) => {
    const { traffic, eventRate, ratio, bakeSeconds } = options;
    const forecast = forecastPower(options).power;
    const simulated = simulatedPower(options, runs);
    const setting = `${traffic.canary}/s beside ${traffic.stable}/s, ${percent(eventRate)} %`;
    return { setting, ratio, minutes: bakeSeconds / 60, forecast, simulated };
  });
  const gaps = rows.map(({ forecast, simulated }) => Math.abs(forecast - simulated) * 100);
  return {
    title: 'Canary analysis: forecast and simulated power, %',
    head: ['canary beside stable, events', 'regression', 'bake', 'forecast', 'simulated'],
    rows: rows.map(({ setting, ratio, minutes, forecast, simulated }) => [
      setting,
      `${ratio}×`,
      `${minutes} min`,
      percent(forecast),
      percent(simulated),
    ]),
    note:
      `${runs} runs each for the simulation, 2,000 for the forecast. The largest difference is ` +
      `${Math.max(...gaps).toFixed(1)} points.`,
  };
}
