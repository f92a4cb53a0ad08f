import {
  type DeploymentSnapshot,
  TERMINATED,
} from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { watchEdgegap } from '@rollout-actions/client/edgegap/watch/watch-deployments';
import { wait } from '@rollout-actions/client/wait/engine';
import { createProgress } from '../../report/progress.ts';
import type { Session } from '../../session.ts';

/**
 * Waits until deployments whose stop was accepted have ended. An accepted stop does not say that:
 * it is carried out when READY or ERROR is reached. Unknown ids have ended, since they were known.
 */
export async function waitUntilGone(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { run, edgegap } = session;
  const targets = ids.map((id) => ({ target: `deployment ${id}`, id }));
  const progress = createProgress(run, ids.length, TERMINATED);
  const goal = {
    until: new Map([[TERMINATED, 0]]),
    failOn: new Map<string, number>(),
    discoveryMs: Number.POSITIVE_INFINITY,
    onSuperseded: 'follow' as const,
  };
  const end = await wait<DeploymentSnapshot>({
    world: run.world,
    deadline: run.deadline,
    readers: [watchEdgegap({ edgegap, targets, areEnding: true })],
    goals: new Map(targets.map(({ target }) => [target, goal])),
    mode: { kind: 'all' },
    onChange: (change) => {
      if (change.to.state === TERMINATED) session.record.gone(change.to.id);
      progress.changed(change);
    },
  });
  run.log.heartbeat(undefined);
  if (end.verdict === 'interrupted') throw end.interruption;
  for (const { failure } of end.targets.values()) if (failure !== undefined) throw failure;
}
