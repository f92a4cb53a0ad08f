import type { Clock } from '@rollout-actions/client/time/clock';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Goal } from '@rollout-actions/client/wait/target-tracker';
import type { GateRun } from './gate-run.ts';

/** A gate that passed, was shaken by a failure that is forgiven, and has not passed again yet. */
const WAVERING = 'wavering';

/** The target of a gate in a wait. */
export function targetOf({ gate }: GateRun): string {
  return `gate ${gate.name}`;
}

/**
 * One read is one measurement, at the gate's own pace. The first read of a wait shows what is known
 * already, so that all gates of a bake begin it at the same moment, unless a measurement is due.
 */
export function readGate<Raw>(
  run: GateRun,
  { clock, raw }: { clock: Clock; raw: Raw },
): Reader<Raw> {
  const target = targetOf(run);
  let measured = 0;
  const isKnown = () => measured === 0 && run.measurements() > 0;
  return {
    name: target,
    targets: [target],
    cadence: () => ({
      delayMs: isKnown() ? 0 : Math.max(0, run.dueMs() - clock.now()),
      holdMs: 0,
    }),
    async read({ signal }) {
      const isShown = isKnown() && clock.now() < run.dueMs();
      measured += 1;
      if (!isShown) await run.measure(signal);
      return [{ target, observation: observe(run, raw) }];
    },
  };
}

function observe<Raw>(run: GateRun, raw: Raw): Observation<Raw> {
  const state = run.isWavering() ? WAVERING : run.state();
  const isOpen = state === 'measuring' || state === WAVERING;
  return {
    state,
    id: run.gate.name,
    revision: '',
    detail: isOpen ? (run.last()?.progress ?? run.last()?.verdict ?? '') : '',
    evidence: [],
    raw,
  };
}

/**
 * What a gate has to become: to pass, and to do so for `holdMs` in which a forgiven failure does
 * not count; without `holdMs` it only must not say no. A gate that only observes has no goal.
 */
export function goalOf({ gate }: GateRun, holdMs: number | undefined): Goal {
  const until = new Map<string, number>();
  const failOn = new Map<string, number>();
  if (gate['observe-only']) return { until, failOn, discoveryMs: Infinity, onSuperseded: 'fail' };
  const lets = gate['on-inconclusive'] === 'pass';
  failOn.set('fail', 0);
  if (!lets) failOn.set('inconclusive', 0);
  if (holdMs !== undefined) {
    until.set('pass', holdMs).set(WAVERING, Infinity);
    if (lets) until.set('inconclusive', holdMs);
  }
  return { until, failOn, discoveryMs: Infinity, onSuperseded: 'fail' };
}
