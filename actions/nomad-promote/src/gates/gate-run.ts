import { Failure } from '@rollout-actions/client/http/failure';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { World } from '@rollout-actions/client/world';
import type { Finding, Measure } from './finding.ts';
import type { GateSettings } from './gate-schema.ts';
import { type GateState, judgeGate, type Verdict } from './judge-gate.ts';

/** A gate at work in one round. */
export interface GateRun {
  gate: GateSettings;
  /** What all measurements so far say. */
  state(): GateState;
  /** Whether it let the canaries pass before and what came since is not enough to do so again. */
  isWavering(): boolean;
  /** When the next measurement is due, monotonic ms. */
  dueMs(): number;
  measurements(): number;
  /** The last finding, and the last one that is no pass. */
  last(): Finding | undefined;
  lastBad(): Finding | undefined;
  /** Takes one measurement. Throws the signal's reason when that is aborted: then none counts. */
  measure(signal: AbortSignal): Promise<void>;
}

export interface GateRunOptions {
  gate: GateSettings;
  measure: Measure;
  world: World;
  /** After each measurement. */
  onMeasured(run: GateRun): void;
}

/** Starts a gate anew: its first measurement is due after `initial-delay`. */
export function startGate({ gate, measure, world, onMeasured }: GateRunOptions): GateRun {
  const { clock } = world;
  const measured: Verdict[] = [];
  const rule = {
    count: gate.count,
    consecutive: gate.consecutive,
    failureLimit: gate['failure-limit'],
  };
  let dueMs = clock.now() + gate['initial-delay'];
  let hasPassed = false;
  let last: Finding | undefined;
  let lastBad: Finding | undefined;
  const run: GateRun = {
    gate,
    state: () => judgeGate(measured, rule),
    isWavering: () => hasPassed && run.state() === 'measuring',
    dueMs: () => dueMs,
    measurements: () => measured.length,
    last: () => last,
    lastBad: () => lastBad,
    async measure(signal) {
      const beganMs = clock.now();
      last = await findingOf(measure, { signal, timeoutMs: gate.timeout });
      signal.throwIfAborted();
      dueMs = beganMs + gate.interval;
      measured.push(last.verdict);
      if (last.verdict !== 'pass') lastBad = last;
      hasPassed ||= isLetThrough(gate, run.state());
      onMeasured(run);
    },
  };
  return run;
}

function isLetThrough(gate: GateSettings, state: GateState): boolean {
  return state === 'pass' || (state === 'inconclusive' && gate['on-inconclusive'] === 'pass');
}

/** What keeps a gate from measuring makes it inconclusive; a fault of the program goes on up. */
async function findingOf(
  measure: Measure,
  call: { signal: AbortSignal; timeoutMs: number },
): Promise<Finding> {
  try {
    return await measure(call);
  } catch (error) {
    call.signal.throwIfAborted();
    if (error instanceof DeadlinePassed) {
      const detail = `there was no answer within ${formatDuration(call.timeoutMs)}`;
      return { verdict: 'inconclusive', detail };
    }
    if (error instanceof Failure) return { verdict: 'inconclusive', detail: error.message };
    throw error;
  }
}
