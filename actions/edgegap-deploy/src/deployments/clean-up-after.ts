import type { Result } from '@rollout-actions/action/action-run';
import { idsWithTag } from '@rollout-actions/client/edgegap/create-idempotently';
import { READY } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { type Deadline, startDeadline } from '@rollout-actions/client/time/deadline';
import type { DeploymentBatch } from '../batch.ts';
import { describeRecord } from '../report/describe-record.ts';
import { outputRowsOf, setDeploymentOutputs } from '../report/set-outputs.ts';
import type { Session } from '../session.ts';
import { captureLogs } from './capture-logs.ts';
import { setIdOutputs } from './create/create.ts';
import { keepForPost } from './post-step.ts';
import { stopServers } from './stop/stop.ts';

/** What to do with the deployments of a step that did not end well. */
export interface Cleanup {
  verb: 'stop' | 'leave';
  /** The input that says so, or another reason, for the sentence. */
  input: string;
  options: RequestOptions;
}

/** What the clean-up came to, as the record has it. */
export interface CleanupEnd {
  sentence: string;
  /** Set where the post step has to look again. */
  unfinished: { isUnfinished?: true };
}

/** How long a create that is under way may still take to say its id, ms. */
const LAST_ANSWERS_MS = 1_500;
const LOGS_MS = 1_200;

/**
 * Captures the logs of the deployments that this step created and stops them. Throws the reason of
 * the signal; what else goes wrong is in the record, and so in the sentence.
 */
export async function cleanUpAfter(
  session: Session,
  batch: DeploymentBatch,
  cleanup: Cleanup,
): Promise<CleanupEnd> {
  const { inputs, record } = session;
  await findStrays(session, batch, cleanup.options);
  setIdOutputs(session, batch);
  if (inputs.captureLogs !== 'never') {
    await captureLogs(session, troubledFirst(batch, record.createdIds('there')), cleanup.options);
  }
  if (cleanup.verb === 'stop') await stopCreated(session, cleanup.options);
  return toCleanupEnd(session, batch, cleanup);
}

export interface Interruption extends Omit<Cleanup, 'options'> {
  outcome: 'timed-out' | 'cancelled';
  /** The first sentence. */
  what: string;
}

/**
 * Ends what a timeout or a cancel has interrupted, within the few seconds there are: no create
 * begins any more, those under way get a moment to answer, and everything that this step created is
 * stopped or listed. What could not be done is left to the post step.
 */
export async function cleanUpInterrupted(
  session: Session,
  batch: DeploymentBatch,
  interruption: Interruption,
): Promise<Result> {
  const { run } = session;
  using time = run.cleanupDeadline();
  batch.stopCreating.abort(run.signal.reason);
  await lastAnswers(session, batch, time);
  const options = { signal: time.signal, deadline: time };
  const { outcome, what, verb, input } = interruption;
  try {
    await findStrays(session, batch, options);
    if (wantsLogs(session, interruption)) await quickLogs(session, time);
    if (verb === 'stop') await stopCreated(session, options);
  } catch (error) {
    run.log.warning(`${input}: ${verb} could not be completed in time: ${String(error)}`);
  }
  if (batch.servers.length > 0) setDeploymentOutputs(session, outputRowsOf(batch.servers));
  setIdOutputs(session, batch);
  const { sentence, unfinished } = toCleanupEnd(session, batch, { verb, input, options });
  return { outcome, reason: `${what} ${sentence}`, ...unfinished };
}

function toCleanupEnd(session: Session, batch: DeploymentBatch, cleanup: Cleanup): CleanupEnd {
  const { record } = session;
  const { verb, input } = cleanup;
  const open = verb === 'stop' ? record.createdIds('there', 'in-doubt') : [];
  const isUnfinished = open.length > 0 || record.mayHaveStrays();
  if (isUnfinished) keepForPost(session, batch, { verb });
  return {
    sentence: describeRecord(record, { verb, input, runTag: batch.runTag, isUnfinished }),
    unfinished: isUnfinished ? { isUnfinished } : {},
  };
}

async function stopCreated(session: Session, options: RequestOptions): Promise<void> {
  const { record, run } = session;
  const { failures } = await stopServers(session, record.createdIds('there', 'in-doubt'), options);
  for (const { message } of failures) run.log.warning(message);
}

/** Looks by the tag of the run for what was created without an answer. */
async function findStrays(
  { edgegap, record, run }: Session,
  { runTag }: DeploymentBatch,
  options: RequestOptions,
): Promise<void> {
  if (!record.mayHaveStrays()) return;
  try {
    record.found(await idsWithTag(edgegap, runTag, options));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.log.warning(`What this step created could not be listed: ${error.message}`);
  }
}

async function lastAnswers(
  { run }: Session,
  batch: DeploymentBatch,
  time: Deadline,
): Promise<void> {
  if (batch.pendingCreates.size === 0) return;
  using limit = startDeadline(run.world.clock, LAST_ANSWERS_MS, time.signal);
  const answered = Promise.allSettled([...batch.pendingCreates]);
  await Promise.race([answered, aborted(limit.signal)]);
  batch.abandonCreates.abort(run.signal.reason);
  // Each create now learns that it was given up.
  await answered;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function wantsLogs({ inputs }: Session, { outcome, verb }: Interruption): boolean {
  if (verb === 'leave' || inputs.captureLogs === 'never') return false;
  return inputs.captureLogs === 'always' || outcome === 'timed-out';
}

async function quickLogs(session: Session, time: Deadline): Promise<void> {
  const { run, record } = session;
  using limit = startDeadline(run.world.clock, LOGS_MS, time.signal);
  try {
    await captureLogs(session, record.createdIds('there'), { signal: limit.signal });
  } catch {
    run.log.info('The logs could not be read in the time there was.');
  }
}

/** Those that are not ready come first: only some of many are captured. */
function troubledFirst({ servers }: DeploymentBatch, ids: readonly string[]): string[] {
  const ready = new Set(
    servers.filter(({ snapshot }) => snapshot?.state === READY).map(({ id }) => id),
  );
  return [...ids].sort((a, b) => Number(ready.has(a)) - Number(ready.has(b)));
}
