import { timeOrNull } from '../go/instant.ts';
import type { Allocation, Deployment } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** The deployments of a job, oldest first, also those of an earlier job of the same name. */
export function deploymentsOf(store: Store, namespace: string, job: string): Deployment[] {
  return store.deployments
    .all()
    .filter(({ Namespace, JobID }) => Namespace === namespace && JobID === job)
    .sort((left, right) => left.CreateIndex - right.CreateIndex);
}

export function latestDeployment(
  store: Store,
  namespace: string,
  job: string,
): Deployment | undefined {
  return deploymentsOf(store, namespace, job).at(-1);
}

/** The allocations of a deployment, by id as a server lists them. */
export function allocationsOf(store: Store, deployment: string): Allocation[] {
  return store.allocations
    .all()
    .filter(({ DeploymentID }) => DeploymentID === deployment)
    .sort((left, right) => (left.ID < right.ID ? -1 : 1));
}

/** A deployment as Nomad shows it, also to filters. */
export function deploymentView(deployment: Deployment): object {
  const groups = Object.entries(deployment.TaskGroups).map(([name, state]) => [
    name,
    { ...state, RequireProgressBy: timeOrNull(state.RequireProgressBy) },
  ]);
  return { ...deployment, TaskGroups: Object.fromEntries(groups) };
}
