import { Failure } from '@rollout-actions/client/http/failure';
import {
  type DeploymentSnapshot,
  isEnded,
} from '@rollout-actions/client/nomad/deployments/deployment-state';
import { promoteDeployment } from '@rollout-actions/client/nomad/deployments/deployments';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import type { Observation } from '@rollout-actions/client/wait/observation';
import { setSnapshotOutputs } from '../report/set-outputs.ts';
import { markChanged, type Session } from '../session.ts';
import { type Followed, stateText } from './follow.ts';

/**
 * Promotes the canaries that were judged, and only those: reads the deployment just before, and
 * again after to see each group promoted. Gives false where it changed meanwhile or the server
 * refused: then nothing was promoted and it has to be judged anew. A lost answer is resolved by
 * reading; a promotion is the same however often it arrives, so it may then be asked for again.
 */
export async function promoteCanaries(
  session: Session,
  followed: Followed,
  judged: Observation<DeploymentSnapshot>,
): Promise<boolean> {
  const { log } = session.run;
  const now = await readAgain(session, followed);
  if (now.state !== 'promotable' || now.stabilityKey !== judged.stabilityKey) {
    log.info(`Deployment ${followed.id} is ${stateText(now)} now: judged anew, not promoted.`);
    return false;
  }
  const lost = await sendPromotion(session, followed, now);
  if (lost === 'refused') return false;
  const after = await readAgain(session, followed);
  if (isEnded(after.raw.deployment)) return true;
  const waiting = after.raw.groups.filter((group) => !group.promoted);
  if (waiting.length === 0) {
    if (lost === 'lost') markChanged(session);
    log.info(`Promoted ${after.raw.groups.map((group) => group.group).join(', ')}.`);
    return true;
  }
  if (lost === 'lost') return false;
  throw new Failure({
    kind: 'invalid-reply',
    resource: `deployment ${followed.id}`,
    what:
      'the server accepted the promotion, but ' +
      `${waiting.map((group) => group.group).join(', ')} is not promoted`,
    next: 'Look at `nomad deployment status` and run this step again',
    received: 'yes',
  });
}

/** Sends the one write; says whether its answer came, was lost, or was a refusal. */
async function sendPromotion(
  session: Session,
  { id }: Followed,
  { raw }: Observation<DeploymentSnapshot>,
): Promise<'accepted' | 'lost' | 'refused'> {
  const { run, nomad, inputs } = session;
  const names = raw.groups.filter((group) => !group.promoted).map((group) => group.group);
  const groups = inputs.groups.length === 0 ? 'all' : names;
  run.log.info(`Promoting ${names.join(', ')} of deployment ${id}.`);
  try {
    const request = { signal: run.signal, deadline: run.deadline };
    const update = await promoteDeployment(nomad, { id, groups }, request);
    markChanged(session);
    run.outputs.set('eval-id', update.EvalID);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind === 'conflict') {
      run.log.info(`${error.message} Judged anew.`);
      return 'refused';
    }
    if (error.received !== 'maybe') throw error;
    run.log.info(`${error.message} Reading whether the promotion arrived.`);
    return 'lost';
  }
}

async function readAgain(session: Session, followed: Followed) {
  const { run, nomad } = session;
  const seen = await readSnapshot({ nomad, ...followed }, run.signal);
  followed.last = seen;
  setSnapshotOutputs(session, seen.raw);
  return seen;
}
