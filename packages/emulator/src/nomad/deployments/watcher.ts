import { isHealthy, isUnhealthy } from '../allocations/terminal.ts';
import { NomadError } from '../errors.ts';
import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import { type Instant, instantToMs } from '../go/instant.ts';
import { findJob } from '../jobs/upsert.ts';
import type { Server } from '../server.ts';
import type { Allocation, Deployment } from '../store/records.ts';
import { topics } from '../store/topics.ts';
import { allocationsOf } from './deployment.ts';
import { failDeployment } from './fail.ts';
import { failsAtDeadline, failsEarly, progressCutoff, promotesItself } from './progress.ts';
import { promoteDeployment } from './promote.ts';
import { descriptions, isActive } from './status.ts';

/** From a change to the watcher's check of it, virtual ms. */
const noticeMs = 2;
/** Evaluations of a deployment: at most one a second, then gathered for 250 ms more (source). */
const evaluationDelayMs = 1250;

/** The last snapshot a scheduler pass of the job has seen: older changes need no evaluation. */
function latestSeenIndex(server: Server, { Namespace, JobID }: Deployment): number {
  const own = server.store.evaluations
    .all()
    .filter((one) => one.Namespace === Namespace && one.JobID === JobID)
    .filter(({ Status }) => Status !== 'canceled');
  return Math.max(0, ...own.map((one) => one.SnapshotIndex || one.CreateIndex));
}

/**
 * Watches one active deployment: pushes it on when allocations become healthy, fails it when one
 * cannot or when its deadline passes, and promotes it where the job asks for that.
 */
class DeploymentWatch {
  private readonly server: Server;
  private readonly id: string;
  private noticed = false;
  private cutoff: Instant | undefined;
  private cancelDeadline = () => {};
  /** Never reset: any later failure is happened as one of the deadline, as on a server. */
  private deadlineHit = false;
  private evaluationPlanned = false;
  /** Failed allocations that may be replaced although the deployment is active. */
  private readonly replaceable = new Set<string>();

  constructor(server: Server, id: string) {
    this.server = server;
    this.id = id;
  }

  /** Something changed: a check of it follows. */
  notice(): void {
    if (this.noticed) return;
    this.noticed = true;
    this.server.after(noticeMs, () => this.check());
  }

  end(): void {
    this.cancelDeadline();
  }

  private active(): Deployment | undefined {
    const deployment = this.server.store.deployments.get(this.id);
    return deployment !== undefined && isActive(deployment) ? deployment : undefined;
  }

  private check(): void {
    this.noticed = false;
    const deployment = this.active();
    if (deployment === undefined) return;
    const allocations = allocationsOf(this.server.store, this.id);
    this.setDeadline(deployment, allocations);
    const now = this.server.present();
    const fatal = allocations.filter((one) => failsEarly(deployment, one, now));
    if (fatal.length > 0) {
      const states = deployment.TaskGroups;
      const revert = fatal.some(({ TaskGroup }) => states[TaskGroup]?.AutoRevert ?? false);
      this.fail(deployment, revert);
      return;
    }
    if (promotesItself(deployment, allocations)) this.promote();
    this.pushOn(deployment, allocations);
  }

  private fail(deployment: Deployment, revert: boolean): void {
    const description = this.deadlineHit ? descriptions.deadline : descriptions.unhealthy;
    failDeployment(this.server, deployment, { description, revert });
  }

  private setDeadline(deployment: Deployment, allocations: Allocation[]): void {
    const cutoff = progressCutoff(deployment, allocations);
    if (cutoff === this.cutoff) return;
    this.cancelDeadline();
    this.cutoff = cutoff;
    if (cutoff === undefined) return;
    const ms = instantToMs(cutoff - this.server.present());
    this.cancelDeadline = this.server.after(Math.max(0, ms), () => this.atDeadline());
  }

  private atDeadline(): void {
    const deployment = this.active();
    if (deployment === undefined) return;
    this.deadlineHit = true;
    const job = findJob(this.server.store, deployment.Namespace, deployment.JobID);
    const { fails, revert } = failsAtDeadline(deployment, job);
    if (fails) this.fail(deployment, revert);
  }

  private promote(): void {
    try {
      const promotion = { all: true, groups: [], promotedAt: 0n };
      promoteDeployment(this.server, this.id, promotion);
    } catch (error) {
      // A canary that became healthy and died leaves the deployment waiting, as on a server.
      if (!(error instanceof NomadError)) throw error;
    }
  }

  private pushOn(deployment: Deployment, allocations: Allocation[]): void {
    const seen = latestSeenIndex(this.server, deployment);
    const news = allocations.some(
      (one) => isHealthy(one) && (one.DeploymentStatus?.ModifyIndex ?? 0) > seen,
    );
    const failed = allocations.filter((one) => isUnhealthy(one) && one.Reschedule !== true);
    for (const { ID } of failed) this.replaceable.add(ID);
    if ((!news && failed.length === 0) || this.evaluationPlanned) return;
    this.evaluationPlanned = true;
    this.server.after(evaluationDelayMs, () => this.evaluate());
  }

  private evaluate(): void {
    const deployment = this.active();
    if (deployment === undefined) return;
    const { store } = this.server;
    const allowed = [...this.replaceable];
    this.evaluationPlanned = false;
    this.replaceable.clear();
    store.commit((index) => {
      for (const key of allowed) {
        const allocation = store.allocations.get(key);
        if (allocation === undefined) continue;
        store.allocations.put({ ...allocation, Reschedule: true, ModifyIndex: index });
      }
      putNewEvaluation(this.server, index, deploymentEvaluation(this.server, deployment));
    });
  }
}

/** Watches every deployment as long as it is active. */
export function startDeploymentWatcher(server: Server): void {
  const watches = new Map<string, DeploymentWatch>();

  function follow(deployment: Deployment, touched: ReadonlySet<string>) {
    const { ID } = deployment;
    const concerned = [topics.deployment(ID), topics.deploymentAllocations(ID)];
    if (!concerned.some((topic) => touched.has(topic))) return;
    const watch = watches.get(ID) ?? new DeploymentWatch(server, ID);
    watches.set(ID, watch);
    watch.notice();
  }

  server.store.afterCommit((touched) => {
    const active = server.store.deployments.all().filter(isActive);
    const ids = new Set(active.map(({ ID }) => ID));
    for (const [id, watch] of watches) {
      if (ids.has(id)) continue;
      watch.end();
      watches.delete(id);
    }
    for (const deployment of active) follow(deployment, touched);
  });
}
