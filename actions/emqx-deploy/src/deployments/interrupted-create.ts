import { Cancelled } from '@rollout-actions/action/cleanup';
import { listDeployments } from '@rollout-actions/client/emqx/deployments';
import { candidatesIn } from '@rollout-actions/client/emqx/find-created';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { Failure } from '@rollout-actions/client/http/failure';
import { type Deadline, DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import type { Session, Write } from '../session.ts';

/**
 * After a timeout or a cancel that ended a create call before its answer: one read shows what came
 * of it. Where it does not, the post step reads once more. Throws nothing but faults of the
 * program.
 */
export async function findInterruptedCreate(
  session: Session,
  write: Write,
  { signal }: Deadline,
): Promise<void> {
  if (write.what.verb !== 'create' || write.finding !== undefined) return;
  const { run, emqx } = session;
  try {
    const list = await listDeployments(emqx, { signal, retry: 'never' });
    const called = { fromMs: write.what.fromMs, toMs: run.world.clock.wall() };
    const before = write.what.before.map((id) => ({ id }));
    const { fitting, likely } = candidatesIn(list, { wanted: write.what.wanted, before, called });
    write.finding = describeFinding({ candidates: fitting });
    const [only, ...others] = likely;
    if (only === undefined || others.length > 0) return;
    setDeploymentOutputs(session, [only]);
    run.log.warning(`The create call has no answer. ${write.finding}`);
  } catch (error) {
    write.finding = describeFinding({ candidates: [], unread: whyUnread(error) });
  }
}

/** Why a list was not read, for a sentence. Throws faults of the program. */
export function whyUnread(error: unknown): string {
  if (error instanceof Failure) return error.what;
  if (error instanceof DeadlinePassed) return `no answer within ${formatDuration(error.limitMs)}`;
  if (error instanceof Cancelled) return error.message;
  throw error;
}

/** What the list shows of a create call without an answer, one or two sentences. */
export function describeFinding({
  candidates,
  unread,
}: {
  candidates: readonly Deployment[];
  unread?: string;
}): string {
  if (unread !== undefined && candidates.length === 0) {
    return (
      `The list could not be read afterwards (${unread}). Check the console for a new ` +
      'deployment.'
    );
  }
  if (candidates.length === 0) {
    return (
      'The list shows no new deployment of this kind so far; one can still appear: check the ' +
      'console later.'
    );
  }
  const found = candidates.map(
    ({ id, createAt, status }) => `${id} (created ${createAt}, ${status})`,
  );
  return `The list shows what may have come of it: ${found.join(', ')}.`;
}
