import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { Cancelled } from '@rollout-actions/action/cancelled';
import { outcomeOf } from '@rollout-actions/action/outcome';
import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { createdIds, type DeploymentBatch } from '../batch.ts';
import type { Session } from '../session.ts';
import { cleanUpAfter } from './clean-up-after.ts';
import { cleanUpInterrupted } from './clean-up-interrupted.ts';

/**
 * Does `work`, which makes the servers of `batch`, and answers for them: after a failure, the
 * timeout or a cancel they are stopped or left, as the inputs say. What it takes to find them again
 * is kept for the post step before the first of them is made, should this process be killed.
 */
export async function withCleanup(
  session: Session,
  batch: DeploymentBatch,
  work: () => Promise<Result>,
): Promise<Result> {
  const { inputs, run } = session;
  if (inputs.onCancel === 'stop' && !run.dryRun) run.keep({ runTag: batch.runTag });
  try {
    return await untilAborted(work(), run.signal);
  } catch (error) {
    if (run.signal.aborted) return await interrupted(session, batch, run.signal.reason);
    if (error instanceof NotSent) throw error;
    return await failed(session, batch, error);
  }
}

/** As `work`, but rejects as soon as the signal is aborted: creates under way may go on. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

async function failed(session: Session, batch: DeploymentBatch, error: unknown): Promise<Result> {
  const { run } = session;
  if (createdIds(batch).length === 0 && !batch.mayHaveStrays) throw error;
  const what = await cleanUpAfter(session, batch).catch((inner: unknown) => {
    if (run.signal.aborted) return undefined;
    throw inner;
  });
  if (what === undefined) return await interrupted(session, batch, run.signal.reason);
  if (error instanceof ActionError) {
    const { outcome, reason } = error.result;
    return { ...error.result, outcome, reason: `${reason} ${what.sentence}`, ...what.unfinished };
  }
  if (error instanceof Failure) {
    const outcome = outcomeOf(error, run.deadline.remainingMs());
    return { outcome, reason: `${error.message} ${what.sentence}`, ...what.unfinished };
  }
  throw error;
}

async function interrupted(
  session: Session,
  batch: DeploymentBatch,
  reason: unknown,
): Promise<Result> {
  if (reason instanceof DeadlinePassed) {
    const limit = formatDuration(reason.limitMs);
    const what = `The timeout of ${limit} is over while ${findExisting(batch)}.`;
    const verb = session.inputs.onTimeout;
    return await cleanUpInterrupted(session, batch, { outcome: 'timed-out', what, verb });
  }
  if (reason instanceof Cancelled) {
    const what = `The workflow was cancelled while ${findExisting(batch)}.`;
    const verb = session.inputs.onCancel;
    return await cleanUpInterrupted(session, batch, { outcome: 'cancelled', what, verb });
  }
  throw reason;
}

function findExisting({ servers }: DeploymentBatch): string {
  if (servers.length === 0) return 'no server was made yet';
  const waiting = servers.filter(({ readyMs }) => readyMs === undefined);
  if (waiting.length === 0) return 'every server made so far was ready';
  const which = waiting.length > 3 ? '' : ` (${waiting.map(({ id }) => id).join(', ')})`;
  return `${waiting.length} of ${servers.length} servers were not ready${which}`;
}
