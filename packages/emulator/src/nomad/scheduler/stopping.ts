import type { Allocation } from '../store/records.ts';
import type { AllocationNames } from './allocation-names.ts';
import { type GroupPass, isCanarying, without } from './group-state.ts';

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
