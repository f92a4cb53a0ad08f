import { hasEnded } from '../deployments/promotability.ts';
import type { Allocation } from '../schemas/allocation.ts';

const LINES_AT_MOST = 20;
const EVENTS_PER_TASK = 3;

/**
 * Why a deployment is in trouble: the last events of the tasks whose allocations failed, are
 * unhealthy or were lost, newest last. Foreign words, one line each.
 */
export function allocationEvidence(allocations: readonly Allocation[]): string[] {
  return allocations.filter(isTroubled).flatMap(linesOf).slice(0, LINES_AT_MOST);
}

function isTroubled(allocation: Allocation): boolean {
  return (
    allocation.DeploymentStatus?.Healthy === false ||
    allocation.ClientStatus === 'failed' ||
    allocation.ClientStatus === 'lost'
  );
}

function linesOf(allocation: Allocation): string[] {
  const ended = hasEnded(allocation) ? 'has ended' : 'is unhealthy';
  const { ID: id, Name: name, ClientStatus: status } = allocation;
  const head = `allocation ${id} (${name}): ${status}, ${ended}`;
  const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) =>
    state.Events.filter((event) => event.DisplayMessage !== '')
      .slice(-EVENTS_PER_TASK)
      .map((event) => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`),
  );
  return [head, ...events];
}
