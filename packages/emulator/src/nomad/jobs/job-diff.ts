import { isDeepStrictEqual } from 'node:util';
import type { Job, Task, TaskGroup } from '../jobspec/job.ts';
import type { DesiredUpdates } from '../store/records.ts';

type DiffType = 'None' | 'Added' | 'Deleted' | 'Edited';

interface FieldDiff {
  Type: DiffType;
  Name: string;
  Old: string;
  New: string;
  Annotations: string[] | null;
}

interface ObjectDiff {
  Type: DiffType;
  Name: string;
  Fields: FieldDiff[] | null;
  Objects: ObjectDiff[] | null;
}

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

type Members = Record<string, unknown>;

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

function isPrimitive(value: unknown): boolean {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts of the primitive members; `deep` adds those of maps and lists as `Env[NAME]`. */
function flatten(value: unknown, skipped: readonly string[], deep: boolean): Map<string, string> {
  const flat = new Map<string, string>();
  if (!isMembers(value)) return flat;
  const add = (name: string, member: unknown) => {
    if (isPrimitive(member)) flat.set(name, String(member));
    else if (deep && Array.isArray(member)) {
      for (const [place, item] of member.entries()) add(`${name}[${place}]`, item);
    } else if (isMembers(member) && (deep || ['Env', 'Meta'].includes(name))) {
      for (const [key, item] of Object.entries(member)) add(`${name}[${key}]`, item);
    }
  };
  for (const [name, member] of Object.entries(value))
    if (!skipped.includes(name)) add(name, member);
  return flat;
}

function fieldDiffs(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  contextual: boolean,
): FieldDiff[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((Name) => {
    const [Old, New] = [before.get(Name) ?? '', after.get(Name) ?? ''];
    if (Old === New && !contextual) return [];
    const changed = Old === '' ? 'Added' : New === '' ? 'Deleted' : 'Edited';
    const Type: DiffType = Old === New ? 'None' : changed;
    return [{ Type, Name, Old, New, Annotations: null }];
  });
}

function objectDiff(Name: string, before: unknown, after: unknown): ObjectDiff[] {
  const skipped = Name === 'Update' ? ['Stagger'] : [];
  const Fields = fieldDiffs(flatten(before, skipped, true), flatten(after, skipped, true), true);
  const types = new Set(Fields.map(({ Type }) => Type));
  types.delete('None');
  const [only] = types;
  if (only === undefined) return [];
  return [{ Type: types.size > 1 ? 'Edited' : only, Name, Fields, Objects: null }];
}

/** Lists such as constraints: what is only in one of them was added or deleted. */
function listDiffs(Name: string, before: unknown, after: unknown): ObjectDiff[] {
  const [old, next] = [before, after].map((list): unknown[] => (Array.isArray(list) ? list : []));
  const gone = (old ?? []).filter((one) => !next?.some((other) => isDeepStrictEqual(one, other)));
  const come = (next ?? []).filter((one) => !old?.some((other) => isDeepStrictEqual(one, other)));
  return [
    ...come.flatMap((one) => objectDiff(Name, undefined, one)),
    ...gone.flatMap((one) => objectDiff(Name, one, undefined)),
  ];
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

function taskDiff(before: Task | undefined, after: Task | undefined, group: DiffType): TaskDiff {
  const Fields = fieldDiffs(
    flatten(before, ['Name', 'Config'], false),
    flatten(after, ['Name', 'Config'], false),
    false,
  );
  const Objects = objectsOf(before ?? {}, after ?? {}, ['Config', 'LogConfig', 'Resources']);
  const Type = combined(before, after, [Fields, Objects]);
  const diff = { Type, Name: after?.Name ?? before?.Name ?? '', Fields, Objects };
  return { ...diff, Annotations: taskAnnotations({ ...diff, Annotations: null }, group) };
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
  desired: Record<string, DesiredUpdates>,
): TaskGroupDiff {
  const names = ['RestartPolicy', 'ReschedulePolicy', 'EphemeralDisk', 'Update', 'Migrate'];
  const Fields = withCountAnnotation(
    fieldDiffs(flatten(before, ['Name'], false), flatten(after, ['Name'], false), false),
  );
  const Objects = objectsOf(before ?? {}, after ?? {}, names);
  const changed = !isDeepStrictEqual(before?.Tasks, after?.Tasks) ? [true] : [];
  const Type = combined(before, after, [Fields, Objects, changed]);
  const Tasks = pairs(before?.Tasks ?? [], after?.Tasks ?? []).map((pair) =>
    taskDiff(pair.before, pair.after, Type),
  );
  const Name = after?.Name ?? before?.Name ?? '';
  return { Type, Name, Fields, Objects, Tasks, Updates: wordsOf(desired[Name]) };
}

/** Compares a job with the one that is planned in its place; `desired` is the scheduler's. */
export function diffJobs(
  before: Job | undefined,
  after: Job,
  desired: Record<string, DesiredUpdates>,
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
  return { Type, ID: after.ID, Fields, Objects, TaskGroups };
}
