import { candidatesIn } from '@rollout-actions/client/emqx/create-once';
import { listDeployments } from '@rollout-actions/client/emqx/deployments';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import type { Session, Write } from '../session.ts';
import { noteState } from '../writes.ts';

/**
 * After a timeout or a cancel that ended a create call before its answer: one read shows what came
 * of it. Where it does not, the post step reads once more. Throws nothing.
 */
export async function findInterruptedCreate(
  session: Session,
  write: Write,
  { signal }: Deadline,
): Promise<void> {
  if (write.what.verb !== 'create' || write.state !== 'sent') return;
  const { run, emqx } = session;
  try {
    const list = await listDeployments(emqx, { signal, retry: 'never' });
    const called = { fromMs: write.what.fromMs, toMs: run.world.clock.wall() };
    const before = write.what.before.map((id) => ({ id }));
    const { inTime } = candidatesIn(list, { wanted: write.what.wanted, before }, called);
    const [only, ...others] = inTime;
    if (only === undefined) {
      write.finding = 'The list shows no new deployment of this kind so far.';
      return;
    }
    const ids = inTime.map(({ id, status }) => `${id} (${status})`).join(', ');
    write.finding = `The list shows what may have come of it: ${ids}.`;
    if (others.length > 0) return;
    setDeploymentOutputs(session, [only]);
    run.log.warning(`The create call had no answer yet. ${write.finding}`);
    noteState(session, write, 'unclear');
  } catch (error) {
    write.finding =
      `The list could not be read afterwards (${String(error)}). Check the console for a new ` +
      'deployment.';
  }
}
