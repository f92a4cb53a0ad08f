import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { outcomeOf } from '@rollout-actions/action/outcome';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Session } from '../session.ts';
import { describeWrites, openWrites } from '../writes.ts';

/**
 * The result of an error that this action has words of its own for: a spent budget, and whatever
 * comes after a write, which stands before what went wrong later.
 */
export function errorToResult(session: Session, error: unknown): Result | undefined {
  if (error instanceof ActionError) return withWrites(session, error.result);
  if (!(error instanceof Failure)) return undefined;
  if (error.kind === 'throttled') {
    const reason = quotaSentence(session, error);
    return withWrites(session, { outcome: 'quota-exhausted', reason });
  }
  if (session.writes.length === 0) return undefined;
  const outcome = outcomeOf(error, session.run.deadline.remainingMs());
  return withWrites(session, { outcome, reason: error.message });
}

function withWrites(session: Session, { reason, ...result }: Result): Result {
  const writes = describeWrites(session);
  const isUnfinished = openWrites(session).length > 0;
  return {
    ...result,
    reason: writes === '' ? reason : `${writes} Then: ${reason}`,
    ...(isUnfinished && { isUnfinished }),
  };
}

function quotaSentence({ run }: Session, { message, retryAfterMs }: Failure): string {
  if (retryAfterMs === undefined) return message;
  const opensAt = new Date(run.world.clock.wall() + retryAfterMs).toISOString();
  return `${message} It opens at ${opensAt}.`;
}
