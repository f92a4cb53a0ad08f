import { bulkStop, stopDeployment } from '@rollout-actions/client/edgegap/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import type { Session } from '../../session.ts';

/** Up to this number servers are stopped one by one; above it in a few calls. */
const MAX_ONE_BY_ONE = 10;
/** Ids in one bulk-stop. */
const BULK_SIZE = 100;

export interface StopOptions extends RequestOptions {
  /** An id that the platform does not know: ended (the default), or a failure. */
  unknownIds?: 'ended' | 'fail';
}

/** How a stop of several deployments ended. */
export interface StopEnd {
  /** The platform accepted their stop, or did so most likely before they were gone. */
  accepted: string[];
  /** They had ended before, or the platform does not know them. */
  ended: string[];
  /** What went wrong with the others; each of them is `there` or `in-doubt` in the record. */
  failures: Failure[];
}

/**
 * Stops deployments by their ids, each of which was seen or created before: one that the platform
 * does not know any more has ended. Tries all of them, whatever happens to one. Throws the reason
 * of the signal, and `NotSent` in a dry run once every stop was shown.
 */
export async function stopServers(
  session: Session,
  ids: readonly string[],
  options: StopOptions,
): Promise<StopEnd> {
  const all: StopEnd = { accepted: [], ended: [], failures: [] };
  const isPlain = logStorageOf(session) === undefined;
  const rest = [...ids];
  if (ids.length > MAX_ONE_BY_ONE && isPlain && options.unknownIds !== 'fail') {
    for (let at = 0; at < ids.length; at += BULK_SIZE) {
      const accepted = await stopMany(session, ids.slice(at, at + BULK_SIZE), options);
      all.accepted.push(...accepted);
    }
    const isAccepted = new Set(all.accepted);
    rest.splice(0, rest.length, ...ids.filter((id) => !isAccepted.has(id)));
    if (rest.length > 0) {
      session.run.log.info(`Stopping one by one what bulk-stop did not accept: ${rest.length}.`);
    }
  }
  return await stopEach(session, { ids: rest, all }, options);
}

async function stopEach(
  session: Session,
  { ids, all }: { ids: readonly string[]; all: StopEnd },
  options: StopOptions,
): Promise<StopEnd> {
  const ends = await Promise.allSettled(ids.map((id) => stopKnown(session, id, options)));
  const errors: unknown[] = [];
  for (const [at, end] of ends.entries()) {
    const id = ids[at] ?? '';
    if (end.status === 'fulfilled') all[end.value].push(id);
    else if (end.reason instanceof Failure) all.failures.push(end.reason);
    else errors.push(end.reason);
  }
  const [error] = errors;
  if (error !== undefined) throw error;
  return all;
}

async function stopKnown(session: Session, id: string, options: StopOptions) {
  try {
    return await stopOne(session, id, options);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'not-found') throw error;
    if (options.unknownIds === 'fail' || session.record.isFresh(id)) throw error;
    return noteGone(session, id);
  }
}

/**
 * Stops one deployment. Gives `ended` for one that had ended; throws a `Failure` of `not-found` for
 * an id that the platform does not know.
 */
async function stopOne(
  session: Session,
  id: string,
  options: RequestOptions,
): Promise<'accepted' | 'ended'> {
  const { edgegap, record } = session;
  const logStorage = logStorageOf(session);
  try {
    await record.stop([id], (trace) =>
      stopDeployment(edgegap, { id, logStorage }, { ...options, trace }),
    );
    record.stopAccepted(id);
    return 'accepted';
  } catch (error) {
    if (error instanceof Failure && error.status === 410) return noteGone(session, id);
    throw error;
  }
}

/** Gone after a stop of ours that was not answered counts as stopped by it. */
function noteGone({ record }: Session, id: string): 'accepted' | 'ended' {
  const wasInDoubt = record.presenceOf(id) === 'in-doubt';
  record.gone(id);
  return wasInDoubt ? 'accepted' : 'ended';
}

/** In one call. Gives those that were accepted; none where its answer is lost or a refusal. */
async function stopMany(
  session: Session,
  ids: readonly string[],
  options: RequestOptions,
): Promise<readonly string[]> {
  const { record, run } = session;
  const filter = { field: 'request_id' as const, values: ids, filter_type: 'any' as const };
  try {
    const named = await record.stop(ids, (trace) =>
      bulkStop(session.edgegap, [filter], { ...options, trace }),
    );
    const meant = new Set(ids);
    const accepted = [...new Set(named)].filter((id) => meant.has(id));
    for (const id of accepted) record.stopAccepted(id);
    return accepted;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.log.info(`${error.message} Stopping them one by one.`);
    return [];
  }
}

/** Only `stop` says where the logs go. */
function logStorageOf({ inputs }: Session): string | undefined {
  return inputs.operation === 'stop' ? inputs.containerLogStorage : undefined;
}
