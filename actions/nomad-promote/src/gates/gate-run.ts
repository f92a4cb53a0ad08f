import { Failure } from '@rollout-actions/client/http/failure';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { World } from '@rollout-actions/client/world';
import { isSequentialKind } from './inputs/bake-input.ts';
import type { GateSettings } from './inputs/schema.ts';
import type { Finding, Measure, Verdict } from './types.ts';

/** A gate at work in one round. */
export interface GateRun {
  gate: GateSettings;
  /** What all measurements so far say. */
  state(): GateState;
  /** Whether it let the canaries pass before and what came since is not enough to do so again. */
  isWavering(): boolean;
  /** Whether it compares, and measures until it has decided. */
  isSequential: boolean;
  /** Says when a gate that compares and is still undecided becomes inconclusive, monotonic ms. */
  endAt(ms: number): void;
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

/** Starts a fresh run of a gate: its first measurement is due after `initial-delay`. */
export function startGate({ gate, measure, world, onMeasured }: GateRunOptions): GateRun {
  const { clock } = world;
  const measured: Finding['verdict'][] = [];
  let endMs = Infinity;
  const rule = {
    count: gate.count,
    consecutive: gate.consecutive,
    failureLimit: gate['failure-limit'],
    inconclusiveLimit: gate['inconclusive-limit'],
  };
  const isSequential = isSequentialKind(gate.kind);
  let dueMs = clock.now() + gate['initial-delay'];
  let hasPassed = false;
  let last: Finding | undefined;
  let lastBad: Finding | undefined;
  const run: GateRun = {
    gate,
    isSequential,
    endAt(ms) {
      endMs = ms;
    },
    state: () => {
      if (!isSequential) return evaluateMeasurements(measured, rule);
      const isOver = measured.length > 0 && clock.now() >= endMs;
      return evaluateSequential(measured, {
        isOver,
        // Where an inconclusive end passes, only the end decides.
        inconclusiveLimit: gate['on-inconclusive'] === 'pass' ? Infinity : rule.inconclusiveLimit,
      });
    },
    isWavering: () => hasPassed && run.state() === 'measuring',
    dueMs: () => Math.min(dueMs, Math.max(endMs, clock.now())),
    measurements: () => measured.length,
    last: () => last,
    lastBad: () => lastBad,
    async measure(signal) {
      const beganMs = clock.now();
      last = await findingOf(measure, { signal, timeoutMs: gate.timeout });
      signal.throwIfAborted();
      dueMs = beganMs + gate.interval;
      measured.push(last.verdict);
      if (last.verdict === 'fail' || last.verdict === 'inconclusive') lastBad = last;
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

/** `measuring`: nothing can be said yet. */
export type GateState = Verdict | 'measuring';

/** How many measurements make a verdict. */
export interface GateRule {
  /** Measurements that it takes at least. */
  count: number;
  /** Passes in a row that are needed at the end. */
  consecutive: number;
  /** Failures that are forgiven. */
  failureLimit: number;
  /** Inconclusive measurements in a row that are forgiven; none without it. */
  inconclusiveLimit?: number;
}

/**
 * What a gate's measurements, oldest first, say by its rule. One failure more than forgiven is a
 * fail at once; everything else needs `count` measurements. The empty set never passes.
 */
export function evaluateMeasurements(
  measured: readonly Finding['verdict'][],
  rule: GateRule,
): GateState {
  const failures = measured.filter((verdict) => verdict === 'fail').length;
  if (failures > rule.failureLimit) return 'fail';
  if (measured.length < Math.max(1, rule.count)) return 'measuring';
  if (passesAtTheEnd(measured) >= Math.max(1, rule.consecutive)) return 'pass';
  const { inconclusiveLimit = 0 } = rule;
  return inconclusiveAtTheEnd(measured) > inconclusiveLimit ? 'inconclusive' : 'measuring';
}

function inconclusiveAtTheEnd(measured: readonly Finding['verdict'][]): number {
  return measured.length - 1 - measured.findLastIndex((verdict) => verdict !== 'inconclusive');
}

function passesAtTheEnd(measured: readonly Finding['verdict'][]): number {
  return measured.length - 1 - measured.findLastIndex((verdict) => verdict !== 'pass');
}

/**
 * What the measurements of a gate that compares say: its verdict, once there is one, else nothing
 * until its time is over.
 */
export function evaluateSequential(
  measured: readonly Finding['verdict'][],
  { isOver, inconclusiveLimit }: { isOver: boolean; inconclusiveLimit: number },
): GateState {
  const verdict = measured.find((each) => each === 'pass' || each === 'fail');
  if (verdict === 'pass' || verdict === 'fail') return verdict;
  const isStuck = inconclusiveAtTheEnd(measured) > inconclusiveLimit;
  return isOver || isStuck ? 'inconclusive' : 'measuring';
}
