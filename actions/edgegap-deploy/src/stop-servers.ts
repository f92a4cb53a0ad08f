import type { Ask } from '@rollout-actions/client/edgegap/ask';
import { bulkStop, stopDeployment } from '@rollout-actions/client/edgegap/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import { markChanged, type Session } from './session.ts';

/** What became of a stop: taken on by the platform, or nothing was left to stop. */
export type StopEnd = 'accepted' | 'had ended';

/** Up to so many are stopped one by one; above it in a few calls. */
const FEW = 10;
/** Ids in one bulk-stop. */
const AT_ONCE = 100;

/**
 * Stops deployments by their ids. Gives those whose stop was accepted; what had ended is left out.
 * Throws, when all were tried, the first `Failure` there was.
 */
export async function stopServers(
  session: Session,
  ids: readonly string[],
  ask: Ask,
): Promise<string[]> {
  return ids.length <= FEW ? await stopEach(session, ids, ask) : await stopMany(session, ids, ask);
}

async function stopEach(session: Session, ids: readonly string[], ask: Ask): Promise<string[]> {
  const ends = await Promise.allSettled(
    ids.map(async (id) => [id, await stopOne(session, id, ask)] as const),
  );
  const stopped = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const accepted = stopped.flatMap(([id, end]) => (end === 'accepted' ? [id] : []));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return accepted;
}

/** Stops one deployment. An unknown id is `not-found`; one that has ended is not. */
export async function stopOne(session: Session, id: string, ask: Ask): Promise<StopEnd> {
  const { inputs, edgegap } = session;
  const logStorage = inputs.operation === 'stop' ? inputs.containerLogStorage : undefined;
  try {
    await stopDeployment(edgegap, { id, logStorage }, ask);
    noteStopped(session, [id]);
    return 'accepted';
  } catch (error) {
    if (error instanceof Failure && error.status === 410) return 'had ended';
    throw error;
  }
}

async function stopMany(session: Session, ids: readonly string[], ask: Ask): Promise<string[]> {
  const accepted: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const values = ids.slice(at, at + AT_ONCE);
    const filter = { field: 'request_id' as const, values, filter_type: 'any' as const };
    const { processable } = await bulkStop(session.edgegap, [filter], ask);
    const taken = processable.map((one) => one.request_id);
    if (taken.length > 0) noteStopped(session, taken);
    accepted.push(...taken);
  }
  return accepted;
}

function noteStopped(session: Session, ids: readonly string[]): void {
  for (const id of ids) session.stopped.add(id);
  markChanged(session);
  session.run.outputs.set('stopped-ids', [...session.stopped]);
}
