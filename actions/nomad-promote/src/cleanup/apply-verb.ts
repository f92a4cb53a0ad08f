import { Failure } from '@rollout-actions/client/http/failure';
import { isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import {
  failDeployment,
  pauseDeployment,
  readDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import { requestOptions, type Session, type Write } from '../session.ts';
import { sendWrite, settle } from '../write-record.ts';
import type { Verb } from './cleanup-target.ts';

/** What is done to a deployment at the end of a step. */
export interface Deed {
  id: string;
  verb: Exclude<Verb, 'leave'>;
}

/**
 * Pauses or fails a deployment until the end of the session's time; one that has ended meanwhile is
 * left. A lost answer is resolved by reading; both writes are the same however often they arrive,
 * so they may go again. Gives what was done.
 */
export async function applyVerb(session: Session, deed: Deed): Promise<'done' | 'had ended'> {
  const { run, nomad } = session;
  const { id, verb } = deed;
  const write = { name: `the ${NAMES[verb]} of deployment ${id}`, deployment: id };
  const pause = createRepeatPause(run.world);
  for (;;) {
    await pause.next(run.signal);
    if (await isAccepted(session, deed, write)) {
      settle(session, write, true);
      return 'done';
    }
    const { value: after } = await readDeployment(nomad, id, requestOptions(session));
    const isDone = isAs(verb, after);
    if (!isDone && !isEnded(after)) continue;
    const mayBeOurs = isDone && session.writes.unknown.has(write.name);
    // A pause may have been carried out before the deployment ended: that stays unknown.
    if (mayBeOurs || verb === 'fail') settle(session, write, mayBeOurs);
    return mayBeOurs ? 'done' : 'had ended';
  }
}

const NAMES = { fail: 'failing', pause: 'pause' } as const;

/** False where it has ended already, or the answer was lost. */
async function isAccepted(session: Session, deed: Deed, write: Write): Promise<boolean> {
  try {
    return 'answer' in (await sendWrite(session, write, () => send(session, deed)));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'conflict') return false;
    throw error;
  }
}

function isAs(verb: Deed['verb'], { Status, StatusDescription }: Deployment): boolean {
  if (verb === 'pause') return Status === 'paused';
  return StatusDescription.startsWith('Deployment marked as failed');
}

function send(session: Session, { id, verb }: Deed) {
  const { nomad } = session;
  const options = requestOptions(session);
  if (verb === 'fail') return failDeployment(nomad, id, options);
  return pauseDeployment(nomad, { id, pause: true }, options);
}
