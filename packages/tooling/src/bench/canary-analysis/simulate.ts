import type { RateGate } from './rate-gates.ts';
import { type Service, startService } from './service.ts';

export interface Simulation {
  /** The service of a run; each run may have another one. */
  service: () => Service;
  gate: () => RateGate;
  /** After how many looks the verdicts are counted, ascending. */
  checkpoints: readonly number[];
  runs: number;
  random: () => number;
}

/** How many runs had which verdict after so many looks. */
export interface Count {
  looks: number;
  fail: number;
  pass: number;
}

export interface SimulationEnd {
  counts: readonly Count[];
  /** The looks after which half of all runs had failed; undefined where fewer did. */
  medianToFail: number | undefined;
}

/** Runs a gate on many runs of a service. A run ends with its verdict. */
export function simulate(simulation: Simulation): SimulationEnd {
  const { service, gate, checkpoints, runs, random } = simulation;
  const looks = checkpoints.at(-1) ?? 0;
  const failedAt: number[] = [];
  const passedAt: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const nextLook = startService(service(), random);
    const running = gate();
    let look = 0;
    while (look < looks && running.verdict() === 'undecided') {
      running.add(nextLook());
      look += 1;
    }
    if (running.verdict() === 'fail') failedAt.push(look);
    if (running.verdict() === 'pass') passedAt.push(look);
  }
  const within = (all: readonly number[], most: number) => all.filter((at) => at <= most).length;
  return {
    counts: checkpoints.map((at) => ({
      looks: at,
      fail: within(failedAt, at),
      pass: within(passedAt, at),
    })),
    medianToFail: failedAt.toSorted((a, b) => a - b)[Math.ceil(runs / 2) - 1],
  };
}
