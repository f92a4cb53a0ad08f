import type { Allocation, DeploymentState } from '../store/records.ts';
import type { Store } from '../store/store.ts';

interface Counted {
  placed: number;
  healthy: number;
  unhealthy: number;
}

/** How a change of one allocation counts for its deployment (nomad/state/state_store.go). */
function countChange(next: Allocation, before: Allocation | undefined): Counted {
  const none = { placed: 0, healthy: 0, unhealthy: 0 };
  if (before === undefined || before.DeploymentID !== next.DeploymentID) {
    return { ...none, placed: 1 };
  }
  const was = before.DeploymentStatus?.Healthy ?? null;
  const is = next.DeploymentStatus?.Healthy ?? null;
  if (was === null && is === true) return { ...none, healthy: 1 };
  if (was === null && is === false) return { ...none, unhealthy: 1 };
  if (was === true && is === false) return { ...none, healthy: -1, unhealthy: 1 };
  return none;
}

function withCanary(state: DeploymentState, allocation: Allocation): string[] | null {
  const canaries = state.PlacedCanaries;
  if (!allocation.DeploymentStatus?.Canary || canaries?.includes(allocation.ID)) return canaries;
  return [...(canaries ?? []), allocation.ID];
}

function progressBy(state: DeploymentState, counted: Counted, allocation: Allocation) {
  const before = state.RequireProgressBy;
  if (state.ProgressDeadline === 0) return before;
  const deadline = BigInt(state.ProgressDeadline);
  if (counted.placed !== 0 && before === null) return allocation.ModifyTime + deadline;
  if (counted.healthy === 0) return before;
  const next = (allocation.DeploymentStatus?.Timestamp ?? 0n) + deadline;
  return before === null || next > before ? next : before;
}

/**
 * Stores an allocation inside a commit and counts it in its deployment, even one that has ended.
 * Every change of an allocation's placement or health goes through here.
 */
export function putAllocation(store: Store, index: number, given: Allocation): void {
  const before = store.allocations.get(given.ID);
  const deployment = store.deployments.get(given.DeploymentID);
  const state = deployment?.TaskGroups[given.TaskGroup];
  const counted = countChange(given, before);
  const health = given.DeploymentStatus;
  const healthMoved = counted.healthy + counted.unhealthy !== 0;
  const allocation =
    health !== null && healthMoved
      ? { ...given, DeploymentStatus: { ...health, ModifyIndex: index } }
      : given;
  store.allocations.put(allocation);
  if (deployment === undefined || state === undefined) return;
  if (counted.placed === 0 && counted.healthy === 0 && counted.unhealthy === 0) return;
  const next: DeploymentState = {
    ...state,
    PlacedAllocs: state.PlacedAllocs + counted.placed,
    HealthyAllocs: state.HealthyAllocs + counted.healthy,
    UnhealthyAllocs: state.UnhealthyAllocs + counted.unhealthy,
    PlacedCanaries: withCanary(state, allocation),
    RequireProgressBy: progressBy(state, counted, allocation),
  };
  store.deployments.put({
    ...deployment,
    TaskGroups: { ...deployment.TaskGroups, [given.TaskGroup]: next },
    ModifyIndex: index,
    ModifyTime: allocation.ModifyTime,
  });
}
