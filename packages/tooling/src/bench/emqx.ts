import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import {
  type Loop,
  type LoopSetting,
  plainLoop,
  plannedLoop,
  type Simulated,
  simulate,
} from './poll-simulation.ts';
import type { Bench, Table } from './table.ts';

const JOBS = 10_000;
const SHARERS = [1, 2, 3, 4, 5, 6, 7, 8];

const LOOPS: Readonly<Record<string, (setting: LoopSetting) => Loop>> = {
  'emqx-deploy, budget-share: J': plannedLoop,
  'every 10 s': plainLoop(() => 10_000),
  'every 60 s': plainLoop(() => 60_000),
  '15 s to 120 s, exponential': plainLoop(
    (reads, random) => Math.min(120_000, 15_000 * 2 ** reads) * (0.5 + random() / 2),
  ),
};

/** How soon a change is noticed within 60 reads an hour, beside loops that do not plan. */
export const bench: Bench = {
  async measure(): Promise<Table> {
    return {
      title: 'EMQX: waiting within 60 reads an hour',
      head: ['loop', 'J', 'finished', 'mean lag s', 'target s', 'p95 s', 'reads', 'violations'],
      rows: Object.entries(LOOPS).flatMap(([name, loop]) =>
        SHARERS.map((sharers) => {
          const simulated = simulate({ jobs: JOBS, sharers, random: seededRandom(sharers), loop });
          return row(name, sharers, simulated);
        }),
      ),
      note:
        `Simulated: ${JOBS} changes for each J, uniform in [10, 600] s, J jobs on one key; ` +
        'a read beyond 60 in a rolling hour is refused, counts, and is a violation. The target ' +
        'is 1.15 times the optimum (b − a) / 2n of n = ⌊60 / J⌋ − 1 reads: the part of one job ' +
        'without its first read, which is spent on the status before.',
    };
  },
};

/** 1.15 times the least mean lag that the reads of one of J jobs allow, ms. */
export function targetLagMs(sharers: number): number {
  return (1.15 * 590_000) / (2 * (Math.floor(60 / sharers) - 1));
}

function row(name: string, sharers: number, simulated: Simulated): string[] {
  return [
    name,
    String(sharers),
    `${Math.round(simulated.finished * 1_000) / 10} %`,
    seconds(simulated.meanLagMs),
    seconds(targetLagMs(sharers)),
    seconds(simulated.p95LagMs),
    simulated.readsPerJob.toFixed(1),
    String(simulated.violations),
  ];
}

function seconds(ms: number): string {
  return Number.isNaN(ms) ? '-' : (ms / 1_000).toFixed(1);
}
