import type { Route } from '../../core/http/exchange.ts';
import type { Acl } from '../acl/acl.ts';
import { terminalAllocation } from '../allocations/terminal.ts';
import { isActive } from '../deployments/status.ts';
import { permissionDenied } from '../errors.ts';
import { type Instant, instantToMs } from '../go/instant.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { findJob, removeJob } from '../jobs/upsert.ts';
import type { Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type { Allocation, Deployment, Evaluation } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** How often it runs, and how long what has ended is kept (nomad/core_sched.go), ms. */
const intervalMs = 5 * 60_000;
const keptMs = 60 * 60_000;
const jobKeptMs = 4 * 60 * 60_000;

/** Whether something has ended long enough ago to go. */
type IsOld = (changedAt: Instant, kept: number) => boolean;

/** A deployment whose allocations still run is kept, however long ago it ended. */
function oldDeployments(store: Store, isOld: IsOld): Deployment[] {
  const living = store.allocations.all().filter((one) => !terminalAllocation(one));
  const used = new Set(living.map(({ DeploymentID }) => DeploymentID));
  return store.deployments
    .all()
    .filter((one) => !isActive(one) && isOld(one.ModifyTime, keptMs) && !used.has(one.ID));
}

function oldAllocations(store: Store, isOld: IsOld): Allocation[] {
  return store.allocations.all().filter((one) => {
    const wanted = findJob(store, one.Namespace, one.JobID);
    const replaced = one.DesiredStatus !== 'run' || wanted === undefined || wanted.Stop;
    const done = one.Job.Type === 'batch' && wanted?.Status === 'dead';
    return terminalAllocation(one) && (replaced || done) && isOld(one.ModifyTime, keptMs);
  });
}

function oldEvaluations(store: Store, gone: ReadonlySet<string>, isOld: IsOld): Evaluation[] {
  const left = store.allocations.all().filter(({ ID }) => !gone.has(ID));
  const used = new Set(left.map(({ EvalID }) => EvalID));
  return store.evaluations
    .all()
    .filter(({ Status }) => Status !== 'pending' && Status !== 'blocked')
    .filter((one) => isOld(one.ModifyTime, keptMs) && !used.has(one.ID));
}

/** Dead jobs that nothing is left of. */
function oldJobs(store: Store, isOld: IsOld): Job[] {
  return store.jobs.all().filter((job) => {
    if (job.Status !== 'dead' || !isOld(job.SubmitTime, jobKeptMs)) return false;
    const own = ({ Namespace, JobID }: { Namespace: string; JobID: string }) =>
      Namespace === job.Namespace && JobID === job.ID;
    return !store.allocations.all().some(own) && !store.evaluations.all().some(own);
  });
}

/** Deletes what has ended; all of it where `force`, else only what ended long ago. */
export function collectGarbage({ store, present }: Server, force: boolean): void {
  const now = present();
  const isOld: IsOld = (changedAt, kept) => force || instantToMs(now - changedAt) >= kept;
  const deployments = oldDeployments(store, isOld);
  const allocations = oldAllocations(store, isOld);
  const gone = new Set(allocations.map(({ ID }) => ID));
  const evaluations = oldEvaluations(store, gone, isOld);
  const nothing = deployments.length + allocations.length + evaluations.length === 0;
  if (nothing && oldJobs(store, isOld).length === 0) return;
  store.commit(() => {
    for (const { ID } of deployments) store.deployments.remove(ID);
    for (const { ID } of allocations) store.allocations.remove(ID);
    for (const { ID } of evaluations) store.evaluations.remove(ID);
    for (const job of oldJobs(store, isOld)) removeJob(store, job);
  });
}

/** Collects every five minutes what ended more than an hour ago (jobs: four hours). */
export function startGc(server: Server): void {
  server.after(intervalMs, () => {
    collectGarbage(server, false);
    startGc(server);
  });
}

/** `PUT /v1/system/gc` collects at once whatever has ended. */
export function gcRoutes(endpoints: Endpoints, server: Server, acl: Acl): Route[] {
  return [
    ...endpoints.write('/v1/system/gc', (call) => {
      const caller = call.authenticate();
      if (acl.enabled && !caller.management) throw permissionDenied();
      collectGarbage(server, true);
      return { status: 200 };
    }),
    ...endpoints.write('/v1/system/reconcile/summaries', () => ({ status: 200 })),
  ];
}
