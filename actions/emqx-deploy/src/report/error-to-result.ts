import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { describeInterruption, isInterruption } from '@rollout-actions/action/cleanup';
import { outcomeOf } from '@rollout-actions/action/outcome';
import { Failure } from '@rollout-actions/client/http/failure';
import { named, type Session } from '../session.ts';
import { describeWrites, openWrites } from '../writes.ts';

/** The result of an error that this action has words of its own for. */
export function errorToResult(session: Session, error: unknown): Result | undefined {
  if (error instanceof ActionError) return withWrites(session, error.result);
  const { signal, deadline } = session.run;
  if (signal.aborted && error === signal.reason) return interruptedResult(session, error);
  if (!(error instanceof Failure)) return undefined;
  if (error.kind === 'throttled') {
    const reason = quotaSentence(session, error);
    return withWrites(session, { outcome: 'quota-exhausted', reason });
  }
  const outcome = outcomeOf(error, deadline.remainingMs());
  return session.writes.length === 0
    ? undefined
    : withWrites(session, { outcome, reason: error.message });
}

/** What was written stands before what went wrong later. */
function withWrites(session: Session, { reason, ...result }: Result): Result {
  const writes = describeWrites(session);
  const isUnfinished = openWrites(session).length > 0;
  return {
    ...result,
    reason: writes === '' ? reason : `${writes} Then: ${reason}`,
    ...(isUnfinished && { isUnfinished }),
  };
}

function interruptedResult(session: Session, interruption: unknown): Result | undefined {
  if (!isInterruption(interruption)) return undefined;
  const { outcome, clause } = describeInterruption(interruption);
  const input = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
  const left = session.known.size === 0 ? '' : `It was left as it is (${input}: leave).`;
  const words = [
    `${clause} while ${describeState(session)}.`,
    left,
    describeWrites(session),
  ].filter((one) => one !== '');
  const isUnfinished = openWrites(session).length > 0;
  return { outcome, reason: words.join(' '), ...(isUnfinished && { isUnfinished }) };
}

function quotaSentence({ run }: Session, { message, retryAfterMs }: Failure): string {
  if (retryAfterMs === undefined) return message;
  const opensAt = new Date(run.world.clock.wall() + retryAfterMs).toISOString();
  return `${message} It opens at ${opensAt}.`;
}

function describeState({ known, writes, probeFailure }: Session): string {
  if (known.size === 0) {
    const nothing = 'no deployment had been read yet';
    return writes.length === 0 ? `${nothing} and nothing was written` : nothing;
  }
  const each = [...known.values()].map((one) => `${named(one)} was ${one.status}`);
  const probed = probeFailure === undefined ? '' : ` and the probe failed (${probeFailure})`;
  return `${each.join(', ')}${probed}`;
}
