import { latestDeployment } from '../deployments/deployment.ts';
import type { Instant } from '../go/instant.ts';
import { findJob } from '../jobs/upsert.ts';
import { isSystem } from '../jobspec/canonical.ts';
import type { Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type { AllocatedPort, Deployment, Evaluation } from '../store/records.ts';
import { applyPlan, isNoOp } from './apply-plan.ts';
import type { PlacementJob } from './downgrade.ts';
import { type Failures, failureMetrics, putBlocked, putFollowUps } from './follow-up.ts';
import type { Pass } from './reconcile/group-state.ts';
import type { JobPlan } from './reconcile/plan.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { reconcileSystem } from './reconcile/reconcile-system.ts';

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

/** By group what still waits for a place: the groups just placed, or all where there were none. */
function queued(plan: JobPlan, job: Job | undefined, failures: Failures): Record<string, number> {
  const placed = [...plan.groups].filter(
    ([, { place, exchange }]) => place.length + exchange.length,
  );
  const all = job?.TaskGroups.map(({ Name }) => Name) ?? [];
  const names = placed.length === 0 ? all : placed.map(([name]) => name);
  return Object.fromEntries(names.map((name) => [name, failures.get(name)?.count ?? 0]));
}

/** What was made of an evaluation. */
interface Outcome {
  plan: JobPlan;
  job: Job | undefined;
  /** The index that the plan was made at. */
  snapshot: number;
  next: string;
  failures: Failures;
}

export class Scheduler {
  private readonly server: Server;
  private readonly assignPorts: (target: PlacementJob) => AllocatedPort[];

  constructor(server: Server, assignPorts: (target: PlacementJob) => AllocatedPort[]) {
    this.server = server;
    this.assignPorts = assignPorts;
  }

  /** Works an evaluation off: makes a plan, carries it out and completes the evaluation. */
  process(evaluation: Evaluation): void {
    const { store } = this.server;
    const now = this.server.present();
    const snapshot = store.index();
    const job = findJob(store, evaluation.Namespace, evaluation.JobID);
    const plan = this.plan(evaluation, job, now);
    const carriedOut = this.carryOut(evaluation, { job, plan, snapshot }, now);
    this.complete(evaluation, { plan, job, snapshot, ...carriedOut });
  }

  private plan(evaluation: Evaluation, job: Job | undefined, now: Instant): JobPlan {
    const { store } = this.server;
    const own = ({ Namespace, JobID }: { Namespace: string; JobID: string }) =>
      Namespace === evaluation.Namespace && JobID === evaluation.JobID;
    const pass: Pass = {
      job,
      evaluation,
      now,
      nodes: store.nodes.all(),
      current: undefined,
      old: undefined,
      created: undefined,
      newDeployment: newDeployment(this.server, evaluation, now),
    };
    const allocations = store.allocations.all().filter(own);
    const type = job?.Type ?? evaluation.Type;
    const compare = isSystem(type) ? reconcileSystem : reconcile;
    return compare(
      pass,
      allocations,
      latestDeployment(store, evaluation.Namespace, evaluation.JobID),
    );
  }

  private carryOut(
    evaluation: Evaluation,
    { job, plan, snapshot }: { job: Job | undefined; plan: JobPlan; snapshot: number },
    now: Instant,
  ): { next: string; failures: Failures } {
    const { server, assignPorts } = this;
    const stopped = [...plan.groups.values()].flatMap(({ stop }) => stop)[0];
    const context = job ?? stopped?.allocation.Job;
    if (isNoOp(plan) || context === undefined) return { next: '', failures: new Map() };
    return server.store.commit((index) => {
      const nodes = server.store.nodes.all();
      const { deployment } = plan;
      const place = { server, index, now, job: context, evaluation, deployment, nodes };
      const failures = applyPlan({ ...place, assignPorts }, plan);
      return {
        next: putFollowUps(server, index, { evaluation, plan, job: context, snapshot }),
        failures,
      };
    });
  }

  private complete(evaluation: Evaluation, outcome: Outcome): void {
    const { server } = this;
    const { plan, failures, snapshot } = outcome;
    server.store.commit((index) => {
      const blocked = putBlocked(server, index, { evaluation, failures, snapshot });
      if (blocked === evaluation.ID) return;
      const desired = [...plan.groups].map(([name, group]) => [name, group.desired]);
      server.store.evaluations.put({
        ...evaluation,
        Status: 'complete',
        StatusDescription: '',
        NextEval: outcome.next,
        BlockedEval: blocked,
        DeploymentID: plan.deployment?.ID ?? '',
        DesiredUpdates: Object.fromEntries(desired),
        FailedTGAllocs: failures.size === 0 ? null : failureMetrics(failures),
        QueuedAllocations: queued(plan, outcome.job, failures),
        SnapshotIndex: snapshot,
        ModifyIndex: index,
        ModifyTime: server.present(),
      });
    });
  }
}
