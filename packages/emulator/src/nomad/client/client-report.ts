import { putAllocation } from '../deployments/counters.ts';
import { jobSubject, newEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import { findJob } from '../jobs/upsert.ts';
import { attemptsLeft } from '../scheduler/reconcile/reschedule.ts';
import type { Server } from '../server.ts';
import type { Allocation, AllocationHealth } from '../store/records.ts';
import { clientStatus, type TaskStates } from './task-states.ts';

/** What a client reports to the servers about an allocation. */
export interface ClientReport {
  states: TaskStates;
  /** The health that it reports; undefined while it has none. Without a time where a task just failed. */
  health?: { healthy: boolean; timed: boolean } | undefined;
}

function reportedHealth(
  before: Allocation,
  index: number,
  report: { healthy: boolean; at: bigint | null } | undefined,
): AllocationHealth | null {
  const known = before.DeploymentStatus;
  if (report === undefined || before.DeploymentID === '') return known;
  if (known?.Healthy === report.healthy) return known;
  return {
    Canary: known?.Canary ?? false,
    Healthy: report.healthy,
    ModifyIndex: index,
    Timestamp: report.at,
  };
}

/** Failed outside a deployment and with an attempt left: the scheduler evaluates it again. */
function asksForReplacement(server: Server, before: Allocation, after: Allocation): boolean {
  if (after.ClientStatus !== 'failed' || before.ClientStatus === 'failed') return false;
  if (after.FollowupEvalID !== '' || after.DesiredStatus !== 'run') return false;
  return attemptsLeft(after, server.present());
}

/** Takes a client's report over, in a transaction of its own. */
export function takeReport(server: Server, id: string, report: ClientReport): void {
  const { store } = server;
  const before = store.allocations.get(id);
  if (before === undefined) return;
  store.commit((index) => {
    const now = server.present();
    const { health } = report;
    const evaluated =
      health === undefined ? undefined : { healthy: health.healthy, at: health.timed ? now : null };
    const after: Allocation = {
      ...before,
      ...clientStatus(report.states),
      TaskStates: report.states,
      DeploymentStatus: reportedHealth(before, index, evaluated),
      ModifyIndex: index,
      ModifyTime: now,
    };
    putAllocation(store, index, after);
    if (!asksForReplacement(server, before, after)) return;
    const job = findJob(store, before.Namespace, before.JobID);
    if (job === undefined || job.Stop) return;
    const TriggeredBy = 'alloc-failure';
    putNewEvaluation(server, index, newEvaluation(server, jobSubject(job), { TriggeredBy }));
  });
}
