import { isHealthy, isUnhealthy } from '../allocations/terminal.ts';
import { NomadError } from '../errors.ts';
import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import { type Instant, instantToMs } from '../go/instant.ts';
import { findJob } from '../jobs/upsert.ts';
import type { Server } from '../server.ts';
import type { Allocation, Deployment } from '../store/records.ts';
import { topics } from '../store/topics.ts';
import { failDeployment } from './fail.ts';
import { allocationsOf } from './lookup.ts';
import { failsAtDeadline, failsEarly, progressCutoff, promotesItself } from './progress.ts';
import { promoteDeployment } from './promote.ts';
import { descriptions, isActive } from './status.ts';

/** From a change to the watcher's look at it, virtual ms. */
const noticeMs = 2;
/** Evaluations of a deployment: at most one a second, then gathered for 250 ms more (source). */
const evaluationDelayMs = 1250;

interface Watched {
  noticed: boolean;
  cutoff: Instant | undefined;
  cancelDeadline: () => void;
  deadlineHit: boolean;
  evaluationPlanned: boolean;
  /** Failed allocations that may be replaced although the deployment is active. */
  replaceable: Set<string>;
}

function newWatched(): Watched {
  return {
    noticed: false,
    cutoff: undefined,
    cancelDeadline: () => {},
    deadlineHit: false,
    evaluationPlanned: false,
    replaceable: new Set(),
  };
}

/** The last snapshot a scheduler pass of the job has seen: older changes need no evaluation. */
function latestSeenIndex(server: Server, { Namespace, JobID }: Deployment): number {
  const own = server.store.evaluations
    .all()
    .filter((one) => one.Namespace === Namespace && one.JobID === JobID)
    .filter(({ Status }) => Status !== 'canceled');
  return Math.max(0, ...own.map((one) => one.SnapshotIndex || one.CreateIndex));
}

/**
 * Watches every active deployment: pushes it on when allocations become healthy, fails it when one
 * cannot, or when its deadline passes, and promotes it where the job asks for that.
 */
export function startDeploymentWatcher(server: Server): void {
  const { store } = server;
  const watched = new Map<string, Watched>();

  function active(id: string): Deployment | undefined {
    const deployment = store.deployments.get(id);
    if (deployment !== undefined && isActive(deployment)) return deployment;
    watched.get(id)?.cancelDeadline();
    watched.delete(id);
    return undefined;
  }

  function fail(deployment: Deployment, revert: boolean) {
    const hit = watched.get(deployment.ID)?.deadlineHit ?? false;
    const description = hit ? descriptions.deadline : descriptions.unhealthy;
    failDeployment(server, deployment, { description, revert });
  }

  function atDeadline(id: string) {
    const deployment = active(id);
    const state = watched.get(id);
    if (deployment === undefined || state === undefined) return;
    state.deadlineHit = true;
    const job = findJob(store, deployment.Namespace, deployment.JobID);
    const { fails, revert } = failsAtDeadline(deployment, job);
    if (fails) fail(deployment, revert);
  }

  function setDeadline(deployment: Deployment, state: Watched) {
    const cutoff = progressCutoff(deployment, allocationsOf(store, deployment.ID));
    if (cutoff === state.cutoff) return;
    state.cancelDeadline();
    state.cutoff = cutoff;
    if (cutoff === undefined) return;
    const ms = instantToMs(cutoff - server.present());
    state.cancelDeadline = server.after(Math.max(0, ms), () => atDeadline(deployment.ID));
  }

  function evaluate(id: string) {
    const deployment = active(id);
    const state = watched.get(id);
    if (deployment === undefined || state === undefined) return;
    state.evaluationPlanned = false;
    const allowed = [...state.replaceable];
    state.replaceable.clear();
    store.commit((index) => {
      for (const key of allowed) {
        const allocation = store.allocations.get(key);
        if (allocation === undefined) continue;
        store.allocations.put({ ...allocation, Reschedule: true, ModifyIndex: index });
      }
      putNewEvaluation(server, index, deploymentEvaluation(server, deployment));
    });
  }

  function promote(deployment: Deployment) {
    try {
      promoteDeployment(server, deployment.ID, { all: true, groups: [], promotedAt: 0n });
    } catch (error) {
      // A canary that became healthy and died leaves the deployment waiting, as on a server.
      if (!(error instanceof NomadError)) throw error;
    }
  }

  function pushOn(deployment: Deployment, state: Watched, allocations: Allocation[]) {
    const seen = latestSeenIndex(server, deployment);
    const news = allocations.some(
      (one) => isHealthy(one) && (one.DeploymentStatus?.ModifyIndex ?? 0) > seen,
    );
    const failed = allocations.filter((one) => isUnhealthy(one) && one.Reschedule !== true);
    for (const { ID } of failed) state.replaceable.add(ID);
    if ((!news && failed.length === 0) || state.evaluationPlanned) return;
    state.evaluationPlanned = true;
    server.after(evaluationDelayMs, () => evaluate(deployment.ID));
  }

  function look(id: string) {
    const deployment = active(id);
    const state = watched.get(id);
    if (deployment === undefined || state === undefined) return;
    state.noticed = false;
    setDeadline(deployment, state);
    const allocations = allocationsOf(store, id);
    const now = server.present();
    const fatal = allocations.filter((one) => failsEarly(deployment, one, now));
    if (fatal.length > 0) {
      const groups = deployment.TaskGroups;
      fail(
        deployment,
        fatal.some(({ TaskGroup }) => groups[TaskGroup]?.AutoRevert ?? false),
      );
      return;
    }
    if (promotesItself(deployment, allocations)) promote(deployment);
    pushOn(deployment, state, allocations);
  }

  store.afterCommit((touched) => {
    for (const { ID } of store.deployments.all()) {
      const concerned = [topics.deployment(ID), topics.deploymentAllocations(ID)];
      if (!concerned.some((topic) => touched.has(topic))) continue;
      if (active(ID) === undefined) continue;
      const state = watched.get(ID) ?? newWatched();
      watched.set(ID, state);
      if (state.noticed) continue;
      state.noticed = true;
      server.after(noticeMs, () => look(ID));
    }
  });
}
