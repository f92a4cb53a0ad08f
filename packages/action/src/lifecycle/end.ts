import { Failure, type FailureKind, NotSent } from '@rollout-actions/client/http/failure';
import type { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { ActionError } from '../action-error.ts';
import type { Result } from '../action-run.ts';
import { type Cancelled, describeInterruption, isInterruption } from '../cleanup.ts';
import { InvalidInputs } from '../inputs/read.ts';
import { outcomeOf } from '../outcome.ts';
import { causesOf, sentenceOf } from './causes.ts';

/** How a run ended, with what there is to say about an error. */
export interface End extends Result {
  /** The reason in lines, where it has more than one. */
  lines?: readonly string[];
  /** Lines in a fixed font that belong to it. */
  diagnostic?: readonly string[];
  /** The kind of the error that led to it. */
  errorKind?: FailureKind;
  /** What led to it, outermost first. */
  causes?: readonly string[];
  /** For debugging. */
  stacks?: readonly string[];
}

/** What the funnel must know besides the error. */
export interface Circumstances {
  /** The signal of the run. */
  signal: AbortSignal;
  /** ms until the end of `timeout`. */
  remainingMs: number;
}

/** The one funnel: every error that ends a run becomes an outcome and a sentence here. */
export function endOf(error: unknown, circumstances: Circumstances): End {
  if (error instanceof InvalidInputs) {
    const lines = [`${error.headline}:`, ...error.lines];
    const diagnostic = error.diagnostic.length === 0 ? {} : { diagnostic: error.diagnostic };
    return { outcome: 'refused', reason: error.message, lines, ...diagnostic };
  }
  if (error instanceof ActionError) return error.result;
  if (error instanceof NotSent) {
    return { outcome: 'dry-run', reason: `Nothing was sent: ${error.write}` };
  }
  const interruption = interruptionIn(error, circumstances.signal);
  if (interruption !== undefined) {
    return { ...interrupted(interruption, circumstances), ...traces(error), isUnfinished: true };
  }
  if (error instanceof Failure) {
    const outcome = outcomeOf(error, circumstances.remainingMs);
    return { outcome, reason: error.message, errorKind: error.kind, ...traces(error) };
  }
  const reason = `Internal error; please report it: ${sentenceOf(error)}`;
  return { outcome: 'failed', reason, ...traces(error) };
}

function traces(error: unknown): Pick<End, 'causes' | 'stacks'> {
  const { sentences, stacks } = causesOf(error);
  return { causes: sentences, stacks };
}

/**
 * The timeout or cancel behind an error. Once the run's signal is aborted everything under way
 * breaks off in its own words; only an answer that the server gave is worth more than the reason.
 */
function interruptionIn(
  error: unknown,
  signal: AbortSignal,
): Cancelled | DeadlinePassed | undefined {
  const isAnswer = error instanceof Failure && error.received === 'yes';
  const reason: unknown = signal.aborted && !isAnswer ? signal.reason : error;
  return isInterruption(reason) ? reason : undefined;
}

/** A limit that is not the run's own timeout was set by the action for a part of its work. */
function interrupted(interruption: Cancelled | DeadlinePassed, { signal }: Circumstances): Result {
  const isTimeout = interruption === signal.reason;
  const known = describeInterruption(interruption, isTimeout ? 'timeout' : 'time limit');
  const { outcome, clause } = known;
  const next =
    outcome === 'cancelled'
      ? 're-run it to continue'
      : 'allow more time, or find out what takes so long';
  return { outcome, reason: `${clause}; ${next}.` };
}
