import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { withCleanup } from '@rollout-actions/action/cleanup';
import { outcomeOf } from '@rollout-actions/action/outcome';
import { selfStop as stopSelf } from '@rollout-actions/client/edgegap/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import { captureLogs } from '../deployments/capture-logs.ts';
import { assertAllowedApplications, listByKey, selectDeployments } from '../deployments/lookup.ts';
import { type StopEnd, stopServers } from '../deployments/stop/stop.ts';
import { waitUntilGone } from '../deployments/stop/wait-until-gone.ts';
import { selfStopOf } from '../inputs/access-rules.ts';
import { requestOptions, type Session } from '../session.ts';

const MAX_READS = 6;

/**
 * Stops deployments and waits until they are gone; those that had ended are `unchanged`. One that
 * was found by its key may end meanwhile; an id that was given has to be known.
 */
export async function stop(session: Session): Promise<Result> {
  return await namingStops(session, () => stopSelected(session));
}

async function stopSelected(session: Session): Promise<Result> {
  const { inputs, run } = session;
  const given = await selectDeployments(session);
  const { ids, end } =
    inputs.key === undefined
      ? { ids: given, end: await stopAndWait(session, given, 'fail') }
      : await stopAllOfKey(session, given);
  if (end.failures.length > 0) return toFailedStop(session, end);
  if (ids.length === 0) {
    return { outcome: 'unchanged', reason: `No server of ${inputs.key} is active.` };
  }
  run.outputs.set('status', 'Status.TERMINATED');
  if (end.accepted.length === 0) {
    return { outcome: 'unchanged', reason: `${named(ids)} had already ended.` };
  }
  return { outcome: 'succeeded', reason: `${named(end.accepted)} was stopped and is gone.` };
}

/** As `work`; whatever ends it early, the reason says what became of its stops. */
export async function namingStops(session: Session, work: () => Promise<Result>): Promise<Result> {
  const { run, record } = session;
  const describeState = () => {
    const stopping = record.idsThatAre('stopping');
    if (stopping.length === 0) return 'no accepted stop was under way';
    return `these were stopping: ${stopping.join(', ')}`;
  };
  const leave = async () => {
    const inDoubt = record.idsThatAre('in-doubt');
    const sent = inDoubt.length === 0 ? '' : `Sent but not confirmed: ${inDoubt.join(', ')}. `;
    return { sentence: `${sent}Re-run to stop what is left.` };
  };
  return await withCleanup(run, { describeState, leave }, async () => {
    try {
      return await work();
    } catch (error) {
      const hasAccepted = record.idsThatAre('stopping').length > 0;
      if (!(error instanceof Failure) || run.signal.aborted || !hasAccepted) throw error;
      const accepted = record.idsThatAre('gone').filter((id) => record.wasStopped(id));
      return toFailedStop(session, { accepted, ended: [], failures: [error] });
    }
  });
}

/** A list can leave out what is there: two in a row have to show nothing more of the key. */
async function stopAllOfKey(session: Session, listed: readonly string[]) {
  const ids: string[] = [];
  const end: StopEnd = { accepted: [], ended: [], failures: [] };
  let found = listed;
  try {
    for (let reads = 1, clean = 0; ; reads += 1) {
      clean = found.length === 0 ? clean + 1 : 0;
      ids.push(...found);
      session.run.outputs.set('deployment-ids', ids);
      const one = await stopAndWait(session, found, 'ended');
      end.accepted.push(...one.accepted);
      end.ended.push(...one.ended);
      end.failures.push(...one.failures);
      if (clean === 2 || reads === MAX_READS) break;
      const items = await listByKey(session);
      found = items.map(({ request_id: id }) => id).filter((id) => !ids.includes(id));
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    end.failures.push(error);
  }
  return { ids, end };
}

async function stopAndWait(
  session: Session,
  ids: readonly string[],
  unknownIds: 'fail' | 'ended',
): Promise<StopEnd> {
  const options = requestOptions(session);
  await assertAllowedApplications(session, ids);
  if (session.inputs.captureLogs === 'always') await captureLogs(session, ids, options);
  const end = await stopServers(session, ids, { ...options, unknownIds });
  await waitUntilGone(session, end.accepted);
  return end;
}

/**
 * The result where some could not be stopped: by the first failure, with what became of the rest.
 */
export function toFailedStop({ run, record }: Session, end: StopEnd): Result {
  const [failure] = end.failures;
  if (failure === undefined) throw new RangeError('a failed stop needs a failure');
  const inDoubt = record.idsThatAre('in-doubt');
  const stopping = record.idsThatAre('stopping');
  const stopped = end.accepted.filter((id) => !stopping.includes(id));
  const sentences = [
    failure.message,
    ...(end.failures.length > 1 ? [`${end.failures.length} could not be stopped.`] : []),
    ...(stopped.length > 0 ? [`Stopped: ${stopped.join(', ')}.`] : []),
    ...(stopping.length > 0 ? [`Stop accepted, end not seen: ${stopping.join(', ')}.`] : []),
    ...(inDoubt.length > 0 ? [`Sent but not confirmed: ${inDoubt.join(', ')}.`] : []),
  ];
  return {
    outcome: outcomeOf(failure, run.deadline.remainingMs()),
    reason: sentences.join(' '),
  };
}

/** Stops the deployment whose own container this step runs in. Nobody is left to wait then. */
export async function selfStop(session: Session): Promise<Result> {
  const { inputs, run, edgegap, record } = session;
  const address = inputs.stopUrl === undefined ? undefined : selfStopOf(inputs.stopUrl);
  if (address === undefined) throw new ActionError('refused', 'stop-url is missing.');
  const { id, accessPoint } = address;
  const { containerLogStorage: logStorage } = inputs;
  run.outputs.set('deployment-id', id);
  run.outputs.set('deployment-ids', [id]);
  run.outputs.set('request-id', id);
  await record.stop([id], (trace) =>
    stopSelf(edgegap, { id, accessPoint, logStorage }, { ...requestOptions(session), trace }),
  );
  record.stopAccepted(id);
  return { outcome: 'succeeded', reason: `Deployment ${id} accepted its own stop.` };
}

function named(ids: readonly string[]): string {
  return ids.length === 1 ? `Deployment ${ids[0]}` : `Each of ${ids.length} deployments`;
}
