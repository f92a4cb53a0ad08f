import type { z } from 'zod';
import { badRequest } from '../errors.ts';
import { readJson } from '../go/json-reader.ts';
import { JsonSyntaxError } from '../go/json-scalars.ts';

/** The Go types of a body, for the words of a refusal. */
export interface GoTypes {
  /** Type of the whole body, e.g. `structs.DeploymentPromoteRequest`. */
  body: string;
  /** Struct by the path of the member that holds it (list indexes left out); '' is the body. */
  structs: Record<string, string>;
  /** Type of a member by its path, where it is not the plain one for its JSON kind. */
  members: Record<string, string>;
}

const plainTypes: Record<string, string> = {
  string: 'string',
  boolean: 'bool',
  number: 'int',
  int: 'int',
  bigint: 'int64',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'number';
  return typeof value;
}

function dig(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** Go's words for the first member whose type does not fit. */
function goMismatch(types: GoTypes, body: unknown, error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  const value = dig(body, path);
  const kind = kindOf(value);
  const names = path.filter((part) => typeof part === 'string');
  if (names.length === 0)
    return `json: cannot unmarshal ${kind} into Go value of type ${types.body}`;
  const field = names.join('.');
  const expected = issue !== undefined && 'expected' in issue ? String(issue.expected) : 'int';
  const type = types.members[field] ?? plainTypes[expected] ?? expected;
  const struct = types.structs[names.slice(0, -1).join('.')] ?? types.body.replace(/^\w+\./, '');
  const wholeNumber = type === 'int' || type.endsWith('int64');
  const shown = kind === 'number' && wholeNumber ? `number ${String(value)}` : kind;
  return `json: cannot unmarshal ${shown} into Go struct field ${struct}.${field} of type ${type}`;
}

/** Without members that are null: for Go a null is a member that was not given. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

/** Members under the names of `known`, whatever their case: Go does not mind it. */
function withKnownNames(body: unknown, known: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const names = new Map(known.map((name) => [name.toLowerCase(), name]));
  const entries = Object.entries(body);
  return Object.fromEntries(
    entries.map(([name, value]) => [names.get(name.toLowerCase()) ?? name, value]),
  );
}

/**
 * Reads a body as a server does: 400 `Request body is empty`, 400 with the words of Go's decoder.
 * `null` counts as an empty object; members that the schema does not know are ignored.
 */
export function decodeBody<T extends z.ZodObject>(
  text: string,
  schema: T,
  types: GoTypes,
): z.output<T> {
  if (text === '') throw badRequest('Request body is empty');
  let body: unknown;
  try {
    body = readJson(text) ?? {};
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw badRequest(error.message);
    throw error;
  }
  const named = withoutNulls(withKnownNames(body, Object.keys(schema.shape)));
  const read = schema.safeParse(named);
  if (read.success) return read.data;
  throw badRequest(goMismatch(types, named, read.error));
}
