import type { Result } from '@rollout-actions/action/action-run';
import { idsWithTag } from '@rollout-actions/client/edgegap/create-idempotently';
import { type Deadline, startDeadline } from '@rollout-actions/client/time/deadline';
import { createdIds, type DeploymentBatch } from '../batch.ts';
import { outputRowsOf, setDeploymentOutputs } from '../report/set-outputs.ts';
import type { Session } from '../session.ts';
import { captureLogs } from './capture-logs.ts';
import { stoppedSentence } from './clean-up-after.ts';
import { stopServers } from './stop.ts';

export interface Interruption {
  outcome: 'timed-out' | 'cancelled';
  /** The first sentence. */
  what: string;
  verb: 'stop' | 'leave';
}

/** How long a create that is under way may still take to say its id. */
const LAST_ANSWERS_MS = 1_500;
const LOGS_MS = 1_200;

/**
 * Ends what a timeout or a cancel has interrupted, within the few seconds there are: no create
 * begins any more, those under way get a moment to answer, and everything with the run's tag is
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
  const { outcome, what, verb } = interruption;
  const input = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
  try {
    const ids = await allIds(session, batch, time);
    setIdOutputs(session, batch, ids);
    if (verb === 'leave') return { outcome, reason: `${what} ${leftSentence(ids, input)}` };
    if (wantsLogs(session, interruption)) await quickLogs(session, ids, time);
    await stopServers(session, ids, { signal: time.signal });
    const reason = `${what} ${stoppedSentence(ids)}`;
    // What was given up unanswered may be carried out after this look.
    return { outcome, reason, isUnfinished: batch.mayHaveStrays };
  } catch (error) {
    run.log.warning(`${input}: ${verb} could not be done in time: ${String(error)}`);
    if (verb === 'leave') return { outcome, reason: `${what} What it made was left.` };
    run.keep({ runTag: batch.runTag });
    const reason = `${what} The post step stops what this step made.`;
    return { outcome, reason, isUnfinished: true };
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

/**
 * What is known, and what carries the run's tag: something may have been made without an answer.
 */
async function allIds(
  { edgegap }: Session,
  batch: DeploymentBatch,
  time: Deadline,
): Promise<string[]> {
  const known = createdIds(batch);
  if (!batch.mayHaveStrays) return known;
  const tagged = await idsWithTag(edgegap, batch.runTag, { signal: time.signal });
  return [...new Set([...known, ...tagged])];
}

function wantsLogs({ inputs }: Session, { outcome }: Interruption): boolean {
  if (inputs.captureLogs === 'never') return false;
  return inputs.captureLogs === 'always' || outcome === 'timed-out';
}

async function quickLogs(session: Session, ids: readonly string[], time: Deadline): Promise<void> {
  using limit = startDeadline(session.run.world.clock, LOGS_MS, time.signal);
  try {
    await captureLogs(session, ids, { signal: limit.signal });
  } catch {
    session.run.log.info('The logs could not be read in the time there was.');
  }
}

function setIdOutputs(session: Session, batch: DeploymentBatch, ids: readonly string[]): void {
  if (batch.servers.length > 0) setDeploymentOutputs(session, outputRowsOf(batch.servers));
  session.run.outputs.set('deployment-ids', ids);
  session.run.outputs.set('deployment-id', batch.servers[0]?.id ?? ids[0]);
}

function leftSentence(ids: readonly string[], input: string): string {
  if (ids.length === 0) return 'Nothing was made yet.';
  return `Left as they are (${input}): ${ids.join(', ')}.`;
}
