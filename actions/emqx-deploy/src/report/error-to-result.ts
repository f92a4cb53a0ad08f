import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { Cancelled } from '@rollout-actions/action/cancelled';
import { Failure } from '@rollout-actions/client/http/failure';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { named, type Session } from '../session.ts';

/** The result of an error that this action has words of its own for. */
export function errorToResult(session: Session, error: unknown): Result | undefined {
  if (error instanceof ActionError) return error.result;
  if (error instanceof Failure && error.kind === 'throttled') {
    return { outcome: 'quota-exhausted', reason: quotaSentence(session, error) };
  }
  const { signal } = session.run;
  if (!signal.aborted || error !== signal.reason) return undefined;
  if (error instanceof DeadlinePassed) {
    const limit = formatDuration(error.limitMs);
    const end = `${standing(session)} (on-timeout: leave)`;
    return { outcome: 'timed-out', reason: `The timeout of ${limit} is over while ${end}.` };
  }
  if (error instanceof Cancelled) {
    const reason = `The workflow was cancelled while ${standing(session)} (on-cancel: leave).`;
    return { outcome: 'cancelled', reason };
  }
  return undefined;
}

function quotaSentence({ run }: Session, { message, retryAfterMs }: Failure): string {
  if (retryAfterMs === undefined) return message;
  const opensAt = new Date(run.world.clock.wall() + retryAfterMs).toISOString();
  return `${message} It opens at ${opensAt}.`;
}

function standing({ known }: Session): string {
  if (known.size === 0) return 'nothing was known of the deployment yet; nothing was left behind';
  const each = [...known.values()].map((one) => `${named(one)} was ${one.status}`);
  return `${each.join(', ')}; it was left as it is`;
}
