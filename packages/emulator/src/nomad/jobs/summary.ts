import type { Store } from '../store/store.ts';
import type { Job } from './job.ts';

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
