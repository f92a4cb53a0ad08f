import { terminalAllocation } from '../../allocations/terminal.ts';
import {
  awaitsPromotion,
  descriptions,
  isActive,
  requiresPromotion,
  type StatusUpdate,
} from '../../deployments/status.ts';
import { findGroup } from '../../jobspec/canonical.ts';
import type { Allocation, Deployment } from '../../store/records.ts';
import { groupPass, type Pass } from './group-state.ts';
import type { GroupPlan, JobPlan } from './plan.ts';
import { reconcileGroup, stopGroup } from './reconcile-group.ts';

/** A change of status that the scheduler makes; its commit sets the time. */
export function statusUpdate(
  deployment: Deployment,
  Status: StatusUpdate['Status'],
  StatusDescription: string,
): StatusUpdate {
  return { DeploymentID: deployment.ID, Status, StatusDescription, UpdatedAt: 0n };
}

/** Ends the deployment that is not needed any more and separates old from current. */
function sortDeployments(pass: Pass, latest: Deployment | undefined): StatusUpdate[] {
  if (latest === undefined) return [];
  const stopped = pass.job === undefined || pass.job.Stop;
  const newer =
    latest.JobVersion !== pass.job?.Version || latest.JobCreateIndex !== pass.job.CreateIndex;
  if (!stopped && !newer && latest.Status !== 'successful') {
    pass.current = { ...latest, TaskGroups: { ...latest.TaskGroups } };
    return [];
  }
  pass.old = latest;
  if (!isActive(latest)) return [];
  const why = stopped ? descriptions.jobStopped : descriptions.newerVersion;
  return [statusUpdate(latest, 'cancelled', why)];
}

/** The description of a new deployment; it stays where nothing else changes the status. */
function creationDescription(deployment: Deployment): string {
  if (!requiresPromotion(deployment)) return descriptions.running;
  const waiting = Object.values(deployment.TaskGroups).filter(awaitsPromotion);
  const automatic = waiting.every(({ AutoPromote }) => AutoPromote);
  return automatic ? descriptions.autoPromotion : descriptions.needsPromotion;
}

function groupNames(pass: Pass, allocations: readonly Allocation[]): string[] {
  const wanted = pass.job?.TaskGroups.map(({ Name }) => Name) ?? [];
  return [...new Set([...wanted, ...allocations.map(({ TaskGroup }) => TaskGroup)])];
}

function planGroup(pass: Pass, name: string, allocations: readonly Allocation[]): GroupPlan {
  const group = findGroup(pass.job, name);
  if (pass.job === undefined || pass.job.Stop) {
    return stopGroup(allocations.filter((allocation) => !terminalAllocation(allocation)));
  }
  if (group === undefined || group.Count === 0) {
    return stopGroup(allocations.filter(({ DesiredStatus }) => DesiredStatus === 'run'));
  }
  return reconcileGroup(groupPass(pass, pass.job, group), allocations);
}

/**
 * Compares what a job wants with what there is, and says what is to be done. Nothing is changed
 * but the pass itself.
 */
export function reconcile(
  pass: Pass,
  allocations: readonly Allocation[],
  latest: Deployment | undefined,
): JobPlan {
  const updates = sortDeployments(pass, latest);
  const before = pass.current;
  const groups = new Map<string, GroupPlan>();
  for (const name of groupNames(pass, allocations)) {
    const own = allocations.filter(({ TaskGroup }) => TaskGroup === name);
    groups.set(name, planGroup(pass, name, own));
  }
  const complete = [...groups.values()].every((plan) => plan.complete);
  const wanted = pass.job !== undefined && !pass.job.Stop;
  if (wanted && complete && before !== undefined && isActive(before)) {
    updates.push(statusUpdate(before, 'successful', descriptions.successful));
  }
  if (pass.created !== undefined) {
    pass.created.StatusDescription = creationDescription(pass.created);
  }
  return { created: pass.created, deployment: pass.created ?? latest, updates, groups };
}
