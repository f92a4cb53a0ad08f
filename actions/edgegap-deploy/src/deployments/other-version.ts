import { snapshotOfStatus } from '@rollout-actions/client/edgegap/deployment-snapshot';
import type { Server } from '../batch.ts';
import type { Session } from '../session.ts';
import { readIfKnown } from './lookup.ts';

/** More of them run the same in all likelihood. */
const LOOKED_AT = 5;

/** Warns where servers that stand run something else than what was asked for: they are kept. */
export async function warnOfOtherVersion(
  session: Session,
  servers: readonly Server[],
): Promise<void> {
  const { application, version } = session.inputs;
  for (const server of servers.slice(0, LOOKED_AT)) {
    const status = await readIfKnown(session, server.id);
    if (status === undefined) continue;
    server.snapshot = snapshotOfStatus(status);
    const isSame =
      status.app_name === application && (version === undefined || status.app_version === version);
    if (isSame) continue;
    session.run.log.warning(
      `Deployment ${server.id} of this key runs ${status.app_name} ${status.app_version}, not ` +
        `${application} ${version ?? ''}: it is kept. Stop it by its key first to renew it.`,
    );
  }
}
