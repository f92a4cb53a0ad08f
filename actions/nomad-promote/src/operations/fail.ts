import type { Result } from '@rollout-actions/action/action-run';
import { describeInterruption, isInterruption } from '@rollout-actions/action/cleanup';
import { endingOf, isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { readDeployment } from '@rollout-actions/client/nomad/deployments/deployments';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { reportingWrites } from '../cleanup/report-writes.ts';
import { FAIL, wasFailedByHand, writeAndRead } from '../deployment-writes.ts';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { followRollback } from '../rollback/follow-rollback.ts';
import { type Resolved, resolveDeployments } from '../rollout/resolve-deployments.ts';
import { named } from '../rollout/to-result.ts';
import { requestOptions, type Session } from '../session.ts';
import { hasWritten } from '../write-record.ts';
import { joined } from './writes.ts';

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
  const { after, isOurs } = await writeAndRead(session, id, FAIL);
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

/** The rollback is what was asked for, once it is complete. */
async function rolledBack(session: Session, after: Deployment, version: number): Promise<Result> {
  const { result, isComplete } = await followRollback(session, after, version);
  return isComplete ? { ...result, outcome: 'succeeded' } : result;
}

function hadEnded(deployment: Deployment): Result {
  const status = `${named(deployment)} is ${deployment.Status} (${deployment.StatusDescription})`;
  if (wasFailedByHand(deployment)) {
    return { outcome: 'unchanged', reason: `${status}: it was failed before.` };
  }
  return {
    outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
    reason: `${status} and could not be failed.`,
  };
}
