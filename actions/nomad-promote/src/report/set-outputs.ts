import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { GroupPromotability } from '@rollout-actions/client/nomad/deployments/promotability';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { deploymentsPage } from '@rollout-actions/client/nomad/ui';
import type { Session } from '../session.ts';
import { reportSnapshot } from './report-deployment.ts';

/** Sets all outputs that one snapshot of the deployment gives. */
export function setSnapshotOutputs(session: Session, snapshot: DeploymentSnapshot): void {
  const { outputs } = session.run;
  const { deployment, groups, allocations } = snapshot;
  setDeploymentOutputs(session, deployment);
  outputs.set('groups', groupsOf(snapshot));
  outputs.set('promotable', groups.length > 0 && groups.every((group) => group.ready));
  outputs.set('promoted', groups.length > 0 && groups.every((group) => group.promoted));
  reportSnapshot(session, snapshot);
  const canaries = Object.values(deployment.TaskGroups).flatMap((state) => state.PlacedCanaries);
  outputs.set('canary-allocation-ids', canaries);
  if (allocations.length > 0) {
    outputs.set(
      'allocation-ids',
      allocations.map((allocation) => allocation.ID),
    );
  }
}

/** Sets the outputs that the deployment alone gives. */
export function setDeploymentOutputs(session: Session, deployment: Deployment): void {
  const { run, inputs } = session;
  const { outputs } = run;
  const url = deploymentsPage(inputs.address, deployment);
  outputs.set('deployment-id', deployment.ID);
  outputs.set('deployment-ids', [deployment.ID]);
  outputs.set('job-id', deployment.JobID);
  outputs.set('job-version', deployment.JobVersion);
  outputs.set('namespace', deployment.Namespace);
  outputs.set('status', deployment.Status);
  outputs.set('status-description', deployment.StatusDescription);
  outputs.set('modify-index', deployment.ModifyIndex);
  outputs.set('url', url);
  run.report.subject({
    name: `job ${deployment.JobID}`,
    version: String(deployment.JobVersion),
    page: { title: 'Nomad UI', url },
  });
  run.report.fact('Namespace', deployment.Namespace);
}

/** Each task group in camelCase, for the output `groups`. */
function groupsOf({ deployment, groups }: DeploymentSnapshot) {
  const evaluated = new Map<string, GroupPromotability>(
    groups.map((group) => [group.group, group]),
  );
  return Object.entries(deployment.TaskGroups).map(([name, state]) => ({
    name,
    desiredCanaries: state.DesiredCanaries,
    placedCanaries: state.PlacedCanaries,
    // Once promoted they are allocations like the others, and nobody counts them any more.
    healthyCanaries: state.Promoted ? undefined : evaluated.get(name)?.healthy,
    promotable: evaluated.get(name)?.ready ?? false,
    promoted: state.Promoted,
    autoPromote: state.AutoPromote ?? false,
    autoRevert: state.AutoRevert ?? false,
    desiredTotal: state.DesiredTotal,
    placedAllocations: state.PlacedAllocs,
    healthyAllocations: state.HealthyAllocs,
    unhealthyAllocations: state.UnhealthyAllocs,
  }));
}
