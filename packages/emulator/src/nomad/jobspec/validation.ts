import { errorList } from '../errors.ts';
import { formatGoDuration } from '../go/duration.ts';
import type { Job, Task, TaskGroup, Update } from './job.ts';

const jobTypes = ['service', 'batch', 'system', 'sysbatch'];
const healthChecks = ['checks', 'task_states', 'manual'];

function when(problem: boolean, message: string): string[] {
  return problem ? [message] : [];
}

function updateProblems(update: Update): string[] {
  const { MinHealthyTime: min, HealthyDeadline: healthy, ProgressDeadline: progress } = update;
  const time = formatGoDuration;
  return [
    ...when(
      !healthChecks.includes(update.HealthCheck),
      `Invalid health check given: "${update.HealthCheck}"`,
    ),
    ...when(
      update.MaxParallel < 0,
      `Max parallel can not be less than zero: ${update.MaxParallel} < 0`,
    ),
    ...when(update.Canary < 0, `Canary count can not be less than zero: ${update.Canary} < 0`),
    ...when(
      update.Canary === 0 && update.AutoPromote,
      'Auto Promote requires a Canary count greater than zero',
    ),
    ...when(min < 0, `Minimum healthy time may not be less than zero: ${time(min)}`),
    ...when(healthy <= 0, `Healthy deadline must be greater than zero: ${time(healthy)}`),
    ...when(progress < 0, `Progress deadline must be zero or greater: ${time(progress)}`),
    ...when(
      min >= healthy,
      `Minimum healthy time must be less than healthy deadline: ${time(min)} > ${time(healthy)}`,
    ),
    ...when(
      progress !== 0 && healthy >= progress,
      `Healthy deadline must be less than progress deadline: ${time(healthy)} > ${time(progress)}`,
    ),
    ...when(update.Stagger <= 0, `Stagger must be greater than zero: ${time(update.Stagger)}`),
  ];
}

function taskProblems(task: Task, group: TaskGroup, service: boolean): string[] {
  const deadline = group.Update?.ProgressDeadline ?? 0;
  const late = service && deadline > 0 && task.KillTimeout > deadline;
  const timeout = formatGoDuration(task.KillTimeout);
  return [
    ...when(task.Name === '', 'Missing task name'),
    ...when(task.Name === 'alloc', 'Task cannot be named "alloc"'),
    ...when(/[/\\]/.test(task.Name), 'Task name cannot include slashes'),
    ...when(task.Driver === '', 'Missing task driver'),
    ...when(task.KillTimeout < 0, 'KillTimeout must be a positive value'),
    ...when(
      late,
      `KillTimout (${timeout}) longer than the group's ProgressDeadline ` +
        `(${formatGoDuration(deadline)})`,
    ),
  ];
}

/** Names that are missing or given twice; the words differ between groups and tasks. */
function nameProblems(
  names: readonly string[],
  kind: string,
  again: (name: string, first: number) => string,
): string[] {
  return names.flatMap((name, place) => {
    const first = names.indexOf(name);
    if (name === '') return [`${kind} ${place + 1} missing name`];
    return when(first < place, `${kind} ${place + 1} redefines ${again(name, first + 1)}`);
  });
}

function groupProblems(job: Job, group: TaskGroup): string[] {
  const service = job.Type === 'service';
  const names = group.Tasks.map(({ Name }) => Name);
  const takesUpdate = service || job.Type === 'system';
  return [
    ...when(group.Name === '', 'Missing task group name'),
    ...when(group.Count < 0, "Task group count can't be negative"),
    ...when(group.Tasks.length === 0, 'Missing tasks for task group'),
    ...when(
      group.Update !== null && !takesUpdate,
      `Job type "${job.Type}" does not allow update block`,
    ),
    ...(group.Update === null ? [] : updateProblems(group.Update)),
    ...when(
      job.Type === 'system' && group.Count > 1,
      `Job task group ${group.Name} has count ${group.Count}. ` +
        'Count cannot exceed 1 with system scheduler',
    ),
    ...when(
      job.Type === 'system' && group.ReschedulePolicy !== null,
      'System jobs should not have a reschedule policy',
    ),
    ...nameProblems(names, 'Task', (name, first) => `'${name}' from task ${first}`),
    ...group.Tasks.flatMap((task) =>
      nested(`Task ${task.Name} validation failed`, taskProblems(task, group, service)),
    ),
  ];
}

function nested(title: string, problems: string[]): string[] {
  return problems.length === 0 ? [] : [`${title}: ${errorList(problems)}`];
}

/** What a server refuses in a job, as it words and orders it; empty for a good one. */
export function jobProblems(job: Job, knowsNamespace: boolean): string[] {
  const names = job.TaskGroups.map(({ Name }) => Name);
  return [
    ...when(!knowsNamespace, `job "${job.ID}" is in nonexistent namespace "${job.Namespace}"`),
    ...when(job.ID === '', 'Missing job ID'),
    ...when(job.ID.includes(' '), 'Job ID contains a space'),
    ...when(job.ID.includes('\0'), 'Job ID contains a null character'),
    ...when(job.Name === '', 'Missing job name'),
    ...when(!jobTypes.includes(job.Type), `Invalid job type: "${job.Type}"`),
    ...when(job.Datacenters.length === 0, 'Missing job datacenters'),
    ...when(job.Datacenters.includes(''), 'Job datacenter must be non-empty string'),
    ...when(job.TaskGroups.length === 0, 'Missing job task groups'),
    ...nameProblems(names, 'Job task group', (name, first) => `'${name}' from group ${first}`),
    ...job.TaskGroups.flatMap((group) =>
      nested(`Task group ${group.Name} validation failed`, groupProblems(job, group)),
    ),
  ];
}
