import { isDeepStrictEqual } from 'node:util';

export type DiffType = 'None' | 'Added' | 'Deleted' | 'Edited';

export interface FieldDiff {
  Type: DiffType;
  Name: string;
  Old: string;
  New: string;
  Annotations: string[] | null;
}

export interface ObjectDiff {
  Type: DiffType;
  Name: string;
  Fields: FieldDiff[] | null;
  Objects: ObjectDiff[] | null;
}

export type Members = Record<string, unknown>;

function isPrimitive(value: unknown): boolean {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts of the primitive members; `deep` adds those of maps and lists as `Env[NAME]`. */
export function flatten(
  value: unknown,
  skipped: readonly string[],
  deep: boolean,
): Map<string, string> {
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

/** The fields that differ; with `contextual` the others too. */
export function fieldDiffs(
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

/** One object, with all its fields where any of them differs; [] where none does. */
export function objectDiff(Name: string, before: unknown, after: unknown): ObjectDiff[] {
  const skipped = Name === 'Update' ? ['Stagger'] : [];
  const Fields = fieldDiffs(flatten(before, skipped, true), flatten(after, skipped, true), true);
  const types = new Set(Fields.map(({ Type }) => Type));
  types.delete('None');
  const [only] = types;
  if (only === undefined) return [];
  return [{ Type: types.size > 1 ? 'Edited' : only, Name, Fields, Objects: null }];
}

/** Lists such as constraints: what is only in one of them was added or deleted. */
export function listDiffs(Name: string, before: unknown, after: unknown): ObjectDiff[] {
  const [old, next] = [before, after].map((list): unknown[] => (Array.isArray(list) ? list : []));
  const gone = (old ?? []).filter((one) => !next?.some((other) => isDeepStrictEqual(one, other)));
  const come = (next ?? []).filter((one) => !old?.some((other) => isDeepStrictEqual(one, other)));
  return [
    ...come.flatMap((one) => objectDiff(Name, undefined, one)),
    ...gone.flatMap((one) => objectDiff(Name, one, undefined)),
  ];
}
