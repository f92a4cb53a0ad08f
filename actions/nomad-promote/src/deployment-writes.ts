import { Failure } from '@rollout-actions/client/http/failure';
import { isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import {
  failDeployment,
  pauseDeployment,
  readDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type {
  Deployment,
  DeploymentUpdate,
} from '@rollout-actions/client/nomad/schemas/deployment';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import { setDeploymentOutputs } from './report/set-outputs.ts';
import { requestOptions, type Session, type Write } from './session.ts';
import { sendWrite, settle } from './write-record.ts';

/** A write to one deployment that is the same however often it arrives. */
export interface DeploymentWrite {
  /** `pause`: what it is called while it is not known to be done. */
  name: string;
  send(session: Session, id: string): Promise<DeploymentUpdate>;
  /**
   * Whether the deployment shows that it was carried out, whoever sent it; undefined where what
   * would show it is gone.
   */
  isDone(after: Deployment, session: Session): boolean | Promise<boolean | undefined>;
  /** Whether that still shows once the deployment has ended. */
  showsAtEnd: boolean;
}

/** Whether somebody failed a deployment by hand, and not the servers by themselves. */
export function wasFailedByHand({ Status, StatusDescription }: Deployment): boolean {
  return Status === 'failed' && StatusDescription.startsWith('Deployment marked as failed');
}

export const FAIL: DeploymentWrite = {
  name: 'failing',
  send: (session, id) => failDeployment(session.nomad, id, requestOptions(session)),
  isDone: wasFailedByHand,
  showsAtEnd: true,
};

export const PAUSE: DeploymentWrite = {
  name: 'pause',
  send: (session, id) =>
    pauseDeployment(session.nomad, { id, pause: true }, requestOptions(session)),
  isDone: ({ Status }) => Status === 'paused',
  showsAtEnd: false,
};

/** What became of a write: its answer, or the deployment as it was read without one. */
export type WriteEnd =
  | { isOurs: true; answer: DeploymentUpdate }
  /** `isOurs`: it was carried out, most likely by this step. Else the deployment had ended. */
  | { isOurs: boolean; after: Deployment };

/**
 * Sends a write until its answer comes, or reading the deployment shows that it was carried out or
 * that the deployment has ended. `session` is bound to the deployment.
 */
export async function sendUntilKnown(
  session: Session,
  id: string,
  write: DeploymentWrite,
): Promise<WriteEnd> {
  const { run, nomad, writes } = session;
  const noted = { name: `the ${write.name} of deployment ${id}`, deployment: id };
  const pause = createRepeatPause(run.world);
  for (;;) {
    await pause.next(run.signal);
    const answer = await sendOnce(session, noted, () => write.send(session, id));
    if (answer !== undefined) return { isOurs: true, answer };
    const { value: after } = await readDeployment(nomad, id, requestOptions(session));
    const isDone = await write.isDone(after, session);
    if (isDone !== true && !isEnded(after)) continue;
    const isOurs = isDone === true && writes.unknown.has(noted.name);
    // A pause may have been carried out before the deployment ended: that stays unknown.
    const isShown = write.showsAtEnd && isDone !== undefined;
    if (isOurs || isShown) settle(session, noted, isOurs);
    return { isOurs, after };
  }
}

/** Undefined where its answer was lost, or it came too late. */
async function sendOnce(
  session: Session,
  write: Write,
  send: () => Promise<DeploymentUpdate>,
): Promise<DeploymentUpdate | undefined> {
  const { log } = session.run;
  try {
    const sent = await sendWrite(session, write, send);
    if ('answer' in sent) {
      settle(session, write, true);
      return sent.answer;
    }
    log.info(`${sent.lost.message} Reading the status of the deployment.`);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'conflict') throw error;
    log.info(`${error.message} Reading the status of the deployment.`);
  }
  return undefined;
}

/** As `sendUntilKnown`, with the deployment as it is after the write; sets the outputs of both. */
export async function writeAndRead(
  session: Session,
  id: string,
  write: DeploymentWrite,
): Promise<{ after: Deployment; isOurs: boolean }> {
  const { run, nomad } = session;
  const end = await sendUntilKnown(session, id, write);
  if ('answer' in end) run.outputs.set('eval-id', end.answer.EvalID);
  const after =
    'after' in end ? end.after : (await readDeployment(nomad, id, requestOptions(session))).value;
  setDeploymentOutputs(session, after);
  return { after, isOurs: end.isOurs };
}
