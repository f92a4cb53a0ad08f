import { clientTerminal, isHealthy, isUnhealthy } from '../../allocations/terminal.ts';
import { descriptions, isActive, requiresPromotion } from '../../deployments/status.ts';
import type { Job, TaskGroup } from '../../jobspec/job.ts';
import type { Allocation, Deployment, DeploymentState, Node } from '../../store/records.ts';
import { groupPass, hasUpdate, type Pass } from './group-state.ts';
import { emptyGroupPlan, type GroupPlan, type JobPlan, stopFor, stopReasons } from './plan.ts';
import { statusUpdate } from './reconcile.ts';
import { updateKind } from './update-kind.ts';

/**
 * Ends the deployment that is not needed any more. Unlike in service jobs, a failed deployment of
 * an older version stays the current one: that is why a rollback has none of its own.
 */
function sortDeployments(pass: Pass, latest: Deployment | undefined): JobPlan['updates'] {
  if (latest === undefined) return [];
  const wanted = pass.job !== undefined && !pass.job.Stop;
  if (!wanted) {
    return isActive(latest) ? [statusUpdate(latest, 'cancelled', descriptions.jobStopped)] : [];
  }
  const newer =
    latest.JobVersion !== pass.job?.Version || latest.JobCreateIndex !== pass.job.CreateIndex;
  if (newer && isActive(latest)) {
    pass.old = latest;
    return [statusUpdate(latest, 'cancelled', descriptions.newerVersion)];
  }
  if (latest.Status === 'successful') pass.old = latest;
  else pass.current = { ...latest, TaskGroups: { ...latest.TaskGroups } };
  return [];
}

/** What one group has and needs on all nodes that can take it. */
interface SystemGroup {
  pass: Pass;
  job: Job;
  group: TaskGroup;
  state: DeploymentState;
  plan: GroupPlan;
  /** Of older versions, to be replaced. */
  destructive: Allocation[];
  /** Up to date. */
  present: Allocation[];
  /** Nodes without an allocation of the group. */
  empty: { node: Node; ended: Allocation | undefined }[];
}

/** A sysbatch allocation of this version that is done is not run again. */
function isDone(job: Job, allocation: Allocation): boolean {
  const current = allocation.Job.JobModifyIndex === job.JobModifyIndex;
  return job.Type === 'sysbatch' && current && allocation.ClientStatus === 'complete';
}

function sortOnNode(at: SystemGroup, node: Node, all: readonly Allocation[]): void {
  const onNode = all.filter(({ NodeID }) => NodeID === node.ID);
  const living = onNode.filter((one) => one.DesiredStatus === 'run' && !clientTerminal(one));
  for (const allocation of living) {
    const kind = updateKind(allocation, at.job, node);
    if (kind === 'ignore') at.present.push(allocation);
    else if (kind === 'in-place') at.plan.inPlace.push(allocation);
    else at.destructive.push(allocation);
  }
  if (living.length > 0) return;
  const ended = onNode.toSorted((left, right) => right.CreateIndex - left.CreateIndex)[0];
  if (ended === undefined || !isDone(at.job, ended)) at.empty.push({ node, ended });
}

/** How many may be exchanged now: `max_parallel` less those without health so far. */
function exchangeLimit({ pass, group, present }: SystemGroup): number {
  const parallel = group.Update?.MaxParallel || Number.POSITIVE_INFINITY;
  const ours = present.filter(({ DeploymentID }) => DeploymentID === pass.current?.ID);
  const unjudged = ours.filter((one) => !isHealthy(one) && !isUnhealthy(one));
  return Math.max(0, parallel - unjudged.length);
}

/** `canary` is a percentage of the nodes that change, cut to `max_parallel`. */
function wantedCanaries({ group, destructive, present }: SystemGroup): number {
  const canaries = present.filter(({ DeploymentStatus }) => DeploymentStatus?.Canary);
  const changing = destructive.length + canaries.length;
  const wanted = Math.ceil(((group.Update?.Canary ?? 0) * changing) / 100);
  return Math.min(wanted, group.Update?.MaxParallel ?? wanted);
}

function addPlacements(at: SystemGroup, exchanges: Allocation[], canary: boolean): void {
  const { pass, job, group, plan } = at;
  const base = { group, downgrade: false, rescheduled: false };
  const name = `${job.Name}.${group.Name}[0]`;
  for (const { node, ended } of at.empty) {
    plan.place.push({ ...base, name, node, previous: ended, canary: false, replaces: false });
  }
  for (const previous of exchanges) {
    const node = pass.nodes.find(({ ID }) => ID === previous.NodeID);
    plan.exchange.push({ ...base, name, node, previous, canary, replaces: true });
  }
}

