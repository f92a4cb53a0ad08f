import { ActionError } from '@rollout-actions/action/action-error';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Observation } from '@rollout-actions/client/wait/observation';
import { holdsBack } from '../job/job-rules.ts';
import type { Session } from '../session.ts';
import { FAILED_STATES, type Followed, follow } from './follow.ts';

/** How the wait for promotable canaries ended. */
export type Readiness =
  /** They stand ready and nobody has promoted them. */
  | { kind: 'ready'; snapshot: Observation<DeploymentSnapshot> }
  /** Nothing is left to promote. */
  | { kind: 'promoted' }
  /** Nothing can be promoted any more. */
  | { kind: 'lost'; snapshot: Observation<DeploymentSnapshot> };

// The server may place another canary for one that died; it does so within seconds if at all.
const STALL_GRACE_MS = 30_000;
// The server promotes by itself within a second once it can; longer means that it is stuck.
const AUTO_PROMOTE_GRACE_MS = 10_000;

/**
 * Waits until the canaries in scope are promotable and have been so for `bake`, and for `delayMs`
 * where a promotion was refused before. Where the server promotes by itself it is left to do so,
 * unless `rescue-auto-promote` is set and it does not promote for ten seconds.
 */
export async function waitUntilPromotable(
  session: Session,
  followed: Followed,
  delayMs: number,
): Promise<Readiness> {
  const { inputs, run } = session;
  const until = new Map([
    ['promoted', 0],
    ['successful', 0],
  ]);
  // Gates bake by themselves, so that they measure meanwhile.
  const holdMs = Math.max(
    delayMs,
    inputs.gates.length > 0 || inputs.bake === 'auto' ? 0 : inputs.bake,
  );
  const isAutomatic = promotesItself(followed.last?.raw);
  if (!isAutomatic || inputs.stopAt === 'promotable') until.set('promotable', holdMs);
  else if (inputs.rescueAutoPromote) {
    until.set('promotable', Math.max(holdMs, AUTO_PROMOTE_GRACE_MS));
  } else run.log.info('The job has auto_promote: the servers promote, this step follows.');
  const failOn = new Map([...FAILED_STATES, ['stalled', STALL_GRACE_MS] as const]);
  const { reached, seen } = await follow(session, followed, { until, failOn });
  if (!reached) return { kind: 'lost', snapshot: seen };
  return seen.state === 'promotable' ? { kind: 'ready', snapshot: seen } : { kind: 'promoted' };
}

/**
 * Refuses what would hold back a deployment that the server promotes by itself: it would not wait.
 */
export function refuseAutoPromote({ inputs }: Session, { last }: Followed): void {
  const asked = holdsBack(inputs);
  const isOver = last?.raw.groups.every((group) => group.promoted) ?? true;
  if (asked === undefined || isOver || !promotesItself(last?.raw)) return;
  throw new ActionError(
    'refused',
    `Deployment ${last?.id} cannot wait for ${asked}: its job has auto_promote, so the servers ` +
      'promote the canaries by themselves. Remove auto_promote from the update block.',
  );
}

/** The server promotes only if every group with canaries has auto_promote, in scope or not. */
function promotesItself(snapshot: DeploymentSnapshot | undefined): boolean {
  const states = Object.values(snapshot?.deployment.TaskGroups ?? {});
  const withCanaries = states.filter((state) => state.DesiredCanaries > 0);
  return withCanaries.length > 0 && withCanaries.every((state) => state.AutoPromote === true);
}
