import { putAllocation } from '../deployments/counters.ts';
import { putStatus } from '../deployments/status.ts';
import type { Allocation } from '../store/records.ts';
import { type PlaceContext, place, putStopped } from './place.ts';
import type { JobPlan } from './reconcile/plan.ts';

/** Whether a plan changes anything. */
export function isNoOp(plan: JobPlan): boolean {
  const changes = [...plan.groups.values()].reduce(
    (sum, group) =>
      sum +
      group.place.length +
      group.exchange.length +
      group.stop.length +
      group.inPlace.length +
      group.later.length,
    plan.updates.length,
  );
  return changes === 0 && plan.created === undefined;
}

/** Gives an allocation the new version as it runs; its health is tracked from the start. */
function updateInPlace(context: PlaceContext, allocation: Allocation): void {
  const { index, now, job, evaluation, deployment } = context;
  const deploymentId = deployment?.ID ?? '';
  const moves = allocation.DeploymentID !== deploymentId;
  putAllocation(context.server.store, index, {
    ...allocation,
    EvalID: evaluation.ID,
    Job: job,
    DeploymentID: deploymentId,
    DeploymentStatus: moves ? null : allocation.DeploymentStatus,
    ModifyIndex: index,
    AllocModifyIndex: index,
    ModifyTime: now,
  });
}

/**
 * Carries a plan out inside a commit. Gives, by group, the metrics and the number of the
 * allocations that could not be placed.
 */
export function applyPlan(
  context: PlaceContext,
  plan: JobPlan,
): Map<string, { metrics: object; count: number }> {
  const { server, index, now } = context;
  const { store } = server;
  const failed = new Map<string, { metrics: object; count: number }>();
  if (plan.created !== undefined) {
    store.deployments.put({ ...plan.created, CreateIndex: index, ModifyIndex: index });
  }
  for (const update of plan.updates) putStatus(store, index, { ...update, UpdatedAt: now });
  for (const [name, group] of plan.groups) {
    for (const { allocation, description } of group.stop) {
      putStopped(context, allocation, description);
    }
    for (const allocation of group.inPlace) updateInPlace(context, allocation);
    for (const placement of [...group.exchange, ...group.place]) {
      const metrics = place(context, placement);
      if (metrics === undefined) continue;
      failed.set(name, { metrics, count: (failed.get(name)?.count ?? 0) + 1 });
    }
  }
  return failed;
}
