import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';

/** A deployment for the output `deployments`. */
export function describeDeployment(deployment: Deployment) {
  return {
    id: deployment.ID,
    jobId: deployment.JobID,
    jobVersion: deployment.JobVersion,
    namespace: deployment.Namespace,
    status: deployment.Status,
    statusDescription: deployment.StatusDescription,
    groups: Object.keys(deployment.TaskGroups).sort(),
    createIndex: deployment.CreateIndex,
    modifyIndex: deployment.ModifyIndex,
  };
}

/** An allocation for the output `allocations`; `healthy` is null while it is not known. */
export function describeAllocation(allocation: Allocation) {
  return {
    id: allocation.ID,
    name: allocation.Name,
    taskGroup: allocation.TaskGroup,
    jobVersion: allocation.JobVersion,
    nodeId: allocation.NodeID,
    desiredStatus: allocation.DesiredStatus,
    clientStatus: allocation.ClientStatus,
    canary: allocation.DeploymentStatus?.Canary ?? false,
    healthy: allocation.DeploymentStatus?.Healthy ?? null,
  };
}
