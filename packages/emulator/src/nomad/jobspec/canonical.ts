import {
  defaultMigrate,
  defaultReschedule,
  defaultRestart,
  defaultUpdate,
  groupMembers,
  jobMembers,
  resourceMembers,
  taskMembers,
} from './defaults.ts';
import type { GivenGroup, GivenJob, GivenTask, Job, Task, TaskGroup, Update } from './job.ts';

/** `given` over `base`, where members that are undefined or null count as not given. */
function over<T extends object>(base: T, given: { [K in keyof T]?: T[K] | undefined } | null): T {
  const members = Object.entries(given ?? {}).filter(([, value]) => value != null);
  return { ...base, ...Object.fromEntries(members) };
}

function canonicalTask(given: GivenTask, group: { restart: Task['RestartPolicy'] }): Task {
  return {
    ...taskMembers,
    ...given,
    Resources: { ...resourceMembers, ...given.Resources },
    LogConfig: over({ Disabled: false, MaxFileSizeMB: 10, MaxFiles: 10 }, logConfig(given)),
    RestartPolicy: over(group.restart, given.RestartPolicy ?? null),
  };
}

function logConfig(given: GivenTask): Record<string, never> | null {
  const config = given['LogConfig'];
  return typeof config === 'object' && config !== null ? { ...config } : null;
}

function groupUpdate(job: GivenJob, type: string, group: GivenGroup): Update | null {
  const takesDeployments = type === 'service' || type === 'system';
  // A batch job that was read from a server has an update block of zeros, which is none.
  const empty = !takesDeployments && (job.Update?.MaxParallel ?? 0) === 0;
  const given = (job.Update != null && !empty) || group.Update != null;
  if (!given && !takesDeployments) return null;
  return over(over(defaultUpdate, job.Update ?? null), group.Update ?? null);
}

function canonicalGroup(job: GivenJob, type: string, given: GivenGroup): TaskGroup {
  const restart = over(defaultRestart(type), given.RestartPolicy ?? null);
  const reschedule = over(defaultReschedule(type), job.Reschedule ?? null);
  const disk = { SizeMB: 300, Sticky: false, Migrate: false };
  return {
    ...groupMembers,
    Migrate: type === 'service' ? defaultMigrate : null,
    ...given,
    Count: given.Count ?? 1,
    EphemeralDisk: over(disk, given.EphemeralDisk ?? null),
    Networks: given.Networks ?? null,
    ReschedulePolicy:
      isSystem(type) && given.ReschedulePolicy == null && job.Reschedule == null
        ? null
        : over(reschedule, given.ReschedulePolicy ?? null),
    RestartPolicy: restart,
    Tasks: (given.Tasks ?? []).map((task) => canonicalTask(task, { restart })),
    Update: groupUpdate(job, type, given),
  };
}

/** Jobs that run once on every node. */
export function isSystem(type: string): boolean {
  return type === 'system' || type === 'sysbatch';
}

/** The job's own `Update` keeps only these two for groups to inherit (seen on an agent). */
function jobUpdate(given: GivenJob, type: string): Update {
  const none = { AutoPromote: false, AutoRevert: false, Canary: 0, HealthCheck: '' };
  const zero = { HealthyDeadline: 0, MinHealthyTime: 0, ProgressDeadline: 0 };
  const { MaxParallel, Stagger } = over(defaultUpdate, given.Update ?? null);
  const used = type === 'service' || type === 'system' || given.Update != null;
  return used
    ? { ...none, ...zero, MaxParallel, Stagger }
    : { ...none, ...zero, MaxParallel: 0, Stagger: 0 };
}

/** The job that a registration makes: defaults filled in, versions and indexes not yet set. */
export function canonicalJob(given: GivenJob, namespace: string): Job {
  const { Reschedule: _merged, Migrate: _unused, ...members } = given;
  const type = given.Type ?? 'service';
  const ID = given.ID ?? '';
  return {
    ...jobMembers,
    ...members,
    ID,
    Name: given.Name ?? ID,
    Namespace: namespace,
    Type: type,
    Priority: given.Priority ?? 50,
    Region: given.Region ?? 'global',
    NodePool: given.NodePool || 'default',
    Datacenters: given.Datacenters ?? ['*'],
    Update: jobUpdate(given, type),
    TaskGroups: (given.TaskGroups ?? []).map((group) => canonicalGroup(given, type, group)),
    Stop: given.Stop ?? false,
    Stable: false,
    Status: '',
    StatusDescription: '',
    Version: 0,
    SubmitTime: 0n,
    CreateIndex: 0,
    ModifyIndex: 0,
    JobModifyIndex: 0,
  };
}

export function findGroup(job: Job | undefined, name: string): TaskGroup | undefined {
  return job?.TaskGroups.find((group) => group.Name === name);
}
