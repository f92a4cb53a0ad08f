import type { Result } from '@rollout-actions/action/action-run';
import { describeInterruption, isInterruption } from '@rollout-actions/action/cleanup';
import { Failure } from '@rollout-actions/client/http/failure';
import { endingOf, isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import {
  failDeployment,
  readDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import { reportingWrites } from '../cleanup/report-writes.ts';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { followRollback } from '../rollback/follow-rollback.ts';
import { type Resolved, resolveDeployments } from '../rollout/resolve-deployments.ts';
import { named } from '../rollout/to-result.ts';
import { requestOptions, type Session, type Write } from '../session.ts';
import { hasWritten, sendWrite, settle } from '../write-record.ts';
import { joined } from './writes.ts';

const BY_HAND = /^Deployment marked as failed/;

/**
 * Fails deployments and follows each rollback to its end. That is what was asked for, so it is
 * green; a deployment that somebody failed by hand before is `unchanged`.
 */
export async function fail(session: Session): Promise<Result> {
  return await reportingWrites(session, 'the deployment was being failed', async () => {
    const resolved = await resolveDeployments(session);
    const results: Result[] = [];
    for (const one of resolved) results.push(await failOne(one));
    session.run.outputs.set(
      'deployment-ids',
      resolved.map(({ deployment }) => deployment.ID),
    );
    return joined(results);
  });
}

/** Where the rollback is interrupted, says that the deployment was failed. */
async function failOne({ session, deployment }: Resolved): Promise<Result> {
  const { run } = session;
  try {
    return await failAndFollow(session, deployment.ID);
  } catch (error) {
    const { reason } = run.signal;
    if (!isInterruption(reason) || !hasWritten(session)) throw error;
    const { outcome, clause } = describeInterruption(reason);
    const sent = session.writes.changed ? 'was failed' : 'may have been failed';
    return {
      outcome,
      reason:
        `${clause}. ${named(deployment)} ${sent}, but its rollback had not ended yet: check ` +
        `\`nomad job status ${deployment.JobID}\`.`,
    };
  }
}

/**
 * Fails one deployment and follows the rollback that may come of it. The state of its canaries is
 * shown before: afterwards nothing of them is left. `session` is bound to the deployment.
 */
export async function failAndFollow(session: Session, id: string): Promise<Result> {
  const { nomad } = session;
  const options = requestOptions(session);
  const { value: before } = await readDeployment(nomad, id, options);
  setDeploymentOutputs(session, before);
  if (isEnded(before)) return hadEnded(before);
  await showCanaryEvidence(session, id);
  const { after, isOurs } = await sendUntilEnded(session, id);
  if (!isOurs) return hadEnded(after);
  const ending = endingOf(after);
  if (ending?.kind === 'rolling-back') return await rolledBack(session, after, ending.toVersion);
  if (ending?.kind === 'failed') {
    return {
      outcome: 'succeeded',
      reason: `${named(after)} was failed: ${after.StatusDescription}.`,
    };
  }
  return hadEnded(after);
}

/**
 * Sends it again where the answer was lost and reading shows that it was not carried out. Gives
 * the deployment after it, and whether it was this step that failed it.
 */
async function sendUntilEnded(
  session: Session,
  id: string,
): Promise<{ after: Deployment; isOurs: boolean }> {
  const { run, nomad, writes } = session;
  const pause = createRepeatPause(run.world);
  for (;;) {
    await pause.next(run.signal);
    const isAccepted = await send(session, id);
    const { value: after } = await readDeployment(nomad, id, requestOptions(session));
    setDeploymentOutputs(session, after);
    if (isAccepted) return { after, isOurs: true };
    if (!isEnded(after)) continue;
    const isOurs = writes.unknown.has(writeOf(id).name) && BY_HAND.test(after.StatusDescription);
    settle(session, writeOf(id), isOurs);
    return { after, isOurs };
  }
}

function writeOf(id: string): Write {
  return { name: `the failing of deployment ${id}`, deployment: id };
}

/** Sends the one write; false where its answer was lost or it came too late. */
async function send(session: Session, id: string): Promise<boolean> {
  const { run, nomad } = session;
  try {
    const sent = await sendWrite(session, writeOf(id), () =>
      failDeployment(nomad, id, requestOptions(session)),
    );
    if ('answer' in sent) {
      settle(session, writeOf(id), true);
      run.outputs.set('eval-id', sent.answer.EvalID);
      return true;
    }
    run.log.info(`${sent.lost.message} Reading its status.`);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'conflict') throw error;
    run.log.info(`${error.message} Reading its status.`);
  }
  return false;
}

/** The rollback is what was asked for, once it is complete. */
async function rolledBack(session: Session, after: Deployment, version: number): Promise<Result> {
  const { result, isComplete } = await followRollback(session, after, version);
  return isComplete ? { ...result, outcome: 'succeeded' } : result;
}

function hadEnded(deployment: Deployment): Result {
  const status = `${named(deployment)} is ${deployment.Status} (${deployment.StatusDescription})`;
  if (deployment.Status === 'failed' && BY_HAND.test(deployment.StatusDescription)) {
    return { outcome: 'unchanged', reason: `${status}: it was failed before.` };
  }
  return {
    outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
    reason: `${status} and could not be failed.`,
  };
}
