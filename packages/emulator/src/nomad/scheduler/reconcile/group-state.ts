import { awaitsPromotion } from '../../deployments/status.ts';
import type { Instant } from '../../go/instant.ts';
import type { Job, TaskGroup } from '../../jobspec/job.ts';
import type {
  Allocation,
  Deployment,
  DeploymentState,
  Evaluation,
  Node,
} from '../../store/records.ts';

/** What a pass of the scheduler works on. */
export interface Pass {
  /** undefined where it was purged. */
  job: Job | undefined;
  evaluation: Evaluation;
  now: Instant;
  nodes: readonly Node[];
  /** The active or failed deployment of the present version, also one that this pass makes. */
  current: Deployment | undefined;
  /** The latest deployment, where it is one of an older version or has succeeded. */
  old: Deployment | undefined;
  /** Made by this pass. */
  created: Deployment | undefined;
  newDeployment(job: Job): Deployment;
}

/** What a pass works on within one group. */
export interface GroupPass {
  pass: Pass;
  job: Job;
  group: TaskGroup;
  /** The group's part of the deployment; a new one where the deployment has none yet. */
  state: DeploymentState;
  /** The deployment already had it. */
  existing: boolean;
}

/** An update block with max_parallel 0 is none: the group then has no deployment. */
export function hasUpdate(group: TaskGroup): boolean {
  return group.Update !== null && group.Update.MaxParallel !== 0;
}

function newState(group: TaskGroup): DeploymentState {
  const update = hasUpdate(group) ? group.Update : null;
  return {
    AutoPromote: update?.AutoPromote ?? false,
    AutoRevert: update?.AutoRevert ?? false,
    DesiredCanaries: 0,
    DesiredTotal: 0,
    HealthyAllocs: 0,
    PlacedAllocs: 0,
    PlacedCanaries: null,
    ProgressDeadline: update?.ProgressDeadline ?? 0,
    Promoted: false,
    RequireProgressBy: null,
    UnhealthyAllocs: 0,
  };
}

/** A group in one pass, with its state in the current deployment or a new one. */
export function groupPass(pass: Pass, job: Job, group: TaskGroup): GroupPass {
  const known = pass.current?.TaskGroups[group.Name];
  const state = known === undefined ? newState(group) : { ...known };
  return { pass, job, group, state, existing: known !== undefined };
}

/** Whether the group's canaries are still to be promoted. */
export function isCanarying({ state }: GroupPass): boolean {
  return awaitsPromotion(state);
}

/** Whether the current deployment is paused. */
export function isPaused({ pass }: GroupPass): boolean {
  return pass.current?.Status === 'paused';
}

/** Whether the current deployment has failed. */
export function isFailed({ pass }: GroupPass): boolean {
  return pass.current?.Status === 'failed';
}

/** All allocations but some, by their ids. */
export function without(all: readonly Allocation[], some: readonly Allocation[]): Allocation[] {
  const ids = new Set(some.map(({ ID }) => ID));
  return all.filter(({ ID }) => !ids.has(ID));
}
