import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { selfStop as stopSelf } from '@rollout-actions/client/edgegap/deployments';
import { selfStopOf } from '../connect.ts';
import { captureLogs } from '../deployments/capture-logs.ts';
import { assertAllowedApplications, selectDeployments } from '../deployments/lookup.ts';
import { stopServers } from '../deployments/stop.ts';
import { waitUntilGone } from '../deployments/wait-until-gone.ts';
import { markChanged, requestOptions, type Session } from '../session.ts';

/** Stops deployments and waits until they are gone; those that had ended are `unchanged`. */
export async function stop(session: Session): Promise<Result> {
  const { inputs, run } = session;
  const ids = await selectDeployments(session);
  if (ids.length === 0) {
    return { outcome: 'unchanged', reason: `No server of ${inputs.key} is active.` };
  }
  await assertAllowedApplications(session, ids);
  if (inputs.captureLogs === 'always') await captureLogs(session, ids, requestOptions(session));
  const accepted = await stopServers(session, ids, requestOptions(session));
  if (accepted.length === 0) {
    run.outputs.set('status', 'Status.TERMINATED');
    return { outcome: 'unchanged', reason: `${named(ids)} had ended before.` };
  }
  await waitUntilGone(session, accepted);
  run.outputs.set('status', 'Status.TERMINATED');
  return { outcome: 'succeeded', reason: `${named(accepted)} was stopped and is gone.` };
}

/** Stops the deployment whose own container this step runs in. Nobody is left to wait then. */
export async function selfStop(session: Session): Promise<Result> {
  const { inputs, run, edgegap } = session;
  const address = inputs.stopUrl === undefined ? undefined : selfStopOf(inputs.stopUrl);
  if (address === undefined) throw new ActionError('refused', 'stop-url is missing.');
  const { id, accessPoint } = address;
  const { containerLogStorage: logStorage } = inputs;
  run.outputs.set('deployment-id', id);
  run.outputs.set('deployment-ids', [id]);
  run.outputs.set('request-id', id);
  const reply = await stopSelf(edgegap, { id, accessPoint, logStorage }, requestOptions(session));
  markChanged(session);
  session.stopped.add(id);
  run.outputs.set('stopped-ids', [id]);
  return { outcome: 'succeeded', reason: `Deployment ${id} stops itself: ${reply.message}.` };
}

function named(ids: readonly string[]): string {
  return ids.length === 1 ? `Deployment ${ids[0]}` : `Each of ${ids.length} deployments`;
}
