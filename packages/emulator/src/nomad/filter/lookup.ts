import { FilterEvaluationError } from './coerce.ts';
import { kindOf, membersOf, type Value } from './shapes.ts';

/** A name that the body of `any` or `all` uses: another place in the row, or a key by itself. */
export type Local = { name: string } & ({ path: readonly string[] } | { key: string | number });

/** Where to search: the row, and the names of the bodies around, the outermost first. */
export interface Scope {
  row: object;
  locals: readonly Local[];
}

/**
 * The value at `path`; undefined where only the last key is missing, and from a map. Throws
 * FilterEvaluationError for everything else that is not there.
 */
export function lookUp(path: readonly string[], scope: Scope): Value | undefined {
  const resolved = resolveLocals(path, scope.locals);
  return 'key' in resolved ? { field: '', data: resolved.key } : walk(resolved.path, scope.row);
}

/** The path from the row on, or the key that a local name stands for. */
function resolveLocals(
  path: readonly string[],
  locals: readonly Local[],
): { path: readonly string[] } | { key: string | number } {
  let full = path;
  for (const local of locals.toReversed()) {
    if (local.name !== full[0]) continue;
    if ('path' in local) full = [...local.path, ...full.slice(1)];
    else if (full.length === 1) return { key: local.key };
    else throw deepKey(local.key, local.name, full);
  }
  return { path: full };
}

function deepKey(key: string | number, name: string, path: readonly string[]) {
  const type = typeof key === 'string' ? 'string' : 'int';
  return new FilterEvaluationError(
    `${pointer([name])} references a ${type} so ${pointer(path)} is invalid`,
  );
}

function walk(path: readonly string[], row: object): Value | undefined {
  let current: Value = { field: '', data: row };
  for (const [index, part] of path.entries()) {
    const next = step(current, part);
    if ('data' in next) {
      current = next;
      continue;
    }
    const missingFromMap = kindOf(current) === 'map' && index > 0 && index === path.length - 1;
    if (missingFromMap) return undefined;
    throw new FilterEvaluationError(
      `error finding value in datum: ${pointer(path)}${next.why(index)}`,
    );
  }
  return current;
}

interface Miss {
  why(part: number): string;
}

function step(from: Value, part: string): Value | Miss {
  const kind = kindOf(from);
  if (kind === 'slice') return stepIntoList(from, part);
  if (kind !== 'map' && kind !== 'struct') {
    return { why: (index) => `: at part ${index}, invalid value kind: ${kind}` };
  }
  const members = membersOf(from.data);
  if (members.has(part)) return { field: part, data: members.get(part) };
  const what = kind === 'map' ? ' ' : ': struct field with name ';
  return { why: (index) => ` at part ${index}: couldn't find key${what}${JSON.stringify(part)}` };
}

function stepIntoList(from: Value, part: string): Value | Miss {
  const list = Array.isArray(from.data) ? from.data : [];
  if (!/^[+-]?\d+$/.test(part)) {
    const complaint = `couldn't convert value ${JSON.stringify(part)} to type int`;
    return { why: (index) => ` at part ${index}: ${complaint}` };
  }
  const place = Number(part);
  if (place >= 0 && place < list.length) return { field: '', data: list[place] };
  const complaint = `index ${place} is out of range (length = ${list.length})`;
  return { why: (index) => ` at part ${index}: ${complaint}` };
}

/** A path as a JSON pointer (RFC 6901). */
function pointer(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
