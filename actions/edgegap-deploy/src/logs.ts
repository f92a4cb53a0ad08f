import type { Result } from '@rollout-actions/action/action-run';
import { sightOfStatus } from '@rollout-actions/client/edgegap/deployment-sight';
import { readLogs } from '@rollout-actions/client/edgegap/logs';
import { captureLogs } from './capture-logs.ts';
import { meantIds } from './list-of-key.ts';
import { askOf, type Session } from './session.ts';
import { tellDeployments } from './tell.ts';

/** Reads the logs of deployments into a file, and shows them folded. */
export async function logs(session: Session): Promise<Result> {
  const ids = await meantIds(session);
  const [first] = ids;
  if (first === undefined) {
    return { outcome: 'succeeded', reason: `No server of ${session.inputs.key} is active.` };
  }
  const captured = await captureLogs(session, ids, askOf(session));
  const read = captured.filter((one) => one.logs !== undefined);
  // The error of the server says more than that there is nothing.
  if (read.length === 0) await readLogs(session.edgegap, first, askOf(session));
  const sights = captured.flatMap(({ status }) =>
    status ? [{ sight: sightOfStatus(status) }] : [],
  );
  tellDeployments(session, sights);
  session.run.outputs.set('deployment-ids', ids);
  const count = read.length === 1 ? 'one deployment' : `${read.length} deployments`;
  return { outcome: 'succeeded', reason: `The logs of ${count} are in the file of logs-path.` };
}
