import { idsWithTag, isAmbiguous } from '@rollout-actions/client/edgegap/create-idempotently';
import { bulkStop, stopDeployment } from '@rollout-actions/client/edgegap/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { markChanged, requestOptions, type Session } from '../session.ts';

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
  request: RequestOptions,
): Promise<string[]> {
  const isPlain = logStorageOf(session) === undefined;
  if (ids.length <= FEW || !isPlain) return await stopEach(session, ids, request);
  const accepted: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    accepted.push(...(await stopMany(session, ids.slice(at, at + AT_ONCE), request)));
  }
  return accepted;
}

async function stopEach(
  session: Session,
  ids: readonly string[],
  request: RequestOptions,
): Promise<string[]> {
  const ends = await Promise.allSettled(
    ids.map(async (id) => [id, await stopOne(session, id, request)] as const),
  );
  const stopped = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const accepted = stopped.flatMap(([id, end]) => (end === 'accepted' ? [id] : []));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return accepted;
}

/** Stops one deployment. An unknown id is `not-found`; one that has ended is not. */
export async function stopOne(
  session: Session,
  id: string,
  request: RequestOptions,
): Promise<StopEnd> {
  const { edgegap } = session;
  const logStorage = logStorageOf(session);
  try {
    await stopDeployment(edgegap, { id, logStorage }, request);
    noteStopped(session, [id]);
    return 'accepted';
  } catch (error) {
    if (error instanceof Failure && error.status === 410) return 'had ended';
    throw error;
  }
}

/** In one call; where its answer is lost, one by one: that can be asked for again. */
async function stopMany(
  session: Session,
  ids: readonly string[],
  request: RequestOptions,
): Promise<string[]> {
  const filter = { field: 'request_id' as const, values: ids, filter_type: 'any' as const };
  try {
    const { processable } = await bulkStop(session.edgegap, [filter], request);
    const taken = processable.map((one) => one.request_id);
    if (taken.length > 0) noteStopped(session, taken);
    return taken;
  } catch (error) {
    if (!(error instanceof Failure) || !isAmbiguous(error)) throw error;
    session.run.log.info(`${error.message} Stopping them one by one.`);
    return await stopEach(session, ids, request);
  }
}

/** Only `stop` has a word about where the logs go. */
function logStorageOf({ inputs }: Session): string | undefined {
  return inputs.operation === 'stop' ? inputs.containerLogStorage : undefined;
}

function noteStopped(session: Session, ids: readonly string[]): void {
  for (const id of ids) session.stopped.add(id);
  markChanged(session);
  session.run.outputs.set('stopped-ids', [...session.stopped]);
}

/**
 * Stops everything that carries the run's tag: the reverse of what was kept before the first
 * create. A deployment whose create was given up unanswered is found by it too.
 */
export async function finishStop(
  session: Session,
  { runTag }: Readonly<Record<string, string>>,
): Promise<void> {
  if (runTag === undefined) return;
  const { log } = session.run;
  const ids = await idsWithTag(session.edgegap, runTag, requestOptions(session));
  if (ids.length === 0) {
    log.info('Nothing that this run made is left.');
    return;
  }
  const accepted = await stopServers(session, ids, requestOptions(session));
  log.info(`Stopped what this run made: ${accepted.join(', ')}.`);
}
