import { terminalAllocation } from '../allocations/terminal.ts';
import { isActive } from '../deployments/status.ts';
import type { Job } from '../jobspec/job.ts';
import type { Store } from '../store/store.ts';
import { patchJob } from './upsert.ts';

/** What the last evaluation that said so could not place. */
function queued(store: Store, job: Job, group: string): number {
  const own = store.evaluations
    .all()
    .filter(({ Namespace, JobID }) => Namespace === job.Namespace && JobID === job.ID)
    .filter(({ QueuedAllocations }) => QueuedAllocations?.[group] !== undefined)
    .sort((left, right) => left.ModifyIndex - right.ModifyIndex);
  return own.at(-1)?.QueuedAllocations?.[group] ?? 0;
}

function groupSummary(store: Store, job: Job, group: string): object {
  const own = store.allocations
    .all()
    .filter(({ Namespace, JobID }) => Namespace === job.Namespace && JobID === job.ID)
    .filter(({ TaskGroup }) => TaskGroup === group);
  const count = (status: string) =>
    own.filter(({ ClientStatus }) => ClientStatus === status).length;
  return {
    Complete: count('complete'),
    Failed: count('failed'),
    Lost: 0,
    Queued: queued(store, job, group),
    Running: count('running'),
    Starting: count('pending'),
    Unknown: 0,
  };
}

/** How many allocations of each group are in which state: `GET /v1/job/:id/summary`. */
export function jobSummary(store: Store, job: Job): object {
  const groups = job.TaskGroups.map(({ Name }) => [Name, groupSummary(store, job, Name)]);
  return {
    Children: { Dead: 0, Pending: 0, Running: 0 },
    CreateIndex: job.CreateIndex,
    JobID: job.ID,
    ModifyIndex: job.ModifyIndex,
    Namespace: job.Namespace,
    Summary: Object.fromEntries(groups),
  };
}

/** A job as the list of jobs shows it. */
export function jobStub(store: Store, job: Job): object {
  const { ID, Namespace, CreateIndex, ModifyIndex } = job;
  return {
    CreateIndex,
    Datacenters: job.Datacenters,
    ID,
    JobModifyIndex: job.JobModifyIndex,
    JobSummary: jobSummary(store, job),
    ModifyIndex,
    Multiregion: null,
    Name: job.Name,
    Namespace,
    NodePool: job.NodePool,
    ParameterizedJob: false,
    ParentID: '',
    Periodic: false,
    Priority: job.Priority,
    Status: job.Status,
    StatusDescription: job.StatusDescription,
    Stop: job.Stop,
    SubmitTime: job.SubmitTime,
    Type: job.Type,
  };
}

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
