import type { Failure } from '@rollout-actions/client/http/failure';

/** Outcomes that leave a step green. */
export const GREEN_OUTCOMES = [
  'succeeded',
  'unchanged',
  'dry-run',
  'promotable',
  'promoted',
] as const;

/** Outcomes that make a step red, unless `allowed-outcomes` has them. */
export const RED_OUTCOMES = [
  'failed',
  'rolled-back',
  'superseded',
  'gate-failed',
  'inconclusive',
  'timed-out',
  'cancelled',
  'quota-exhausted',
  'refused',
  'not-found',
  'unauthorized',
  'unreachable',
  'rejected',
] as const;

/** Every word that the output `outcome` can be. */
export const OUTCOMES = [...GREEN_OUTCOMES, ...RED_OUTCOMES] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Whether an outcome leaves the step green by itself, without `allowed-outcomes`. */
export function isGreen(outcome: Outcome): boolean {
  return GREEN_OUTCOMES.some((green) => green === outcome);
}

/** What of a failure decides about the outcome. */
type Decisive = Pick<Failure, 'kind' | 'received' | 'retryAfterMs'>;

/**
 * The outcome of what the client could not do. What it did not even send was refused by itself. A
 * server that is too busy is `unreachable` in time, unless it names a time that lies beyond our
 * own, which has `remainingMs` left: that is a quota.
 */
export function outcomeOf(failure: Decisive, remainingMs: number): Outcome {
  switch (failure.kind) {
    case 'unauthorized':
    case 'not-found':
      return failure.kind;
    case 'unreachable':
    case 'timed-out':
    case 'unavailable':
      return 'unreachable';
    case 'rejected':
      return failure.received === 'no' ? 'refused' : 'rejected';
    case 'conflict':
    case 'invalid-reply':
      return 'rejected';
    case 'throttled':
      return (failure.retryAfterMs ?? 0) > remainingMs ? 'quota-exhausted' : 'unreachable';
  }
}
