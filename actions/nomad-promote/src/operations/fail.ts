import type { Result } from '@rollout-actions/action/action-run';
import { Failure } from '@rollout-actions/client/http/failure';
import { isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import {
  failDeployment,
  readDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import { endingOf } from '@rollout-actions/client/nomad/deployments/ending';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { followRollback } from '../rollout/follow-rollback.ts';
import { resolveDeployments } from '../rollout/resolve-deployments.ts';
import { named } from '../rollout/to-result.ts';
import { markChanged, type Session } from '../session.ts';
import { joined } from './writes.ts';

const BY_HAND = /^Deployment marked as failed/;

/**
 * Fails deployments and follows each rollback to its end. That is what was asked for, so it is
 * green; a deployment that somebody failed by hand before is `unchanged`.
 */
export async function fail(session: Session): Promise<Result> {
  const ids = await resolveDeployments(session);
  const results: Result[] = [];
  for (const id of ids) results.push(await failAndFollow(session, id));
  session.run.outputs.set('deployment-ids', ids);
  return joined(results);
}

/**
 * Fails one deployment and follows the rollback that may come of it. How its canaries are is shown
 * before: afterwards nothing of them is left.
 */
export async function failAndFollow(session: Session, id: string): Promise<Result> {
  const { run, nomad } = session;
  const request = { signal: run.signal, deadline: run.deadline };
  const { value: before } = await readDeployment(nomad, id, request);
  setDeploymentOutputs(session, before);
  if (isEnded(before)) return hadEnded(before);
  await showCanaryEvidence(session, id);
  const lost = await send(session, id);
  const { value: after } = await readDeployment(nomad, id, request);
  setDeploymentOutputs(session, after);
  if (lost !== undefined) {
    if (!isEnded(after)) throw lost;
    if (BY_HAND.test(after.StatusDescription)) markChanged(session);
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

/** Sends the one write; gives the failure where its answer was lost or it came too late. */
async function send(session: Session, id: string): Promise<Failure | undefined> {
  const { run, nomad } = session;
  try {
    const update = await failDeployment(nomad, id, { signal: run.signal, deadline: run.deadline });
    markChanged(session);
    run.outputs.set('eval-id', update.EvalID);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind !== 'conflict' && error.received !== 'maybe') throw error;
    run.log.info(`${error.message} Reading how it stands.`);
    return error;
  }
}

async function rolledBack(session: Session, after: Deployment, version: number): Promise<Result> {
  const result = await followRollback(session, after, version);
  return result.outcome === 'rolled-back' ? { ...result, outcome: 'succeeded' } : result;
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