/** Adds the group to the deployment, and makes the deployment where there is none yet. */
function joinDeployment(at: SystemGroup, all: readonly Allocation[]): void {
  const { pass, job, group, state, plan } = at;
  if (!hasUpdate(group) || pass.current?.TaskGroups[group.Name] !== undefined) return;
  const blocked = pass.current?.Status === 'paused' || pass.current?.Status === 'failed';
  if (blocked || pass.old?.JobVersion === job.Version) return;
  const ran = all.some(
    ({ Job }) => Job.Version === job.Version && Job.CreateIndex === job.CreateIndex,
  );
  if (ran && at.destructive.length + plan.inPlace.length === 0) return;
  if (pass.current === undefined) {
    pass.created = pass.newDeployment(job);
    pass.current = pass.created;
  }
  pass.current.TaskGroups[group.Name] = state;
}

function planGroup(
  pass: Pass,
  { job, group }: { job: Job; group: TaskGroup },
  all: readonly Allocation[],
): GroupPlan {
  const { state } = groupPass(pass, job, group);
  const plan = emptyGroupPlan();
  const at = { pass, job, group, state, plan, destructive: [], present: [], empty: [] };
  const sorted: SystemGroup = at;
  for (const node of pass.nodes) sortOnNode(sorted, node, all);
  const { destructive, present, empty } = sorted;
  const canarying =
    (group.Update?.Canary ?? 0) > 0 && !state.Promoted && job.Version > 0 && destructive.length > 0;
  const needed = wantedCanaries(sorted);
  const placed = present.filter(({ DeploymentStatus }) => DeploymentStatus?.Canary).length;
  const count = canarying ? Math.max(0, needed - placed) : exchangeLimit(sorted);
  const exchanges = destructive.slice(0, count);
  const candidates = destructive.length + present.length + plan.inPlace.length + empty.length;
  if (canarying) state.DesiredCanaries = needed;
  state.DesiredTotal = candidates;
  addPlacements(sorted, exchanges, canarying);
  joinDeployment(sorted, all);
  plan.desired.Place = candidates;
  plan.desired.Canary = canarying ? needed : 0;
  plan.desired.Ignore = present.length;
  plan.desired.InPlaceUpdate = plan.inPlace.length;
  plan.desired.DestructiveUpdate = destructive.length;
  const enough = state.HealthyAllocs >= state.DesiredTotal;
  return { ...plan, complete: enough && !canarying };
}

function stopAll(all: readonly Allocation[]): GroupPlan {
  const plan = emptyGroupPlan();
  const living = all.filter((one) => one.DesiredStatus === 'run' && !clientTerminal(one));
  plan.stop.push(...living.map(stopFor(stopReasons.notNeeded)));
  plan.desired.Stop = plan.stop.length;
  return plan;
}

/**
 * Compares what a system or sysbatch job wants with what there is on every node
 * (scheduler_system.go and reconcile_node.go of 2.0.6). Nothing is changed but the pass itself.
 */
export function reconcileSystem(
  pass: Pass,
  allocations: readonly Allocation[],
  latest: Deployment | undefined,
): JobPlan {
  const updates = sortDeployments(pass, latest);
  const before = pass.current;
  const groups = new Map<string, GroupPlan>();
  const job = pass.job !== undefined && !pass.job.Stop ? pass.job : undefined;
  for (const name of new Set(allocations.map(({ TaskGroup }) => TaskGroup))) {
    if (job?.TaskGroups.some(({ Name }) => Name === name)) continue;
    groups.set(name, stopAll(allocations.filter(({ TaskGroup }) => TaskGroup === name)));
  }
  for (const group of job?.TaskGroups ?? []) {
    const own = allocations.filter(({ TaskGroup }) => TaskGroup === group.Name);
    if (job !== undefined) groups.set(group.Name, planGroup(pass, { job, group }, own));
  }
  const complete = [...groups.values()].every((plan) => plan.complete);
  const open = before !== undefined && isActive(before) && !requiresPromotion(before);
  if (job !== undefined && open && complete) {
    updates.push(statusUpdate(before, 'successful', descriptions.successful));
  }
  return { created: pass.created, deployment: pass.current ?? latest, updates, groups };
}
