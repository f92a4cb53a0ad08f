import type { Allocation } from '../schemas/allocation.ts';
import type { Deployment, GroupState } from '../schemas/deployment.ts';

const ENDED: ReadonlySet<string> = new Set(['complete', 'failed', 'lost']);

/** One task group's way to promotion. */
export interface GroupPromotability {
  group: string;
  desired: number;
  placed: number;
  /** Canaries that live and are healthy: what the server counts. */
  healthy: number;
  promoted: boolean;
  /** The server will promote it by itself. */
  automatic: boolean;
  /** Its canaries stand ready, as the server evaluates it. */
  ready: boolean;
  /** The server's counter says healthy although too few canaries live: it waits for ever. */
  stalled: boolean;
}

/**
 * Evaluates each group that has canaries by the server's own rule: the allocations among its placed
 * canaries that have not ended and whose health is true must be at least the desired canaries.
 * `HealthyAllocs` is another number: it still counts a canary that was healthy and then died
 * (recorded from a real agent), and no canaries placed yet is not ready.
 */
export function assessPromotability(
  deployment: Deployment,
  allocations: readonly Allocation[],
): GroupPromotability[] {
  const byId = new Map(allocations.map((allocation) => [allocation.ID, allocation]));
  return Object.entries(deployment.TaskGroups)
    .filter(([, state]) => state.DesiredCanaries > 0)
    .map(([group, state]) => assessGroup(group, state, byId))
    .sort((a, b) => a.group.localeCompare(b.group));
}

function assessGroup(
  group: string,
  state: GroupState,
  byId: ReadonlyMap<string, Allocation>,
): GroupPromotability {
  const canaries = state.PlacedCanaries.flatMap((id) => byId.get(id) ?? []);
  const healthy = canaries.filter(
    (canary) => !hasEnded(canary) && canary.DeploymentStatus?.Healthy === true,
  ).length;
  const alive = canaries.filter(
    (canary) => !hasEnded(canary) && canary.DeploymentStatus?.Healthy !== false,
  ).length;
  const ready = healthy >= state.DesiredCanaries;
  return {
    group,
    desired: state.DesiredCanaries,
    placed: state.PlacedCanaries.length,
    healthy,
    promoted: state.Promoted,
    automatic: state.AutoPromote === true,
    ready,
    stalled: !state.Promoted && countersSayReady(state) && alive < state.DesiredCanaries,
  };
}

/** Whether a group has canaries that nobody has promoted. */
export function awaitsPromotion({ DesiredCanaries, Promoted }: GroupState): boolean {
  return DesiredCanaries > 0 && !Promoted;
}

/** Whether the deployment's own counters say that a group's canaries are all placed and healthy. */
export function countersSayReady(state: GroupState): boolean {
  return (
    state.PlacedCanaries.length >= state.DesiredCanaries &&
    state.HealthyAllocs >= state.DesiredCanaries
  );
}

/** Whether an allocation has ended, or has to: Nomad's "terminal". */
export function hasEnded(allocation: Allocation): boolean {
  return allocation.DesiredStatus !== 'run' || ENDED.has(allocation.ClientStatus);
}
