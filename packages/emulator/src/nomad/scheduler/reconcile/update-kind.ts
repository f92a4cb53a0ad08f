import { isDeepStrictEqual } from 'node:util';
import { terminalAllocation } from '../../allocations/terminal.ts';
import { findGroup } from '../../jobspec/canonical.ts';
import type { Job, Task, TaskGroup } from '../../jobspec/job.ts';
import type { Allocation, Node } from '../../store/records.ts';
import { acceptsDatacenter } from '../feasibility.ts';

/** What a new version means for an allocation of an older one. */
export type UpdateKind = 'ignore' | 'in-place' | 'destructive';

/** Members of a task that cannot change while it runs. */
const fixedTaskMembers = [
  'Driver',
  'User',
  'Config',
  'Env',
  'Artifacts',
  'Vault',
  'Secrets',
  'Consul',
  'Templates',
  'CSIPluginConfig',
  'VolumeMounts',
  'Resources',
  'Identity',
  'Identities',
];

const fixedGroupMembers = ['EphemeralDisk', 'Networks', 'Consul', 'Volumes'];

function differs(left: object, right: object, members: readonly string[]): boolean {
  return members.some(
    (member) => !isDeepStrictEqual(Reflect.get(left, member), Reflect.get(right, member)),
  );
}

function combinedMeta(job: Job, group: TaskGroup, task: Task): object {
  return { ...job.Meta, ...group.Meta, ...task.Meta };
}

/** Whether the tasks of a group must be started again for this version. */
function tasksChanged(before: Job, after: Job, name: string): boolean {
  const [old, next] = [findGroup(before, name), findGroup(after, name)];
  if (old === undefined || next === undefined) return true;
  if (old.Tasks.length !== next.Tasks.length) return true;
  if (differs(old, next, fixedGroupMembers)) return true;
  return old.Tasks.some((oldTask) => {
    const task = next.Tasks.find(({ Name }) => Name === oldTask.Name);
    if (task === undefined || differs(oldTask, task, fixedTaskMembers)) return true;
    const meta = combinedMeta(before, old, oldTask);
    return !isDeepStrictEqual(meta, combinedMeta(after, next, task));
  });
}

export function updateKind(allocation: Allocation, job: Job, node: Node | undefined): UpdateKind {
  if (allocation.Job.JobModifyIndex === job.JobModifyIndex) return 'ignore';
  if (tasksChanged(allocation.Job, job, allocation.TaskGroup)) return 'destructive';
  if (terminalAllocation(allocation)) return 'ignore';
  return node !== undefined && acceptsDatacenter(job, node) ? 'in-place' : 'destructive';
}
