import { ActionError } from '@rollout-actions/action/action-error';
import { startDeployment, stopDeployment } from '@rollout-actions/client/emqx/deployments';
import { opposite, type RestState } from '@rollout-actions/client/emqx/states';
import { Failure, mayBeCarriedOut, NotSent } from '@rollout-actions/client/http/failure';
import { sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { knownDeployment, named, type Session, type Write } from '../session.ts';
import { noteSent, noteState } from '../writes.ts';
import { readAgain } from './read.ts';
import { waitForWrite } from './write-budget.ts';

/**
 * How a write ended: `read-again` where nothing was written and the deployment was read again. Only
 * then another one may follow.
 */
export type WriteEnd = 'accepted' | 'unclear' | 'not-sent' | 'read-again';

/**
 * Sends one start or stop, when its budget lets it through. A lost answer is resolved by reading.
 */
export async function writeOnce(session: Session, id: string, to: RestState): Promise<WriteEnd> {
  const { run, emqx } = session;
  const verb = to === 'running' ? 'start' : 'stop';
  if (await waitForWrite(session, { id, verb })) return 'read-again';
  const send = verb === 'start' ? startDeployment : stopDeployment;
  let write: Write | undefined;
  const onSend = () => {
    write = noteSent(session, { verb, id });
  };
  const note = (state: Write['state']) => write && noteState(session, write, state);
  try {
    const reply = await send(emqx, id, { signal: run.signal, deadline: run.deadline, onSend });
    note('accepted');
    if (!session.inputs.wait) setAcceptedStatus(session, id, reply.operation);
    run.log.info(`Deployment ${id}: ${verb} was accepted.`);
    return 'accepted';
  } catch (error) {
    if (error instanceof NotSent) return 'not-sent';
    if (!(error instanceof Failure)) throw error;
    note(mayBeCarriedOut(error) ? 'unclear' : 'refused');
    return await afterFailure(session, { id, to, verb, failure: error });
  }
}

/** Nobody will read it again, so the reply's own word is the last one about the status. */
function setAcceptedStatus(session: Session, id: string, status: string | undefined): void {
  if (status === undefined) return;
  setDeploymentOutputs(session, [{ ...knownDeployment(session, id), status }]);
}

interface Refused {
  id: string;
  to: RestState;
  verb: 'start' | 'stop';
  failure: Failure;
}

async function afterFailure(session: Session, refused: Refused): Promise<WriteEnd> {
  const { verb, failure } = refused;
  if (failure.status === 422) return await afterRefusal(session, refused);
  if (failure.status === 429) {
    await waitForWrite(session, refused, failure);
    return 'read-again';
  }
  if (!mayBeCarriedOut(failure)) throw failure;
  session.run.log.warning(
    `${failure.message} The ${verb} may have been carried out; it is not repeated, the status is ` +
      'read instead.',
  );
  return 'unclear';
}

/** A 422 is a matter of the status more often than of the request: so it is read again. */
async function afterRefusal(session: Session, refused: Refused): Promise<WriteEnd> {
  const { id, to, verb, failure } = refused;
  const before = knownDeployment(session, id).status;
  const now = await readAgain(session, id);
  if (now.status !== before) {
    session.run.log.info(`${sentence(failure.what)} Deployment ${id} is ${now.status} by now.`);
    return 'read-again';
  }
  const isPossible = now.status === opposite(to);
  const why = isPossible
    ? 'although its status allows it: check the console, for example for an unpaid invoice'
    : `as it is ${now.status}: only a ${opposite(to)} deployment takes a ${verb}. ` +
      `The operation ensure-${to} waits until it can be done`;
  throw new ActionError(
    'rejected',
    `${named(now)} did not take the ${verb}, ${why} (${failure.what}).`,
  );
}
