import { isActive } from '../../deployments/status.ts';
import type { Allocation, Deployment } from '../../store/records.ts';
import type { AllocationNames } from './allocation-names.ts';
import { type GroupPass, isFailed, isPaused, type Pass } from './group-state.ts';
import type { GroupPlan, Placement } from './plan.ts';

function canaryIds(deployment: Deployment | undefined, unpromotedOnly: boolean): string[] {
  return Object.values(deployment?.TaskGroups ?? {})
    .filter(({ Promoted }) => !unpromotedOnly || !Promoted)
    .flatMap(({ PlacedCanaries }) => PlacedCanaries ?? []);
}

/** Canaries nobody promoted, of an older deployment or of a failed one: they are to be stopped. */
export function unneededCanaries(pass: Pass, all: readonly Allocation[]): Allocation[] {
  const failed = pass.current?.Status === 'failed' ? pass.current : undefined;
  const ids = new Set([...canaryIds(pass.old, true), ...canaryIds(failed, true)]);
  return all.filter(({ ID }) => ids.has(ID));
}

/** The canaries of the deployment at hand. */
export function presentCanaries(pass: Pass, all: readonly Allocation[]): Allocation[] {
  const ids = new Set(canaryIds(pass.current, false));
  return all.filter(({ ID }) => ids.has(ID));
}

/** Whether canaries are missing: something is to be replaced and too few of them are placed. */
export function needsCanaries(
  { group, state }: GroupPass,
  destructive: readonly Allocation[],
  canaries: readonly Allocation[],
): boolean {
  if (group.Update === null || destructive.length === 0 || state.Promoted) return false;
  return canaries.length < group.Update.Canary;
}

/** Places the missing canaries, unless the deployment is paused or failed. */
export function addCanaries(
  at: GroupPass,
  plan: GroupPlan,
  sets: { destructive: Allocation[]; canaries: Allocation[]; names: AllocationNames },
): void {
  const wanted = at.group.Update?.Canary ?? 0;
  at.state.DesiredCanaries = wanted;
  if (isPaused(at) || isFailed(at)) return;
  const missing = wanted - sets.canaries.length;
  plan.desired.Canary += missing;
  const nameOf = ({ Name }: Allocation) => Name;
  const names = sets.names.nextCanaries(
    missing,
    sets.canaries.map(nameOf),
    sets.destructive.map(nameOf),
  );
  for (const name of names) plan.place.push(canaryPlacement(at, name));
}

function canaryPlacement({ group }: GroupPass, name: string): Placement {
  return {
    name,
    group,
    node: undefined,
    canary: true,
    previous: undefined,
    rescheduled: false,
    replaces: false,
    downgrade: false,
  };
}

/** Whether an allocation may only be replaced when the deployment watcher has allowed it. */
export function deploymentForbidsReschedule(pass: Pass, allocation: Allocation): boolean {
  const { current } = pass;
  if (current === undefined || allocation.DeploymentID !== current.ID) return false;
  return isActive(current) && allocation.Reschedule !== true;
}
