import type { CleanupDone, CleanupTrigger } from '@rollout-actions/action/cleanup';
import { idsWithTag } from '@rollout-actions/client/edgegap/create-idempotently';
import { READY } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { type Deadline, startDeadline, untilAborted } from '@rollout-actions/client/time/deadline';
import type { DeploymentBatch } from '../batch.ts';
import { describeRecord } from '../report/describe-record.ts';
import { outputRowsOf, setDeploymentOutputs } from '../report/set-outputs.ts';
import type { Session } from '../session.ts';
import { captureLogs } from './capture-logs.ts';
import { setIdOutputs } from './create/create.ts';
import { stateForPost } from './post-step.ts';
import { stopServers } from './stop/stop.ts';

/** What to do with the deployments of a step that did not end well. */
export interface DueCleanup {
  verb: 'stop' | 'leave';
  trigger: CleanupTrigger;
}

/** How long a create that is under way may still take to say its id, ms. */
const LAST_ANSWERS_MS = 1_500;
const LOGS_MS = 1_200;

/**
 * Captures the logs of the deployments that this step created, and stops them where the verb says
 * so. After a timeout or a cancel, within the few seconds there are: no create begins any more, and
 * those under way get a moment to answer. Throws the reason of the signal; what else goes wrong is
 * in the record, and so in the sentence.
 */
export async function cleanUpAfter(
  session: Session,
  batch: DeploymentBatch,
  cleanup: DueCleanup & { deadline: Deadline },
): Promise<CleanupDone> {
  const { run, record, inputs } = session;
  const { verb, trigger, deadline } = cleanup;
  const options = { signal: deadline.signal, deadline };
  if (trigger !== 'on-failure') {
    batch.stopCreating.abort(run.signal.reason);
    await lastAnswers(session, batch, deadline);
  }
  await findStrays(session, batch, options);
  setIdOutputs(session, batch);
  if (trigger !== 'on-failure') {
    if (verb === 'stop' && wantsQuickLogs(session, trigger)) await quickLogs(session, deadline);
  } else if (inputs.captureLogs !== 'never') {
    await captureLogs(session, troubledFirst(batch, record.createdIds('there')), options);
  }
  if (verb === 'stop') await stopCreated(session, options);
  return describeCleanup(session, batch, cleanup);
}

/** What became of everything that this step created; keeps the rest for the post step. */
export function describeCleanup(
  session: Session,
  batch: DeploymentBatch,
  { verb, trigger }: DueCleanup,
): CleanupDone {
  const { record, run } = session;
  if (batch.servers.length > 0) setDeploymentOutputs(session, outputRowsOf(batch.servers));
  setIdOutputs(session, batch);
  const open = verb === 'stop' ? record.createdIds('there', 'in-doubt') : [];
  const isUnfinished = open.length > 0 || record.mayHaveStrays();
  if (isUnfinished) run.keep(stateForPost(session, batch, { verb }));
  const isUnreadable = batch.isUnreadable && trigger === 'on-failure';
  const input = isUnreadable ? 'their state could not be read' : trigger;
  const sentence = describeRecord(record, { verb, input, runTag: batch.runTag, isUnfinished });
  return { sentence, isUnfinished };
}

async function stopCreated(session: Session, options: RequestOptions): Promise<void> {
  const { record, run } = session;
  const { failures } = await stopServers(session, record.createdIds('there', 'in-doubt'), options);
  for (const { message } of failures) run.log.warning(message);
}

/** Finds by the tag of the run what was created without an answer. */
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
  await untilAborted(answered, limit.signal).catch(() => undefined);
  batch.abandonCreates.abort(run.signal.reason);
  // Each create now learns that it was given up.
  await answered;
}

function wantsQuickLogs({ inputs }: Session, trigger: CleanupTrigger): boolean {
  if (inputs.captureLogs === 'never') return false;
  return inputs.captureLogs === 'always' || trigger === 'on-timeout';
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
