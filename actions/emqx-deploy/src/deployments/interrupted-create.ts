import { candidatesIn } from '@rollout-actions/client/emqx/create-once';
import type { CreateRequest } from '@rollout-actions/client/emqx/create-request';
import { listDeployments } from '@rollout-actions/client/emqx/deployments';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { markChanged, type Session } from '../session.ts';

export interface InterruptedCreate {
  order: CreateRequest;
  before: readonly Deployment[];
  /** When the call was sent, ms since the epoch. */
  fromMs: number;
}

const LOOK_MS = 4_000;

/**
 * A timeout or a cancel has ended a create call before its answer: one read says what came of it,
 * so that nobody has to look for a deployment that costs money. Throws nothing.
 */
export async function nameWhatCame(session: Session, create: InterruptedCreate): Promise<void> {
  const { run, emqx } = session;
  if (emqx.budgets.create.left() === emqx.budgets.create.part) return;
  using time = run.cleanupDeadline(LOOK_MS);
  markChanged(session);
  try {
    const list = await listDeployments(emqx, { signal: time.signal, retry: 'never' });
    const called = { fromMs: create.fromMs, toMs: run.world.clock.wall() };
    const { inTime } = candidatesIn(list, create, called);
    if (inTime.length === 1) setDeploymentOutputs(session, inTime);
    const ids = inTime.map(({ id, status }) => `${id} (${status})`).join(', ');
    run.log.warning(
      inTime.length === 0
        ? 'The create call had no answer yet, and the list shows no new deployment of its kind.'
        : `The create call had no answer yet, but the list shows what can have come of it: ${ids}.`,
    );
  } catch (error) {
    run.log.warning(
      `The create call had no answer yet, and the list could not be read: ${String(error)} Look ` +
        'at the console for a new deployment.',
    );
  }
}
