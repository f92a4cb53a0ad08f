import type { Pace } from '@rollout-actions/client/emqx/budgets';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { watchDeployments } from '@rollout-actions/client/emqx/watch-deployments';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { wait } from '@rollout-actions/client/wait/engine';
import { settledTarget } from '@rollout-actions/client/wait/settled-target';
import type { Change, WaitEnd } from '@rollout-actions/client/wait/types';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { budgetPolicy, type Session } from '../session.ts';

/** What deployments are followed to: statuses, each with the ms it has to last. */
export interface FollowGoal {
  until: ReadonlyMap<string, number>;
  failOn: ReadonlyMap<string, number>;
  pace: Pace;
  /** Reads kept for what comes after. */
  keep?: number;
  /** The step has created it just now: the reads may not show it yet. */
  isNew?: boolean;
}

/**
 * Follows deployments until all have reached the goal or one cannot; true for the former. One list
 * answers for all of them. Throws the reason of the run's signal, and the `Failure` of a read that
 * cannot be had.
 */
export async function follow(
  session: Session,
  ids: readonly string[],
  { until, failOn, pace, keep = 0, isNew = false }: FollowGoal,
): Promise<boolean> {
  const { run } = session;
  const targets = new Map(ids.map((id) => [`deployment ${id}`, id]));
  const goal = {
    until,
    failOn,
    discoveryMs: Number.POSITIVE_INFINITY,
    onSuperseded: 'follow' as const,
  };
  const reader = watchDeployments({
    ...budgetPolicy(session),
    targets,
    pace,
    first: 'planned',
    keep,
    known: isNew ? 'created' : 'read',
  });
  heartbeat(session, ids);
  const end = await wait<Deployment>({
    world: run.world,
    deadline: run.deadline,
    readers: [reader],
    goals: new Map([...targets.keys()].map((target) => [target, goal])),
    mode: { kind: 'all' },
    onChange: (change) => logChange(session, change),
    onRead: () => {
      session.unread = undefined;
      heartbeat(session, ids);
    },
  });
  run.log.heartbeat(undefined);
  throwWhatBroke(end, [...targets.keys()]);
  return end.verdict === 'reached';
}

function throwWhatBroke(end: WaitEnd<Deployment>, targets: readonly string[]): void {
  for (const target of targets) settledTarget(end, target);
}

function logChange(session: Session, { target, to, elapsedMs }: Change<Deployment>): void {
  const before = session.known.get(to.id);
  const isNews = before?.status !== to.state;
  setDeploymentOutputs(session, [withIdentity(to.raw, before)]);
  if (!isNews) return;
  session.run.log.change({ subject: target, from: before?.status, to: to.state, elapsedMs });
}

/** A deployment that is gone from the list has nothing but its id; the rest stays as it was. */
function withIdentity(seen: Deployment, before: Deployment | undefined): Deployment {
  return before !== undefined && seen.name === '' ? { ...before, status: seen.status } : seen;
}

function heartbeat({ run, known, emqx }: Session, ids: readonly string[]): void {
  const { read } = emqx.budgets;
  const statuses = ids.map((id) => `${id} is ${known.get(id)?.status ?? 'not seen yet'}`);
  run.log.heartbeat(
    `Still waiting: deployment ${statuses.join(', ')}; ${read.left()} of ${read.part} reads are ` +
      `left in this window of ${formatDuration(read.windowMs)}.`,
  );
}
