import { terminalAllocation } from '../allocations/terminal.ts';
import { isActive } from '../deployments/status.ts';
import type { Job } from '../jobspec/job.ts';
import type { Store } from '../store/store.ts';
import { patchJob } from './upsert.ts';

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
    Queued: 0,
    Running: count('running'),
    Starting: count('pending'),
    Unknown: 0,
  };
}

/** A job as the list of jobs shows it. */
export function jobStub(store: Store, job: Job): object {
  const groups = job.TaskGroups.map(({ Name }) => [Name, groupSummary(store, job, Name)]);
  const { ID, Namespace, CreateIndex, ModifyIndex } = job;
  return {
    CreateIndex,
    Datacenters: job.Datacenters,
    ID,
    JobModifyIndex: job.JobModifyIndex,
    JobSummary: {
      Children: { Dead: 0, Pending: 0, Running: 0 },
      CreateIndex,
      JobID: ID,
      ModifyIndex,
      Namespace,
      Summary: Object.fromEntries(groups),
    },
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
