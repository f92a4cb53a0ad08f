import type { Result } from '@rollout-actions/action/action-run';
import { idsWithTag } from '@rollout-actions/client/edgegap/fenced-create';
import { type Deadline, startDeadline } from '@rollout-actions/client/time/deadline';
import { captureLogs } from './capture-logs.ts';
import { stoppedSentence } from './end-after-failure.ts';
import { type Flock, madeIds } from './flock.ts';
import type { Session } from './session.ts';
import { stopServers } from './stop-servers.ts';
import { tellDeployments, toldOf } from './tell.ts';

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
export async function endInterrupted(
  session: Session,
  flock: Flock,
  interruption: Interruption,
): Promise<Result> {
  const { run } = session;
  using time = run.afterwards();
  flock.launching.abort(run.signal.reason);
  await lastAnswers(session, flock, time);
  const { outcome, what, verb } = interruption;
  const input = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
  try {
    const ids = await allIds(session, flock, time);
    tellIds(session, flock, ids);
    if (verb === 'leave') return { outcome, reason: `${what} ${leftSentence(ids, input)}` };
    if (wantsLogs(session, interruption)) await quickLogs(session, ids, time);
    await stopServers(session, ids, { signal: time.signal });
    const reason = `${what} ${stoppedSentence(ids)}`;
    // What was given up unanswered may be carried out after this look.
    return { outcome, reason, isUnfinished: flock.isUnsure };
  } catch (error) {
    run.log.warning(`${input}: ${verb} could not be done in time: ${String(error)}`);
    if (verb === 'leave') return { outcome, reason: `${what} What it made was left.` };
    run.keep({ runTag: flock.runTag });
    const reason = `${what} The post step stops what this step made.`;
    return { outcome, reason, isUnfinished: true };
  }
}

async function lastAnswers({ run }: Session, flock: Flock, time: Deadline): Promise<void> {
  if (flock.underWay.size === 0) return;
  using limit = startDeadline(run.world.clock, LAST_ANSWERS_MS, time.signal);
  const answered = Promise.allSettled([...flock.underWay]);
  await Promise.race([answered, aborted(limit.signal)]);
  flock.posting.abort(run.signal.reason);
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
async function allIds({ edgegap }: Session, flock: Flock, time: Deadline): Promise<string[]> {
  const known = madeIds(flock);
  if (!flock.isUnsure) return known;
  const tagged = await idsWithTag(edgegap, flock.runTag, { signal: time.signal });
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

function tellIds(session: Session, flock: Flock, ids: readonly string[]): void {
  if (flock.servers.length > 0) tellDeployments(session, toldOf(flock.servers));
  session.run.outputs.set('deployment-ids', ids);
  session.run.outputs.set('deployment-id', flock.servers[0]?.id ?? ids[0]);
}

function leftSentence(ids: readonly string[], input: string): string {
  if (ids.length === 0) return 'Nothing was made yet.';
  return `Left as they are (${input}): ${ids.join(', ')}.`;
}
