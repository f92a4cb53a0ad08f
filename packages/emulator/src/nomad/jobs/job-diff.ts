import { isDeepStrictEqual } from 'node:util';
import type { Job, Task, TaskGroup } from '../jobspec/job.ts';
import type { DesiredUpdates } from '../store/records.ts';
import {
  type DiffType,
  type FieldDiff,
  fieldDiffs,
  flatten,
  listDiffs,
  type Members,
  type ObjectDiff,
  objectDiff,
} from './field-diff.ts';

interface TaskDiff extends ObjectDiff {
  Annotations: string[] | null;
}

interface TaskGroupDiff extends ObjectDiff {
  Tasks: TaskDiff[] | null;
  Updates: Record<string, number> | null;
}

/** What changes in a job, as `POST /v1/job/:id/plan` shows it (nomad/structs/diff.go). */
export interface JobDiff {
  Type: DiffType;
  ID: string;
  Fields: FieldDiff[] | null;
  Objects: ObjectDiff[] | null;
  TaskGroups: TaskGroupDiff[] | null;
}

/** Of a job: what a server changes itself. */
const serverMembers = [
  'ID',
  'Status',
  'StatusDescription',
  'Version',
  'Stable',
  'CreateIndex',
  'ModifyIndex',
  'JobModifyIndex',
  'Update',
  'SubmitTime',
  'NomadTokenID',
];

/** Go writes a list that nothing was added to as null. */
function orNull<T>(list: T[]): T[] | null {
  return list.length === 0 ? null : list;
}

function combined(before: unknown, after: unknown, parts: readonly unknown[][]): DiffType {
  if (before === undefined) return 'Added';
  if (after === undefined) return 'Deleted';
  return parts.some((part) => part.length > 0) ? 'Edited' : 'None';
}

const lists: Record<string, string> = {
  Constraints: 'Constraint',
  Affinities: 'Affinity',
  Spreads: 'Spread',
  Services: 'Service',
  Networks: 'Network',
  Templates: 'Template',
  Artifacts: 'Artifact',
  VolumeMounts: 'VolumeMount',
};

function objectsOf(before: Members, after: Members, names: readonly string[]): ObjectDiff[] {
  const objects = names.flatMap((name) => objectDiff(name, before[name], after[name]));
  const listed = Object.entries(lists).flatMap(([member, name]) =>
    listDiffs(name, before[member], after[member]),
  );
  return [...listed, ...objects].sort((left, right) => (left.Name < right.Name ? -1 : 1));
}

/** Whether a change of a task makes a new allocation or changes the present one. */
function taskAnnotations(diff: TaskDiff, group: DiffType): string[] | null {
  if (diff.Type === 'None') return null;
  if (group === 'Added') return ['forces create'];
  if (group === 'Deleted') return ['forces destroy'];
  const gentle = ['Service', 'Constraint', 'Affinity', 'Spread', 'LogConfig'];
  const destructive =
    diff.Fields?.some(({ Name }) => Name !== 'KillTimeout') ||
    diff.Objects?.some(({ Name }) => !gentle.includes(Name));
  return [destructive ? 'forces create/destroy update' : 'forces in-place update'];
}

function taskDiff(
  before: Task | undefined,
  after: Task | undefined,
  group: DiffType | undefined,
): TaskDiff {
  const Fields = fieldDiffs(
    flatten(before, ['Name', 'Config'], false),
    flatten(after, ['Name', 'Config'], false),
    false,
  );
  const Objects = objectsOf(before ?? {}, after ?? {}, ['Config', 'LogConfig', 'Resources']);
  const Type = combined(before, after, [Fields, Objects]);
  const Name = after?.Name ?? before?.Name ?? '';
  const diff = { Type, Name, Fields: orNull(Fields), Objects: orNull(Objects) };
  const bare = { ...diff, Annotations: null };
  return group === undefined ? bare : { ...bare, Annotations: taskAnnotations(bare, group) };
}

const updateWords: [keyof DesiredUpdates, string][] = [
  ['Ignore', 'ignore'],
  ['Place', 'create'],
  ['Migrate', 'migrate'],
  ['Stop', 'destroy'],
  ['Canary', 'canary'],
  ['InPlaceUpdate', 'in-place update'],
  ['DestructiveUpdate', 'create/destroy update'],
];

function wordsOf(desired: DesiredUpdates | undefined): Record<string, number> | null {
  if (desired === undefined) return null;
  const used = updateWords.filter(([member]) => desired[member] !== 0);
  return Object.fromEntries(used.map(([member, word]) => [word, desired[member]]));
}

/** A count that grows places, one that shrinks stops. */
function withCountAnnotation(fields: FieldDiff[]): FieldDiff[] {
  return fields.map((field) => {
    if (field.Name !== 'Count') return field;
    const grows = Number(field.Old) < Number(field.New);
    return { ...field, Annotations: [grows ? 'forces create' : 'forces destroy'] };
  });
}

function pairs<T extends { Name: string }>(before: readonly T[], after: readonly T[]) {
  const names = new Set([...before, ...after].map(({ Name }) => Name));
  return [...names].sort().map((name) => ({
    before: before.find(({ Name }) => Name === name),
    after: after.find(({ Name }) => Name === name),
  }));
}

function groupDiff(
  before: TaskGroup | undefined,
  after: TaskGroup | undefined,
  desired: Record<string, DesiredUpdates> | undefined,
): TaskGroupDiff {
  const names = ['RestartPolicy', 'ReschedulePolicy', 'EphemeralDisk', 'Update', 'Migrate'];
  const Fields = withCountAnnotation(
    fieldDiffs(flatten(before, ['Name'], false), flatten(after, ['Name'], false), false),
  );
  const Objects = objectsOf(before ?? {}, after ?? {}, names);
  const changed = !isDeepStrictEqual(before?.Tasks, after?.Tasks) ? [true] : [];
  const Type = combined(before, after, [Fields, Objects, changed]);
  const Tasks = pairs(before?.Tasks ?? [], after?.Tasks ?? []).map((pair) =>
    taskDiff(pair.before, pair.after, desired === undefined ? undefined : Type),
  );
  const Name = after?.Name ?? before?.Name ?? '';
  const lists = { Fields: orNull(Fields), Objects: orNull(Objects), Tasks: orNull(Tasks) };
  return { Type, Name, ...lists, Updates: wordsOf(desired?.[Name]) };
}

/**
 * Compares a job with the one that comes in its place. With the scheduler's `desired` updates each
 * change is annotated with what it forces.
 */
export function diffJobs(
  before: Job | undefined,
  after: Job,
  desired?: Record<string, DesiredUpdates>,
): JobDiff {
  const Fields = fieldDiffs(
    flatten(before, serverMembers, false),
    flatten(after, serverMembers, false),
    false,
  );
  const Objects = [
    ...objectDiff('Datacenters', { ...before?.Datacenters }, { ...after.Datacenters }),
    ...objectsOf(before ?? {}, after, ['Periodic', 'ParameterizedJob']),
  ];
  const TaskGroups = pairs(before?.TaskGroups ?? [], after.TaskGroups).map((pair) =>
    groupDiff(pair.before, pair.after, desired),
  );
  const changedGroups = TaskGroups.filter(({ Type }) => Type !== 'None');
  const Type = combined(before, after, [Fields, Objects, changedGroups]);
  const lists = { Fields: orNull(Fields), Objects: orNull(Objects) };
  return { Type, ID: after.ID, ...lists, TaskGroups: orNull(TaskGroups) };
}
