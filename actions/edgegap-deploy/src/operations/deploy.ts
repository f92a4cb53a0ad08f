import type { Result } from '@rollout-actions/action/action-run';
import { createBatch } from '../batch.ts';
import { checkVersion } from '../deployments/create/check-version.ts';
import { createServers } from '../deployments/create/create.ts';
import { namedPort, waitUntilUsable } from '../deployments/wait/wait-until-usable.ts';
import { withCleanup } from '../deployments/with-cleanup.ts';
import type { Session } from '../session.ts';

/** Makes the servers that were asked for, each once, and waits until they can be used. */
export async function deploy(session: Session): Promise<Result> {
  const { inputs } = session;
  await checkVersion(session);
  const batch = createBatch(session.run);
  const count = serversWanted(session);
  return await withCleanup(session, batch, async () => {
    await createServers(session, batch, [...Array(count).keys()]);
    const { first, seconds } = await waitUntilUsable(session, batch);
    const what = `${inputs.application} ${inputs.version ?? '(its newest version)'}`;
    const state = inputs.until === 'accepting' ? 'answers' : 'is ready';
    const reason =
      count === 1
        ? `Deployment ${first.id} of ${what} ${state} at ${namedPort(session, first)} after ` +
          `${seconds} s.`
        : `All ${count} deployments of ${what} are ${inputs.until} after ${seconds} s; the ` +
          `first is ${first.id} at ${namedPort(session, first)}.`;
    return { outcome: 'succeeded', reason };
  });
}

/** How many servers the step is about: one for each place of `spread`, else `count`. */
export function serversWanted({ inputs }: Session): number {
  return inputs.spread?.length ?? inputs.count;
}
