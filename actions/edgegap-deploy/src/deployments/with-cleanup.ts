import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { Cancelled } from '@rollout-actions/action/cleanup';
import { outcomeOf } from '@rollout-actions/action/outcome';
import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { DeploymentBatch } from '../batch.ts';
import { requestOptions, type Session } from '../session.ts';
import { cleanUpAfter, cleanUpInterrupted } from './clean-up-after.ts';
import { keepForPost } from './post-step.ts';

/**
 * A wait for servers that ended because their state could not be read. That says nothing about the
 * servers, so it is no reason to stop them.
 */
export class UnreadableState extends Error {
  override readonly name = 'UnreadableState';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message, { cause: failure });
    this.failure = failure;
  }
}

/**
 * Runs `work`, which creates the servers of `batch`; on failure, timeout or cancel, cleans up the
 * deployments it created, as the inputs say. What it takes to find them again is kept for the post
 * step before the first of them is created, should this process be killed.
 */
export async function withCleanup(
  session: Session,
  batch: DeploymentBatch,
  work: () => Promise<Result>,
): Promise<Result> {
  const { run, record } = session;
  if (!run.dryRun) keepForPost(session, batch, { isCreating: true });
  try {
    const result = await unlessAborted(work(), run.signal);
    if (!record.mayHaveStrays()) return result;
    keepForPost(session, batch, { verb: 'stop', keepsServers: true });
    return { ...result, isUnfinished: true };
  } catch (error) {
    if (run.signal.aborted) return await interrupted(session, batch, run.signal.reason);
    if (error instanceof NotSent) throw error;
    return await failed(session, batch, error);
  }
}

/** As `work`, but rejects as soon as the signal is aborted: creates under way may go on. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

async function failed(session: Session, batch: DeploymentBatch, error: unknown): Promise<Result> {
  const { run, record, inputs } = session;
  const cause = error instanceof UnreadableState ? error.failure : error;
  if (record.createdIds().length === 0 && record.unresolvedCreates() === 0) throw cause;
  const cleanup = {
    verb: error instanceof UnreadableState ? ('leave' as const) : inputs.onFailure,
    input: error instanceof UnreadableState ? 'their state could not be read' : 'on-failure',
    options: requestOptions(session),
  };
  try {
    const rest = await cleanUpAfter(session, batch, cleanup);
    return { ...resultOf(cause, rest.sentence, run.deadline.remainingMs()), ...rest.unfinished };
  } catch (inner) {
    if (run.signal.aborted) return await interrupted(session, batch, run.signal.reason);
    throw inner;
  }
}

function resultOf(error: unknown, sentence: string, remainingMs: number): Result {
  if (error instanceof ActionError) {
    return { ...error.result, reason: `${error.result.reason} ${sentence}`.trim() };
  }
  if (error instanceof Failure) {
    const outcome = outcomeOf(error, remainingMs);
    return { outcome, reason: `${error.message} ${sentence}`.trim() };
  }
  throw error;
}

async function interrupted(
  session: Session,
  batch: DeploymentBatch,
  reason: unknown,
): Promise<Result> {
  const { inputs } = session;
  if (reason instanceof DeadlinePassed) {
    const limit = formatDuration(reason.limitMs);
    const what = `The timeout of ${limit} passed while ${describeProgress(batch)}.`;
    const how = { what, verb: inputs.onTimeout, input: 'on-timeout' };
    return await cleanUpInterrupted(session, batch, { outcome: 'timed-out', ...how });
  }
  if (reason instanceof Cancelled) {
    const what = `The workflow was cancelled while ${describeProgress(batch)}.`;
    const how = { what, verb: inputs.onCancel, input: 'on-cancel' };
    return await cleanUpInterrupted(session, batch, { outcome: 'cancelled', ...how });
  }
  throw reason;
}

function describeProgress({ servers }: DeploymentBatch): string {
  if (servers.length === 0) return 'no server had been created yet';
  const waiting = servers.filter(({ readyMs, snapshot }) => {
    return readyMs === undefined && snapshot?.state !== 'ready';
  });
  if (waiting.length === 0) return 'every server created so far was ready';
  const which = waiting.length > 3 ? '' : ` (${waiting.map(({ id }) => id).join(', ')})`;
  return `${waiting.length} of ${servers.length} servers were not ready${which}`;
}
