import { isHealthy, isUnhealthy, terminalAllocation } from '../allocations/terminal.ts';
import type { Instant } from '../go/instant.ts';
import { findGroup } from '../jobspec/canonical.ts';
import type { Job } from '../jobspec/job.ts';
import { attemptsLeft } from '../scheduler/reconcile/reschedule.ts';
import type { Allocation, Deployment } from '../store/records.ts';
import { awaitsPromotion, isActive } from './status.ts';

/** The moment by which the groups that are not done must have made progress; undefined for none. */
export function progressCutoff(
  deployment: Deployment,
  allocations: readonly Allocation[],
): Instant | undefined {
  const done = (name: string, total: number) =>
    allocations.filter(
      (one) => one.TaskGroup === name && !terminalAllocation(one) && isHealthy(one),
    ).length >= total;
  const open = Object.entries(deployment.TaskGroups)
    .filter(([name, state]) => awaitsPromotion(state) || !done(name, state.DesiredTotal))
    .map(([, state]) => state.RequireProgressBy)
    .filter((instant) => instant !== null);
  return open.reduce<Instant | undefined>(
    (left, right) => (left === undefined || right < left ? right : left),
    undefined,
  );
}

/**
 * Whether a deployment fails at its deadline, and whether the job then goes back. A group whose
 * canaries became healthy does not fail while it waits for promotion, even where they died since.
 */
export function failsAtDeadline(deployment: Deployment, job: Job | undefined) {
  const late = Object.entries(deployment.TaskGroups).filter(([, state]) => {
    const needed = awaitsPromotion(state) ? state.DesiredCanaries : state.DesiredTotal;
    return state.HealthyAllocs < needed;
  });
  const revert = late.some(([name]) => findGroup(job, name)?.Update?.AutoRevert ?? false);
  return { fails: deployment.Status !== 'paused' && late.length > 0, revert };
}

/** Whether an unhealthy allocation ends its deployment before the deadline. */
export function failsEarly(deployment: Deployment, allocation: Allocation, now: Instant): boolean {
  const state = deployment.TaskGroups[allocation.TaskGroup];
  if (state === undefined || !isUnhealthy(allocation)) return false;
  if (state.ProgressDeadline === 0) return true;
  return isActive(deployment) && !attemptsLeft(allocation, now);
}

/** Whether the server promotes by itself now: exactly the canaries asked for are healthy. */
export function promotesItself(
  deployment: Deployment,
  allocations: readonly Allocation[],
): boolean {
  const states = Object.values(deployment.TaskGroups);
  const placed = states.some(({ PlacedCanaries }) => PlacedCanaries !== null);
  if (!placed || !states.some(awaitsPromotion)) return false;
  return states
    .filter(({ DesiredCanaries }) => DesiredCanaries > 0)
    .every((state) => {
      const canaries = state.PlacedCanaries ?? [];
      const healthy = allocations.filter((one) => canaries.includes(one.ID) && isHealthy(one));
      const enough = canaries.length >= state.DesiredCanaries;
      return state.AutoPromote && enough && healthy.length === state.DesiredCanaries;
    });
}
