import { newEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import type { Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type { Evaluation } from '../store/records.ts';
import type { JobPlan } from './reconcile/plan.ts';

/** What could not be placed: by group the reason and the number. */
export type Failures = ReadonlyMap<string, { metrics: object; count: number }>;

export function failureMetrics(failures: Failures): Record<string, object> {
  return Object.fromEntries([...failures].map(([name, { metrics }]) => [name, metrics]));
}

interface Planned {
  evaluation: Evaluation;
  plan: JobPlan;
  job: Job;
  /** The index that the plan was made at. */
  snapshot: number;
}

/**
 * Makes, inside a commit, the evaluations by which failed allocations are taken up again when
 * their time comes. Gives the id of the last one, '' for none.
 */
export function putFollowUps(
  server: Server,
  index: number,
  { evaluation, plan, job, snapshot }: Planned,
): string {
  let last = '';
  for (const { allocation, at } of [...plan.groups.values()].flatMap(({ later }) => later)) {
    const followUp = newEvaluation(server, evaluation, {
      TriggeredBy: 'alloc-reschedule',
      StatusDescription: 'created for delayed rescheduling',
      JobModifyIndex: job.ModifyIndex,
      PreviousEval: evaluation.ID,
      WaitUntil: at,
      SnapshotIndex: snapshot,
    });
    putNewEvaluation(server, index, followUp);
    const present = server.store.allocations.get(allocation.ID) ?? allocation;
    const FollowupEvalID = followUp.ID;
    server.store.allocations.put({ ...present, FollowupEvalID, ModifyIndex: index });
    last = followUp.ID;
  }
  return last;
}

function cancelBlocked({ store }: Server, index: number, evaluation: Evaluation): void {
  const { Namespace, JobID } = evaluation;
  for (const other of store.evaluations.all()) {
    if (other.Status !== 'blocked' || other.ID === evaluation.ID) continue;
    if (other.JobID !== JobID || other.Namespace !== Namespace) continue;
    store.evaluations.put({ ...other, Status: 'canceled', ModifyIndex: index });
  }
}

interface Unplaced {
  evaluation: Evaluation;
  failures: Failures;
  /** The index that the plan was made at. */
  snapshot: number;
}

/**
 * Keeps, inside a commit, what could not be placed in an evaluation that is blocked; a job has at
 * most one. Gives its id, '' for none; one that was blocked before is blocked again.
 */
export function putBlocked(
  server: Server,
  index: number,
  { evaluation, failures, snapshot }: Unplaced,
): string {
  cancelBlocked(server, index, evaluation);
  if (failures.size === 0) return '';
  const FailedTGAllocs = failureMetrics(failures);
  if (evaluation.TriggeredBy === 'queued-allocs') {
    const again: Evaluation = { ...evaluation, Status: 'blocked', FailedTGAllocs };
    server.store.evaluations.put({ ...again, ModifyIndex: index });
    return evaluation.ID;
  }
  const blocked = newEvaluation(server, evaluation, {
    TriggeredBy: 'queued-allocs',
    Status: 'blocked',
    StatusDescription: 'created to place remaining allocations',
    JobModifyIndex: evaluation.JobModifyIndex,
    PreviousEval: evaluation.ID,
    SnapshotIndex: snapshot,
    FailedTGAllocs,
  });
  putNewEvaluation(server, index, blocked);
  return blocked.ID;
}
