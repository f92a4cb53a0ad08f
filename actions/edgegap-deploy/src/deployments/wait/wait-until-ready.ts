import {
  type DeploymentSnapshot,
  FAILED,
  READY,
  TERMINATED,
  TERMINATING,
} from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { watchEdgegap } from '@rollout-actions/client/edgegap/watch/watch-deployments';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Goal } from '@rollout-actions/client/wait/target-tracker';
import type { Change, WaitEnd } from '@rollout-actions/client/wait/types';
import type { Server } from '../../batch.ts';
import { createProgress } from '../../report/progress.ts';
import type { Session } from '../../session.ts';

const SETTLED = new Set([READY, FAILED, TERMINATED, TERMINATING]);

/**
 * Waits until each of the servers is ready or has ended, so that every one that failed can be
 * named. Gives the servers that are not ready. Throws the reason of the run's signal, and the
 * `Failure` of reads that cannot be had.
 */
export async function waitUntilReady(
  session: Session,
  servers: readonly Server[],
): Promise<Server[]> {
  const { run, edgegap } = session;
  const byTarget = new Map(servers.map((server) => [targetOf(server), server]));
  const targets = servers.map((server) => ({ target: targetOf(server), id: server.id }));
  const progress = createProgress(run, servers.length);
  const goal: Goal = {
    until: new Map([...SETTLED].map((state) => [state, 0])),
    failOn: new Map(),
    // Their ids were given by a create or the list: they exist, whatever a read does not show.
    discoveryMs: Number.POSITIVE_INFINITY,
    onSuperseded: 'follow',
  };
  const end = await wait<DeploymentSnapshot>({
    world: run.world,
    deadline: run.deadline,
    readers: [watchEdgegap({ edgegap, targets, rest: SETTLED, idsExist: true })],
    goals: new Map(targets.map(({ target }) => [target, goal])),
    mode: { kind: 'all' },
    onChange: (change) => {
      recordSnapshot(session, change, byTarget);
      progress.changed(change);
    },
  });
  run.log.heartbeat(undefined);
  throwFailure(end);
  return servers.filter(({ snapshot }) => snapshot?.state !== READY);
}

function targetOf({ id }: Server): string {
  return `deployment ${id}`;
}

function recordSnapshot(
  { run, record }: Session,
  { target, to }: Change<DeploymentSnapshot>,
  servers: ReadonlyMap<string, Server>,
): void {
  const server = servers.get(target);
  if (server === undefined) return;
  server.snapshot = to.raw;
  if (to.state === TERMINATED) record.gone(server.id);
  if (to.state === READY) server.readyMs ??= run.world.clock.now();
}

function throwFailure(end: WaitEnd<DeploymentSnapshot>): void {
  if (end.verdict === 'interrupted') throw end.interruption;
  for (const { failure } of end.targets.values()) if (failure !== undefined) throw failure;
}
