import { refusal } from '../errors.ts';
import type { Instant } from '../go/instant.ts';
import { patchJob } from '../jobs/upsert.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { jobKey } from '../store/topics.ts';

/** The descriptions of a deployment's status, verbatim. */
export const descriptions = {
  running: 'Deployment is running',
  needsPromotion: 'Deployment is running but requires manual promotion',
  autoPromotion: 'Deployment is running pending automatic promotion',
  paused: 'Deployment is paused',
  successful: 'Deployment completed successfully',
  jobStopped: 'Cancelled because job is stopped',
  newerVersion: 'Cancelled due to newer version of job',
  unhealthy: 'Failed due to unhealthy allocations',
  deadline: 'Failed due to progress deadline',
  failedByUser: 'Deployment marked as failed',
} as const;

export interface StatusUpdate {
  DeploymentID: string;
  Status: DeploymentStatus;
  StatusDescription: string;
  /** 0 where the scheduler makes it: the commit then takes the present. */
  UpdatedAt: Instant;
}

/** Whether a deployment may still change: it runs or is paused. */
export function isActive(deployment: Deployment): boolean {
  return deployment.Status === 'running' || deployment.Status === 'paused';
}

/** Whether a group of the deployment has canaries that nobody has promoted. */
export function requiresPromotion(deployment: Deployment): boolean {
  return Object.values(deployment.TaskGroups).some(awaitsPromotion);
}

/** Whether a group has canaries that nobody has promoted. */
export function awaitsPromotion(state: DeploymentState): boolean {
  return state.DesiredCanaries > 0 && !state.Promoted;
}

/** Finds a deployment that may still change; throws the state store's words otherwise. */
export function activeDeployment(store: Store, id: string): Deployment {
  const deployment = store.deployments.get(id);
  if (deployment === undefined) {
    throw refusal(`Deployment ID "${id}" couldn't be updated as it does not exist`);
  }
  if (!isActive(deployment)) {
    throw refusal(`Deployment "${id}" has terminal status "${deployment.Status}":`);
  }
  return deployment;
}

/** A group's deadline starts again with every pause and resume. */
function withNewDeadline(state: DeploymentState, at: Instant): DeploymentState {
  if (state.ProgressDeadline === 0) return state;
  return { ...state, RequireProgressBy: at + BigInt(state.ProgressDeadline) };
}

/**
 * Applies a status inside a commit. A success makes the job's version stable. Throws where the
 * deployment is gone or has ended.
 */
export function putStatus(store: Store, index: number, update: StatusUpdate): void {
  const deployment = activeDeployment(store, update.DeploymentID);
  const goesOn = update.Status === 'running' || update.Status === 'paused';
  const groups = Object.entries(deployment.TaskGroups).map(([name, state]) => [
    name,
    goesOn ? withNewDeadline(state, update.UpdatedAt) : state,
  ]);
  store.deployments.put({
    ...deployment,
    TaskGroups: Object.fromEntries(groups),
    Status: update.Status,
    StatusDescription: update.StatusDescription,
    ModifyIndex: index,
    ModifyTime: update.UpdatedAt,
  });
  if (update.Status !== 'successful') return;
  const { Namespace, JobID, JobVersion } = deployment;
  const version = store.versions.get(jobKey(Namespace, JobID, JobVersion));
  if (version !== undefined && !version.Stable)
    patchJob(store, version, { Stable: true, ModifyIndex: index });
}
