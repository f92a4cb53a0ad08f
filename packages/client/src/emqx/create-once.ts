import { Failure, mayBeCarriedOut } from '../http/failure.ts';
import type { Emqx } from './connection.ts';
import { type CreateRequest, canBeReplyTo } from './create-request.ts';
import { createDeployment } from './deployments.ts';
import { findCreated } from './find-created.ts';
import type { Deployment } from './schemas.ts';
import type { BudgetPolicy } from './watch-deployments.ts';

export interface CreateOnce extends BudgetPolicy {
  wanted: CreateRequest;
  /** The list just before: what it has is not ours. */
  before: readonly Pick<Deployment, 'id'>[];
  /** Called when the call leaves: from then on it may have been carried out. */
  onSend?: () => void;
  /** Called when its answer is lost, before the list is read. */
  onLost?: () => void;
}

/** How a create call ended. */
export type Creation =
  | { kind: 'created'; deployment: Deployment }
  /** The answer was lost, and the list has one new deployment that can be ours. */
  | { kind: 'adopted'; deployment: Deployment }
  /** The answer was lost, and the list does not show which: none that is new and fits, or several. */
  | {
      kind: 'unclear';
      candidates: readonly Deployment[];
      failure: Failure;
      /** Why the list could not be read afterwards, where it could not. */
      unread?: Failure;
    };

/**
 * Sends one create call, ever. Where its answer is lost the list is read until it shows one new
 * deployment of the same platform, region, type and specification from the time of the call.
 * Throws the `Failure` of a call that was surely not carried out, and the reason of the deadline's
 * signal.
 */
export async function createOnce(once: CreateOnce): Promise<Creation> {
  const { emqx, wanted, before, deadline, onSend } = once;
  const fromMs = emqx.world.clock.wall();
  try {
    const request = { signal: deadline.signal, deadline, ...(onSend && { onSend }) };
    const deployment = await createDeployment(emqx, wanted, request);
    const isOld = before.some(({ id }) => id === deployment.id);
    if (isOld || !canBeReplyTo(deployment, wanted)) throw aboutAnother(emqx);
    return { kind: 'created', deployment };
  } catch (error) {
    if (!(error instanceof Failure) || !mayBeCarriedOut(error)) throw error;
    once.onLost?.();
    emqx.world.log.warning(
      `${error.message} The create call may have been carried out. It is not repeated; the list ` +
        'shows what came of it.',
    );
    const called = { fromMs, toMs: emqx.world.clock.wall() };
    const { found, candidates, unread } = await findCreated({ ...once, called });
    if (found !== undefined) return { kind: 'adopted', deployment: found };
    return { kind: 'unclear', candidates, failure: error, ...(unread && { unread }) };
  }
}

function aboutAnother(emqx: Emqx): Failure {
  return new Failure({
    kind: 'invalid-reply',
    resource: `a new deployment of ${emqx.name}`,
    what: `${emqx.name} sent a reply about another deployment than the one asked for`,
    next: 'Check the console for a new deployment',
    received: 'yes',
  });
}
