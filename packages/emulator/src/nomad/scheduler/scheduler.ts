import { latestDeployment } from '../deployments/lookup.ts';
import { newEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import type { Instant } from '../go/instant.ts';
import type { Job } from '../jobs/job.ts';
import { findJob } from '../jobs/upsert.ts';
import type { Server } from '../server.ts';
import type { AllocatedPort, Deployment, Evaluation } from '../store/records.ts';
import { applyPlan, isNoOp } from './apply-plan.ts';
import type { PlacementJob } from './downgrade.ts';
import type { Pass } from './group-state.ts';
import type { JobPlan } from './plan.ts';
import { reconcile } from './reconcile.ts';

export interface Scheduler {
  /** Works an evaluation off: makes a plan, carries it out and completes the evaluation. */
  process(evaluation: Evaluation): void;
}

type Failures = Map<string, { metrics: object; count: number }>;

function newDeployment(server: Server, evaluation: Evaluation, now: Instant) {
  return (job: Job): Deployment => ({
    ID: server.random.uuid(),
    Namespace: job.Namespace,
    JobID: job.ID,
    JobVersion: job.Version,
    JobModifyIndex: job.ModifyIndex,
    JobSpecModifyIndex: job.JobModifyIndex,
    JobCreateIndex: job.CreateIndex,
    IsMultiregion: false,
    TaskGroups: {},
    Status: 'running',
    StatusDescription: 'Deployment is running',
    EvalPriority: evaluation.Priority,
    CreateIndex: 0,
    ModifyIndex: 0,
    CreateTime: now,
    ModifyTime: 0n,
  });
}

/** Failed allocations are taken up again by an evaluation of their own when their time comes. */
function planLater(server: Server, index: number, evaluation: Evaluation, plan: JobPlan): string {
  let next = '';
  for (const { allocation, at } of [...plan.groups.values()].flatMap(({ later }) => later)) {
    const followUp = newEvaluation(server, evaluation, {
      TriggeredBy: 'alloc-reschedule',
      StatusDescription: 'created for delayed rescheduling',
      JobModifyIndex: allocation.Job.ModifyIndex,
      PreviousEval: evaluation.ID,
      WaitUntil: at,
    });
    putNewEvaluation(server, index, followUp);
    const present = server.store.allocations.get(allocation.ID) ?? allocation;
    const FollowupEvalID = followUp.ID;
    server.store.allocations.put({ ...present, FollowupEvalID, ModifyIndex: index });
    next = followUp.ID;
  }
  return next;
}

/** What could not be placed waits in an evaluation that is blocked; a job has at most one. */
function putBlocked(server: Server, index: number, evaluation: Evaluation, failures: Failures) {
  if (failures.size === 0) return '';
  const FailedTGAllocs = Object.fromEntries([...failures].map(([name, f]) => [name, f.metrics]));
  if (evaluation.TriggeredBy === 'queued-allocs') {
    const reblocked = { ...evaluation, Status: 'blocked' as const, FailedTGAllocs };
    server.store.evaluations.put({ ...reblocked, ModifyIndex: index });
    return evaluation.ID;
  }
  cancelBlocked(server, index, evaluation);
  const blocked = newEvaluation(server, evaluation, {
    TriggeredBy: 'queued-allocs',
    Status: 'blocked',
    StatusDescription: 'created to place remaining allocations',
    JobModifyIndex: evaluation.JobModifyIndex,
    PreviousEval: evaluation.ID,
    FailedTGAllocs,
  });
  putNewEvaluation(server, index, blocked);
  return blocked.ID;
}

function cancelBlocked({ store }: Server, index: number, evaluation: Evaluation): void {
  for (const other of store.evaluations.all()) {
    if (other.Status !== 'blocked' || other.JobID !== evaluation.JobID) continue;
    if (other.Namespace !== evaluation.Namespace) continue;
    store.evaluations.put({ ...other, Status: 'canceled', ModifyIndex: index });
  }
}

function queued(plan: JobPlan, job: Job | undefined, failures: Failures): Record<string, number> {
  const names = job?.Stop === false ? job.TaskGroups.map(({ Name }) => Name) : [];
  const wanted = [...new Set([...names, ...(job === undefined ? [] : plan.groups.keys())])];
  return Object.fromEntries(wanted.map((name) => [name, failures.get(name)?.count ?? 0]));
}

export function createScheduler(
  server: Server,
  assignPorts: (target: PlacementJob) => AllocatedPort[],
): Scheduler {
  const { store } = server;

  function plan(evaluation: Evaluation, job: Job | undefined, now: Instant) {
    const own = ({ Namespace, JobID }: { Namespace: string; JobID: string }) =>
      Namespace === evaluation.Namespace && JobID === evaluation.JobID;
    const pass: Pass = {
      job,
      evaluation,
      now,
      node: store.nodes.all()[0],
      current: undefined,
      old: undefined,
      created: undefined,
      newDeployment: newDeployment(server, evaluation, now),
    };
    const allocations = store.allocations.all().filter(own);
    const latest = latestDeployment(store, evaluation.Namespace, evaluation.JobID);
    return reconcile(pass, allocations, latest);
  }

  function carryOut(evaluation: Evaluation, job: Job | undefined, made: JobPlan, now: Instant) {
    let next = '';
    let failures: Failures = new Map();
    const first = [...made.groups.values()].flatMap(({ stop }) => stop)[0];
    const context = job ?? first?.allocation.Job;
    if (isNoOp(made) || context === undefined) return { next, failures };
    store.commit((index) => {
      const { deployment } = made;
      const node = store.nodes.all()[0];
      const place = { server, index, now, job: context, evaluation, deployment, node };
      failures = applyPlan({ ...place, assignPorts }, made);
      next = planLater(server, index, evaluation, made);
    });
    return { next, failures };
  }

  return {
    process(evaluation) {
      const now = server.present();
      const snapshot = store.index();
      const job = findJob(store, evaluation.Namespace, evaluation.JobID);
      const made = plan(evaluation, job, now);
      const { next, failures } = carryOut(evaluation, job, made, now);
      store.commit((index) => {
        const blocked = putBlocked(server, index, evaluation, failures);
        if (blocked === evaluation.ID) return;
        const metrics = [...failures].map(([name, failure]) => [name, failure.metrics]);
        const desired = [...made.groups].map(([name, group]) => [name, group.desired]);
        store.evaluations.put({
          ...evaluation,
          Status: 'complete',
          StatusDescription: '',
          NextEval: next,
          BlockedEval: blocked,
          DeploymentID: made.deployment?.ID ?? '',
          DesiredUpdates: Object.fromEntries(desired),
          FailedTGAllocs: failures.size === 0 ? null : Object.fromEntries(metrics),
          QueuedAllocations: queued(made, job, failures),
          SnapshotIndex: snapshot,
          ModifyIndex: index,
          ModifyTime: server.present(),
        });
      });
    },
  };
}
