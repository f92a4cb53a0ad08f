import { refusal } from '../errors.ts';
import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import { storedId } from '../ids.ts';
import type { Server } from '../server.ts';
import type { Deployment } from '../store/records.ts';
import { putAllocation } from './counters.ts';
import { chooseRollback, putRollback, type Rollback } from './fail.ts';
import { activeDeployment, descriptions, putStatus } from './status.ts';
import { type UpdateReply, updateReply } from './update-reply.ts';

export interface HealthByHand {
  healthy: readonly string[];
  unhealthy: readonly string[];
}

function putHealth(
  server: Server,
  index: number,
  change: { deployment: string; id: string; healthy: boolean },
): void {
  const { deployment, id, healthy } = change;
  const key = storedId(id, `alloc "${id}" lookup failed: `);
  const allocation = server.store.allocations.get(key);
  if (allocation === undefined) throw refusal(`unknown alloc "${id}"`);
  if (allocation.DeploymentID !== deployment) {
    throw refusal(`alloc "${id}" is not part of deployment "${deployment}"`);
  }
  const Timestamp = server.present();
  const Canary = allocation.DeploymentStatus?.Canary ?? false;
  putAllocation(server.store, index, {
    ...allocation,
    DeploymentStatus: { Canary, Healthy: healthy, ModifyIndex: index, Timestamp },
    ModifyIndex: index,
    ModifyTime: Timestamp,
  });
}

/** Only the groups of the allocations named unhealthy decide whether the job goes back. */
function rollbackFor(server: Server, deployment: Deployment, unhealthy: readonly string[]) {
  const unchanged: Rollback = { job: undefined, description: descriptions.unhealthy };
  const revert = server.store.allocations
    .all()
    .filter(({ ID, DeploymentID }) => unhealthy.includes(ID) && DeploymentID === deployment.ID)
    .some(({ TaskGroup }) => deployment.TaskGroups[TaskGroup]?.AutoRevert ?? false);
  if (!revert) return unchanged;
  return chooseRollback(server.store, deployment, {
    description: descriptions.unhealthy,
    sayNone: false,
  });
}

/**
 * Sets the health of allocations by hand; an unhealthy one fails the deployment at once. Throws
 * 500 where an allocation is unknown or of another deployment, and then changes nothing.
 */
export function setHealth(
  server: Server,
  deployment: Deployment,
  { healthy, unhealthy }: HealthByHand,
): UpdateReply {
  const { store } = server;
  const rollback = rollbackFor(server, deployment, unhealthy);
  const evaluation = deploymentEvaluation(server, deployment);
  return store.commit((index) => {
    activeDeployment(store, deployment.ID);
    for (const id of healthy) putHealth(server, index, healthChange(deployment, id, true));
    for (const id of unhealthy) putHealth(server, index, healthChange(deployment, id, false));
    if (unhealthy.length > 0) {
      putStatus(store, index, {
        DeploymentID: deployment.ID,
        Status: 'failed',
        StatusDescription: rollback.description,
        UpdatedAt: server.present(),
      });
    }
    putRollback(store, index, rollback);
    putNewEvaluation(server, index, evaluation);
    return updateReply(index, evaluation, rollback.job);
  });
}

function healthChange(deployment: Deployment, id: string, healthy: boolean) {
  return { deployment: deployment.ID, id, healthy };
}
