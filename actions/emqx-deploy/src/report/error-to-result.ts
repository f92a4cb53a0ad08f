import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { interruptionResult } from '@rollout-actions/action/cleanup';
import { Failure } from '@rollout-actions/client/http/failure';
import { named, type Session } from '../session.ts';

/** The result of an error that this action has words of its own for. */
export function errorToResult(session: Session, error: unknown): Result | undefined {
  if (error instanceof ActionError) return error.result;
  if (error instanceof Failure && error.kind === 'throttled') {
    return { outcome: 'quota-exhausted', reason: quotaSentence(session, error) };
  }
  const { signal } = session.run;
  if (!signal.aborted || error !== signal.reason) return undefined;
  const result = interruptionResult(error, describeState(session));
  if (result === undefined || session.known.size === 0) return result;
  const input = result.outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
  return { ...result, reason: `${result.reason} It was left as it is (${input}: leave).` };
}

function quotaSentence({ run }: Session, { message, retryAfterMs }: Failure): string {
  if (retryAfterMs === undefined) return message;
  const opensAt = new Date(run.world.clock.wall() + retryAfterMs).toISOString();
  return `${message} It opens at ${opensAt}.`;
}

function describeState({ known }: Session): string {
  if (known.size === 0) return 'nothing was known of the deployment yet';
  return [...known.values()].map((one) => `${named(one)} was ${one.status}`).join(', ');
}
