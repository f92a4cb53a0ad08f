import type { Result } from '@rollout-actions/action/action-run';
import { describeInterruption, isInterruption } from '@rollout-actions/action/cleanup';
import { Failure } from '@rollout-actions/client/http/failure';
import { mayHaveArrived } from '@rollout-actions/client/nomad/classify';
import { endingOf, isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import {
  failDeployment,
  readDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { followRollback } from '../rollback/follow-rollback.ts';
import { type Resolved, resolveDeployments } from '../rollout/resolve-deployments.ts';
import { named } from '../rollout/to-result.ts';
import {
  markChanged,
  noteUnknown,
  requestOptions,
  type Session,
  settleUnknown,
} from '../session.ts';
import { joined } from './writes.ts';

const BY_HAND = /^Deployment marked as failed/;

/**
 * Fails deployments and follows each rollback to its end. That is what was asked for, so it is
 * green; a deployment that somebody failed by hand before is `unchanged`.
 */
export async function fail(session: Session): Promise<Result> {
  const resolved = await resolveDeployments(session);
  const results: Result[] = [];
  for (const one of resolved) results.push(await failOne(one));
  session.run.outputs.set(
    'deployment-ids',
    resolved.map(({ deployment }) => deployment.ID),
  );
  return joined(results);
}

/** Where the rollback is interrupted, says that the deployment was failed. */
async function failOne({ session, deployment }: Resolved): Promise<Result> {
  const { run, writes } = session;
  try {
    return await failAndFollow(session, deployment.ID);
  } catch (error) {
    const { reason } = run.signal;
    const isSent = writes.changed || writes.unknown.size > 0;
    if (!isInterruption(reason) || !isSent) throw error;
    const { outcome, clause } = describeInterruption(reason);
    const sent = writes.changed ? 'was failed' : 'may have been failed';
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
  const lost = await send(session, id);
  const { value: after } = await readDeployment(nomad, id, options);
  setDeploymentOutputs(session, after);
  const wasFailed = isEnded(after) && BY_HAND.test(after.StatusDescription);
  if (lost !== undefined) {
    if (!isEnded(after)) throw lost;
    settleUnknown(session, nameOf(id), wasFailed);
  }
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

function nameOf(id: string): string {
  return `the failing of deployment ${id}`;
}

/** Sends the one write; gives the failure where its answer was lost or it came too late. */
async function send(session: Session, id: string): Promise<Failure | undefined> {
  const { run, nomad } = session;
  try {
    const update = await failDeployment(nomad, id, requestOptions(session));
    markChanged(session);
    run.outputs.set('eval-id', update.EvalID);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind !== 'conflict' && !mayHaveArrived(error)) throw error;
    if (error.kind !== 'conflict') noteUnknown(session, nameOf(id));
    run.log.info(`${error.message} Reading its status.`);
    return error;
  }
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
