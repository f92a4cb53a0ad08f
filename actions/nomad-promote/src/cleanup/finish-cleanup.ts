import { scopedTo } from '@rollout-actions/client/nomad/connection';
import { readDeployment } from '@rollout-actions/client/nomad/deployments/deployments';
import { requestOptions, type Session } from '../session.ts';
import { deploymentOfState } from './cleanup-target.ts';
import { applyVerb } from './with-cleanup.ts';

/**
 * What the post step has to finish of what the main step kept: pause or fail a deployment, and look
 * once more for a write whose answer was lost.
 */
export async function finishCleanup(
  session: Session,
  state: Readonly<Record<string, string>>,
): Promise<void> {
  const { namespace = 'default', region, verb, look, job } = state;
  const scope = region ? { namespace, region } : { namespace };
  const bound = { ...session, nomad: scopedTo(session.nomad, scope) };
  const isToDo = verb === 'fail' || verb === 'pause';
  if (!isToDo && !look) return;
  const { log, signal } = session.run;
  const id = await deploymentOfState(bound, state);
  if (id === undefined) {
    log.info(`Job ${job ?? ''} has no deployment of this step: nothing is left to do.`);
    return;
  }
  if (isToDo) {
    const done = await applyVerb(bound.nomad, { id, verb }, signal);
    const past = verb === 'fail' ? 'was failed' : 'was paused';
    log.info(`Deployment ${id} ${done === 'done' ? past : 'had already ended'}.`);
  }
  if (look) await logOutcome(bound, id, look);
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
