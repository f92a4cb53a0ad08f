import { ActionError } from '@rollout-actions/action/action-error';
import type { Failure } from '@rollout-actions/client/http/failure';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Budget } from '@rollout-actions/client/wait/budget';
import type { Session } from '../session.ts';
import { readAgain } from './read.ts';

/** The write that is to be sent. */
export interface PlannedWrite {
  id: string;
  verb: 'start' | 'stop';
}

/**
 * Waits until a start or stop may be sent, and reads the deployment again then: true where that
 * was needed. `refusal` is a 429 that the write has got just now. Ends the step where the budget
 * does not open in time, or where `on-quota` says not to wait.
 */
export async function waitForWrite(
  session: Session,
  { id, verb }: PlannedWrite,
  refusal?: Failure,
): Promise<boolean> {
  const { run, emqx, inputs } = session;
  const budget = emqx.budgets[verb];
  const opensInMs = Math.max(budget.opensInMs(), refusal ? guessMs(budget, refusal) : 0);
  if (opensInMs === 0 && refusal === undefined) return false;
  const rule = `${budget.limit} of them in ${formatDuration(budget.windowMs)}`;
  const spent = `The budget for a ${verb} (${rule} for all who have the key) is spent`;
  const when = `in ${formatDuration(opensInMs)}, at ${opening(session, opensInMs)}`;
  if (inputs.onQuota === 'fail' || opensInMs >= run.deadline.remainingMs()) {
    throw new ActionError(
      'quota-exhausted',
      `${spent}; the ${verb} of deployment ${id} was ${refusal ? 'refused' : 'not sent'}. It can ` +
        `be sent ${when}: allow more time (timeout), or run again then.`,
    );
  }
  run.log.info(`${spent}. The ${verb} of deployment ${id} waits; it can be sent ${when}.`);
  await readAgain(session, id, opensInMs);
  return true;
}

/**
 * Without Retry-After nobody says when others have spent it. A refused call may count itself, so
 * that only after a whole window without one the next call is surely let through. The same holds
 * where a call is refused although it came at its time: others were given the same moment.
 */
function guessMs({ windowMs, refusals }: Budget, { retryAfterMs }: Failure): number {
  return refusals() > 1 ? Math.max(windowMs, retryAfterMs ?? 0) : (retryAfterMs ?? windowMs);
}

function opening({ run }: Session, inMs: number): string {
  return new Date(run.world.clock.wall() + inMs).toISOString();
}
