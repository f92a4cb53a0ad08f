import { Failure } from '@rollout-actions/client/http/failure';
import {
  type DeploymentSnapshot,
  isEnded,
} from '@rollout-actions/client/nomad/deployments/deployment-state';
import { promoteDeployment } from '@rollout-actions/client/nomad/deployments/deployments';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import { type Observation, stateText } from '@rollout-actions/client/wait/observation';
import { setSnapshotOutputs } from '../report/set-outputs.ts';
import { requestOptions, type Session, type Write } from '../session.ts';
import { sendWrite, settle } from '../write-record.ts';
import type { Followed } from './follow.ts';

/** The promotions that were sent so far. */
export interface Attempts {
  hasSent: boolean;
  /** ms that the canaries have to stay promotable before the next one. */
  delayMs: number;
}

const MIN_DELAY_MS = 1_000;
const MAX_DELAY_MS = 30_000;

/** No promotion was sent yet; the first may go at once. */
export function newAttempts(): Attempts {
  return { hasSent: false, delayMs: 0 };
}

/** What is to be promoted: the canaries that were evaluated, and only those. */
export interface Promotion {
  evaluated: Observation<DeploymentSnapshot>;
  attempts: Attempts;
}

/**
 * Promotes the canaries that were evaluated, and only those: reads the deployment just before, and
 * again after to see each group promoted. Gives false where it changed meanwhile or the server
 * refused: then nothing was promoted and it has to be evaluated again. A lost answer is resolved by
 * reading; a promotion is the same however often it arrives, so it may then be sent again.
 */
export async function promoteCanaries(
  session: Session,
  followed: Followed,
  { evaluated, attempts }: Promotion,
): Promise<boolean> {
  const { log } = session.run;
  attempts.delayMs = Math.max(MIN_DELAY_MS, attempts.delayMs);
  const now = await readAgain(session, followed);
  if (now.state !== 'promotable' || now.stabilityKey !== evaluated.stabilityKey) {
    log.info(`Deployment ${followed.id} is now ${stateText(now)}: evaluating it again.`);
    return false;
  }
  attempts.delayMs = Math.min(MAX_DELAY_MS, 2 * attempts.delayMs);
  const answer = await sendPromotion(session, followed, now);
  if (answer === 'refused') return false;
  attempts.hasSent = true;
  const after = await readAgain(session, followed);
  const waiting = after.raw.groups.filter((group) => !group.promoted);
  if (waiting.length === 0) {
    settle(session, writeOf(followed), true);
    log.info(`Promoted ${after.raw.groups.map((group) => group.group).join(', ')}.`);
    return true;
  }
  if (isEnded(after.raw.deployment)) {
    // Nothing is carried out on a deployment that has ended.
    settle(session, writeOf(followed), false);
    return true;
  }
  if (answer === 'lost') return false;
  throw notPromoted(followed, waiting);
}

function writeOf({ id }: Followed): Write {
  return { name: `the promotion of deployment ${id}`, deployment: id };
}

function notPromoted({ id }: Followed, waiting: readonly { group: string }[]): Failure {
  const groups = waiting.map(({ group }) => group).join(', ');
  return new Failure({
    kind: 'invalid-reply',
    resource: `deployment ${id}`,
    what: `the server accepted the promotion, but ${groups} is not promoted`,
    next: 'Check `nomad deployment status` and re-run this step',
    received: 'yes',
  });
}

/** Sends the one write; says whether its answer came, was lost, or was a refusal. */
async function sendPromotion(
  session: Session,
  followed: Followed,
  { raw }: Observation<DeploymentSnapshot>,
): Promise<'accepted' | 'lost' | 'refused'> {
  const { run, nomad, inputs } = session;
  const { id } = followed;
  const names = raw.groups.filter((group) => !group.promoted).map((group) => group.group);
  const groups = inputs.groups.length === 0 || !followed.isOurs ? 'all' : names;
  run.log.info(`Promoting ${names.join(', ')} of deployment ${id}.`);
  try {
    const sent = await sendWrite(session, writeOf(followed), () =>
      promoteDeployment(nomad, { id, groups }, requestOptions(session)),
    );
    if ('lost' in sent) {
      run.log.info(`${sent.lost.message} Reading whether the promotion was carried out.`);
      return 'lost';
    }
    settle(session, writeOf(followed), true);
    run.outputs.set('eval-id', sent.answer.EvalID);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'conflict') throw error;
    run.log.info(`${error.message} Evaluating it again.`);
    return 'refused';
  }
}

async function readAgain(session: Session, followed: Followed) {
  const { run, nomad } = session;
  const snapshot = await readSnapshot({ nomad, ...followed }, run.signal);
  followed.last = snapshot;
  if (followed.isOurs) setSnapshotOutputs(session, snapshot.raw);
  return snapshot;
}
