import { ActionError } from '@rollout-actions/action/action-error';
import { scopedTo } from '@rollout-actions/client/nomad/connection';
import { readDeployment } from '@rollout-actions/client/nomad/deployments/deployments';
import { requestOptions, type Session } from '../session.ts';
import { applyVerb, type EndingVerb } from './apply-verb.ts';
import { type Found, findByState } from './cleanup-target.ts';

/**
 * What the post step has to finish of what the main step kept: pause or fail a deployment, and read
 * once more what became of a write whose answer was lost.
 */
export async function finishCleanup(
  session: Session,
  state: Readonly<Record<string, string>>,
): Promise<void> {
  const { namespace = session.nomad.scope.namespace, region, verb, lost, lostIds = '' } = state;
  const scope = region ? { namespace, region } : { namespace };
  const bound = { ...session, nomad: scopedTo(session.nomad, scope) };
  const ids = lostIds.split(' ').filter((id) => id !== '');
  const isToDo = verb === 'fail' || verb === 'pause';
  if (isToDo || (lost && ids.length === 0)) {
    const found = await findOrSay(bound, state);
    if (found === undefined) return;
    if (isToDo) await finishVerb(found, verb);
    if (!ids.includes(found.id)) ids.push(found.id);
  }
  if (lost) for (const id of ids) await logOutcome(bound, id, lost);
}

async function findOrSay(
  session: Session,
  state: Readonly<Record<string, string>>,
): Promise<Found | undefined> {
  const { log } = session.run;
  try {
    const found = await findByState(session, state);
    if (found === undefined) {
      log.info('No deployment of this step is there: nothing is left to do.');
    }
    return found;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.info(`${error.message} Nothing is left to do.`);
    return undefined;
  }
}

async function finishVerb({ id, session }: Found, verb: EndingVerb): Promise<void> {
  const done = await applyVerb(session, id, verb);
  const past = verb === 'fail' ? 'was failed' : 'was paused';
  session.run.log.info(`Deployment ${id} ${done === 'done' ? past : 'had already ended'}.`);
}

async function logOutcome(session: Session, id: string, sent: string): Promise<void> {
  const { value } = await readDeployment(session.nomad, id, requestOptions(session));
  const promoted = Object.entries(value.TaskGroups)
    .filter(([, group]) => group.Promoted)
    .map(([name]) => name);
  session.run.log.info(
    `The main step had lost the answer to ${sent}. Deployment ${id} is now ${value.Status} ` +
      `(${value.StatusDescription}); promoted groups: ${promoted.join(', ') || 'none'}.`,
  );
}
