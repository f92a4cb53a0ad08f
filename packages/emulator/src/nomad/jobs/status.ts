import { terminalAllocation } from '../allocations/terminal.ts';
import { isActive } from '../deployments/status.ts';
import type { Store } from '../store/store.ts';
import type { Job } from './job.ts';
import { patchJob } from './upsert.ts';

function statusOf(store: Store, job: Job): 'pending' | 'running' | 'dead' {
  const own = (record: { Namespace: string; JobID: string }) =>
    record.Namespace === job.Namespace && record.JobID === job.ID;
  if (store.deployments.all().some((deployment) => own(deployment) && isActive(deployment))) {
    return 'running';
  }
  const allocations = store.allocations.all().filter(own);
  if (allocations.some((allocation) => !terminalAllocation(allocation))) return 'running';
  const evaluations = store.evaluations.all().filter(own);
  const waiting = evaluations.some(({ Status }) => Status === 'pending' || Status === 'blocked');
  if (waiting) return 'pending';
  return evaluations.length > 0 || job.Stop ? 'dead' : 'pending';
}

/** Keeps the status of every job that a commit touches up to date. */
export function keepJobStatus(store: Store): void {
  store.beforeCommit((touched, index) => {
    for (const job of store.jobs.all()) {
      const suffix = `${job.Namespace}\n${job.ID}`;
      const concerned = ['job', 'job-deployments', 'job-allocations', 'job-evaluations'];
      if (!concerned.some((topic) => touched.has(`${topic}:${suffix}`))) continue;
      const status = statusOf(store, job);
      if (status !== job.Status) patchJob(store, job, { Status: status, ModifyIndex: index });
    }
  });
}
