import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { ActionError } from '../action-error.ts';
import type { Result } from '../action-run.ts';
import { InvalidInputs } from '../inputs/invalid-inputs.ts';
import { outcomeOf } from '../outcome.ts';
import { Cancelled } from './cancelled.ts';
import { causesOf, sentenceOf } from './causes.ts';

/** How a run ended, with what there is to say about an error. */
export interface End extends Result {
  /** The reason in lines, where it has more than one. */
  lines?: readonly string[];
  /** Lines in a fixed font that belong to it. */
  diagnostic?: readonly string[];
  /** What led to it, outermost first. */
  causes?: readonly string[];
  /** For somebody who looks for a fault. */
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
    const isTimeout = interruption === circumstances.signal.reason;
    return { ...interrupted(interruption, isTimeout), ...traces(error), isUnfinished: true };
  }
  if (error instanceof Failure) {
    const outcome = outcomeOf(error, circumstances.remainingMs);
    return { outcome, reason: error.message, ...traces(error) };
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
  return reason instanceof Cancelled || reason instanceof DeadlinePassed ? reason : undefined;
}

function interrupted(interruption: Cancelled | DeadlinePassed, isTimeout: boolean): Result {
  if (interruption instanceof Cancelled) {
    const reason = `The workflow was cancelled (${interruption.by}); re-run it to continue.`;
    return { outcome: 'cancelled', reason };
  }
  const limit = formatDuration(interruption.limitMs);
  const what = isTimeout ? `The timeout of ${limit} expired` : `The time limit of ${limit} expired`;
  return {
    outcome: 'timed-out',
    reason: `${what}; allow more time, or find out what takes so long.`,
  };
}
