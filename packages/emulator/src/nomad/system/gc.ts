import { terminalAllocation } from '../allocations/terminal.ts';
import { isActive } from '../deployments/status.ts';
import { type Instant, instantToMs } from '../go/instant.ts';
import { findJob } from '../jobs/upsert.ts';
import type { Server } from '../server.ts';
import type { Allocation, Deployment, Evaluation } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** How often is looked, and how long what has ended is kept (nomad/core_sched.go), ms. */
const intervalMs = 5 * 60_000;
const keptMs = 60 * 60_000;

function isOld({ ModifyTime }: { ModifyTime: Instant }, now: Instant): boolean {
  return instantToMs(now - ModifyTime) >= keptMs;
}

/** A deployment whose allocations still run is kept, however long ago it ended. */
function oldDeployments(store: Store, now: Instant): Deployment[] {
  const living = store.allocations.all().filter((one) => !terminalAllocation(one));
  const used = new Set(living.map(({ DeploymentID }) => DeploymentID));
  return store.deployments
    .all()
    .filter((one) => !isActive(one) && isOld(one, now) && !used.has(one.ID));
}

function oldAllocations(store: Store, now: Instant): Allocation[] {
  return store.allocations.all().filter((one) => {
    const wanted = findJob(store, one.Namespace, one.JobID);
    const replaced = one.DesiredStatus !== 'run' || wanted === undefined || wanted.Stop;
    return terminalAllocation(one) && replaced && isOld(one, now);
  });
}

function oldEvaluations(store: Store, now: Instant): Evaluation[] {
  const used = new Set(store.allocations.all().map(({ EvalID }) => EvalID));
  return store.evaluations
    .all()
    .filter(({ Status }) => Status !== 'pending' && Status !== 'blocked')
    .filter((one) => isOld(one, now) && !used.has(one.ID));
}

/** Deletes every five minutes what ended more than an hour ago. */
export function startGc(server: Server): void {
  const { store } = server;
  const collect = () => {
    const now = server.present();
    const deployments = oldDeployments(store, now);
    const allocations = oldAllocations(store, now);
    const evaluations = oldEvaluations(store, now);
    if (deployments.length + allocations.length + evaluations.length > 0) {
      store.commit(() => {
        for (const { ID } of deployments) store.deployments.remove(ID);
        for (const { ID } of allocations) store.allocations.remove(ID);
        for (const { ID } of evaluations) store.evaluations.remove(ID);
      });
    }
    server.after(intervalMs, collect);
  };
  server.after(intervalMs, collect);
}
