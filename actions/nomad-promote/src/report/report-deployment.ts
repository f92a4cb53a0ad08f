import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { Session } from '../session.ts';

/** More rows nobody reads. */
const MAX_ALLOCATIONS = 50;

/** Notes a deployment for the report; `role` says what it is to this step. */
export function reportDeployment(
  { run }: Session,
  deployment: Deployment,
  role: 'followed' | 'rollback',
): void {
  run.report.thing('Deployments', {
    deployment: deployment.ID,
    role,
    version: deployment.JobVersion,
    status: deployment.Status,
    description: deployment.StatusDescription,
  });
}

/** Notes the groups and allocations of the followed deployment as they are now. */
export function reportSnapshot({ run }: Session, snapshot: DeploymentSnapshot): void {
  const { deployment, groups, allocations } = snapshot;
  const healthy = new Map(groups.map((group) => [group.group, group.healthy]));
  for (const [group, state] of Object.entries(deployment.TaskGroups)) {
    const ready = `${healthy.get(group) ?? 0} of ${state.DesiredCanaries} healthy`;
    const canaries = state.Promoted ? 'promoted' : ready;
    run.report.thing('Groups', {
      group,
      canaries: state.DesiredCanaries === 0 ? 'none' : canaries,
      healthy: `${state.HealthyAllocs} of ${state.DesiredTotal}`,
      unhealthy: state.UnhealthyAllocs,
    });
  }
  for (const allocation of allocations.slice(0, MAX_ALLOCATIONS)) {
    run.report.thing('Allocations', allocationRow(allocation));
  }
}

function allocationRow(allocation: Allocation) {
  const { DeploymentStatus: status } = allocation;
  return {
    allocation: allocation.ID,
    group: allocation.TaskGroup,
    version: allocation.JobVersion ?? '',
    state: allocation.ClientStatus,
    healthy: status?.Healthy === undefined ? 'not known' : status.Healthy ? 'yes' : 'no',
    canary: status?.Canary === true ? 'yes' : '',
  };
}
