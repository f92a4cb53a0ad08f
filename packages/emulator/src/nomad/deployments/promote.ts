import { isHealthy, terminalAllocation } from '../allocations/terminal.ts';
import { errorList, refusal } from '../errors.ts';
import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import type { Instant } from '../go/instant.ts';
import type { Server } from '../server.ts';
import type { Allocation, Deployment, DeploymentState } from '../store/records.ts';
import { allocationsOf } from './deployment.ts';
import { activeDeployment, descriptions, requiresPromotion } from './status.ts';
import { type UpdateReply, updateReply } from './update-reply.ts';

export interface Promotion {
  all: boolean;
  groups: readonly string[];
  /** Becomes ModifyTime; nobody sends it, so it is 0 after a promotion (recorded). */
  promotedAt: Instant;
}

function inScope(promotion: Promotion, group: string): boolean {
  return promotion.all || promotion.groups.includes(group);
}

/** The living, healthy allocations among the placed canaries of the groups asked for. */
function promotable(server: Server, deployment: Deployment, promotion: Promotion): Allocation[] {
  const states = Object.values(deployment.TaskGroups);
  const canaries = new Set(states.flatMap(({ PlacedCanaries }) => PlacedCanaries ?? []));
  return allocationsOf(server.store, deployment.ID).filter(
    (allocation) =>
      canaries.has(allocation.ID) &&
      inScope(promotion, allocation.TaskGroup) &&
      !terminalAllocation(allocation) &&
      isHealthy(allocation),
  );
}

function shortfalls(deployment: Deployment, promotion: Promotion, healthy: Allocation[]) {
  return Object.entries(deployment.TaskGroups).flatMap(([name, { DesiredCanaries }]) => {
    const have = healthy.filter(({ TaskGroup }) => TaskGroup === name).length;
    if (!inScope(promotion, name) || have >= DesiredCanaries) return [];
    return [`Task group "${name}" has ${have}/${DesiredCanaries} healthy allocations`];
  });
}

function promoted(state: DeploymentState, now: Instant): DeploymentState {
  const restarts = state.ProgressDeadline > 0 && state.RequireProgressBy !== null;
  const deadline = now + BigInt(state.ProgressDeadline);
  return {
    ...state,
    Promoted: true,
    RequireProgressBy: restarts ? deadline : state.RequireProgressBy,
  };
}

function withPromoted(deployment: Deployment, promotion: Promotion, now: Instant): Deployment {
  const groups = Object.entries(deployment.TaskGroups).map(([name, state]) => [
    name,
    inScope(promotion, name) ? promoted(state, now) : state,
  ]);
  const next = { ...deployment, TaskGroups: Object.fromEntries(groups) };
  const done = !requiresPromotion(next) && next.Status === 'running';
  return { ...next, StatusDescription: done ? descriptions.running : next.StatusDescription };
}

/**
 * Promotes the groups asked for. Neither `all` nor a known group promotes nothing and is no error.
 * Throws 500 with one line for each group that has too few healthy canaries.
 */
export function promoteDeployment(server: Server, id: string, promotion: Promotion): UpdateReply {
  const { store } = server;
  const evaluation = deploymentEvaluation(server, activeDeployment(store, id));
  return store.commit((index) => {
    const deployment = activeDeployment(store, id);
    const healthy = promotable(server, deployment, promotion);
    const missing = shortfalls(deployment, promotion, healthy);
    if (missing.length > 0) throw refusal(errorList(missing));
    store.deployments.put({
      ...withPromoted(deployment, promotion, server.present()),
      ModifyIndex: index,
      ModifyTime: promotion.promotedAt,
    });
    putNewEvaluation(server, index, evaluation);
    for (const allocation of healthy) {
      const health = { Healthy: true, Timestamp: null, ...allocation.DeploymentStatus };
      store.allocations.put({
        ...allocation,
        DeploymentStatus: { ...health, Canary: false, ModifyIndex: index },
        ModifyIndex: index,
        AllocModifyIndex: index,
      });
    }
    return updateReply(index, evaluation);
  });
}
