import { isHealthy, isUnhealthy } from '../../allocations/terminal.ts';
import type { Allocation } from '../../store/records.ts';
import { type AllocationNames, nameIndex } from './allocation-names.ts';
import {
  type GroupPass,
  hasUpdate,
  isCanarying,
  isFailed,
  isPaused,
  without,
} from './group-state.ts';
import { type GroupPlan, type Placement, stopFor, stopReasons } from './plan.ts';

/** How many allocations may be exchanged now: `max_parallel` less those not yet healthy. */
export function exchangeLimit(
  at: GroupPass,
  untainted: readonly Allocation[],
  destructive: readonly Allocation[],
): number {
  const { group, pass } = at;
  if (!hasUpdate(group) || destructive.length === 0) return group.Count;
  const parallel = group.Update?.MaxParallel ?? 0;
  if (pass.current === undefined) return parallel;
  if (isPaused(at) || isFailed(at) || isCanarying(at)) return 0;
  const ours = untainted.filter(({ DeploymentID }) => DeploymentID === pass.current?.ID);
  if (ours.some(isUnhealthy)) return 0;
  return Math.max(0, parallel - ours.filter((allocation) => !isHealthy(allocation)).length);
}

/** Replacements for failed allocations, and new ones up to the group's count. */
export function wantedPlacements(
  at: GroupPass,
  sets: { untainted: Allocation[]; rescheduleNow: Allocation[]; names: AllocationNames },
): Placement[] {
  const canarying = isCanarying(at);
  const base = {
    group: at.group,
    node: undefined,
    canary: false,
    replaces: false,
    downgrade: canarying,
  };
  const replacements = sets.rescheduleNow.map((previous) => {
    const canary = previous.DeploymentStatus?.Canary ?? false;
    const downgrade = canarying && !canary;
    return { ...base, name: previous.Name, previous, rescheduled: true, canary, downgrade };
  });
  const missing = at.group.Count - sets.untainted.length - sets.rescheduleNow.length;
  const fresh = sets.names
    .next(Math.max(0, missing))
    .map((name) => ({ ...base, name, previous: undefined, rescheduled: false }));
  return [...replacements, ...fresh];
}

/** Whether a group may place without asking why: not paused, not failed, no canaries waiting. */
function placesFreely(at: GroupPass): boolean {
  return !isPaused(at) && !isFailed(at) && !isCanarying(at);
}

/** Places everything, or, where the deployment forbids that, only replacements outside of it. */
export function addPlacements(
  { at, plan }: { at: GroupPass; plan: GroupPlan },
  wanted: readonly Placement[],
  rescheduleNow: readonly Allocation[],
): void {
  if (placesFreely(at)) {
    plan.place.push(...wanted);
    plan.desired.Place += wanted.length;
    plan.stop.push(...rescheduleNow.map(stopFor(stopReasons.rescheduled)));
    plan.desired.Stop += rescheduleNow.length;
    return;
  }
  for (const placement of wanted) {
    const { previous } = placement;
    if (!placement.rescheduled || previous === undefined) continue;
    if (isFailed(at) && previous.DeploymentID === at.pass.current?.ID) continue;
    plan.place.push(placement);
    plan.stop.push(stopFor(stopReasons.rescheduled)(previous));
    plan.desired.Place += 1;
    plan.desired.Stop += 1;
  }
}

/** Exchanges up to `limit` allocations for the new version, by name. */
export function addExchanges(
  { at, plan }: { at: GroupPass; plan: GroupPlan },
  destructive: readonly Allocation[],
  limit: number,
): void {
  const count = placesFreely(at) ? Math.min(destructive.length, limit) : 0;
  plan.desired.DestructiveUpdate += count;
  plan.desired.Ignore += destructive.length - count;
  const inOrder = [...destructive].sort(
    (left, right) => nameIndex(left.Name) - nameIndex(right.Name),
  );
  const exchanges = inOrder.slice(0, count).map((previous) => ({
    name: previous.Name,
    group: at.group,
    node: undefined,
    canary: false,
    previous,
    rescheduled: false,
    replaces: true,
    downgrade: false,
  }));
  plan.exchange.push(...exchanges);
}

/** Those that the others make superfluous come first: older versions, then newer indexes. */
function oldestVersionFirst(left: Allocation, right: Allocation): number {
  return left.Job.Version - right.Job.Version || left.CreateIndex - right.CreateIndex;
}

/**
 * The allocations that are too many: after a promotion those beside the canaries (same name),
 * then those with the highest index. Canaries that wait for promotion do not count.
 */
export function superfluous(
  at: GroupPass,
  untainted: readonly Allocation[],
  { canaries, names }: { canaries: readonly Allocation[]; names: AllocationNames },
): Allocation[] {
  const canarying = isCanarying(at);
  const counted = canarying ? without(untainted, canaries) : [...untainted];
  const surplus = counted.length - at.group.Count;
  if (surplus <= 0) return [];
  counted.sort(oldestVersionFirst);
  const canaryNames = new Set(canarying ? [] : canaries.map(({ Name }) => Name));
  const beside = without(counted, canaries).filter(({ Name }) => canaryNames.has(Name));
  const stopped = beside.slice(0, surplus);
  const rest = without(counted, stopped);
  const highest = names.highest(surplus - stopped.length);
  const named = rest.filter(({ Name }) => highest.has(Name));
  const candidates = [...named, ...without(rest, named)];
  return [...stopped, ...candidates.slice(0, surplus - stopped.length)];
}
