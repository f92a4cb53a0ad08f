import { parseGoDuration } from '../../go/duration.ts';
import type { BlockShape, Kind, NestedShape } from './block-shapes.ts';
import { JobFileError, resolve, type Scope } from './expressions.ts';

type Members = Record<string, unknown>;

/** Where something stands, for messages: `group "web"`. */
type Place = string;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function durationNs(value: unknown, what: string): number {
  if (typeof value === 'number') return value;
  const ms = typeof value === 'string' ? parseGoDuration(value) : undefined;
  if (ms === undefined) throw new JobFileError(`${what} must be a duration such as "30s"`);
  return ms * 1e6;
}

function convert(value: unknown, kind: Kind, what: string): unknown {
  switch (kind) {
    case 'text':
      if (isMembers(value) || Array.isArray(value))
        throw new JobFileError(`${what} must be a text`);
      return String(value);
    case 'number': {
      const number = Number(value);
      if (Number.isNaN(number)) throw new JobFileError(`${what} must be a number`);
      return number;
    }
    case 'flag':
      if (value === true || value === 'true') return true;
      if (value === false || value === 'false') return false;
      throw new JobFileError(`${what} must be true or false`);
    case 'duration':
      return durationNs(value, what);
    case 'texts':
      if (!Array.isArray(value)) throw new JobFileError(`${what} must be a list`);
      return value.map(String);
    default:
      return value;
  }
}

/** `meta { a = 1 }` and `meta = { a = 1 }`; several blocks are one map. */
function readMap(value: unknown, place: Place): Members {
  const parts = Array.isArray(value) ? value : [value];
  if (!parts.every(isMembers)) throw new JobFileError(`${place} must hold names and values`);
  return Object.assign({}, ...parts);
}

/** The blocks of one kind: labelled ones come as a map of lists, others as a list. */
function bodies(value: unknown, nested: NestedShape, place: Place): [string, Members][] {
  const lists: [string, unknown][] =
    nested.label === undefined ? [['', value]] : isMembers(value) ? Object.entries(value) : [];
  if (lists.length === 0) throw new JobFileError(`${place} needs a label`);
  return lists.flatMap(([label, list]) => {
    const all: unknown[] = Array.isArray(list) ? list : [list];
    return all.map((body): [string, Members] => {
      if (isMembers(body)) return [label, body];
      throw new JobFileError(`${place} must be a block`);
    });
  });
}

function readNested(name: string, value: unknown, at: { nested: NestedShape; scope: Scope }) {
  const { nested, scope } = at;
  if (nested.as === 'map') return readMap(resolve(value, scope), name);
  const { shape = { attributes: {} } } = nested;
  const all = bodies(value, nested, name).map(([label, body]) => {
    const read = readBlock(body, shape, {
      place: label === '' ? name : `${name} "${label}"`,
      scope,
    });
    return nested.label === undefined ? read : { [nested.label]: label, ...read };
  });
  if (nested.as === 'list') return all;
  if (all.length > 1) throw new JobFileError(`there may be one block "${name}" only`);
  return all[0];
}

/**
 * Reads a block by its shape into members of the JSON job specification. Throws JobFileError with
 * the name of a block or attribute that the shape does not have.
 */
export function readBlock(
  body: Members,
  shape: BlockShape,
  { place, scope }: { place: Place; scope: Scope },
): Members {
  const read: Members = {};
  for (const [name, value] of Object.entries(body)) {
    const attribute = shape.attributes[name];
    const nested = shape.blocks?.[name];
    if (attribute !== undefined) {
      const [member, kind] = attribute;
      read[member] = convert(resolve(value, scope), kind, `${name} in ${place}`);
    } else if (nested !== undefined) {
      read[nested.member] = readNested(name, value, { nested, scope });
    } else {
      throw new JobFileError(`"${name}" in ${place} is not known to the emulator`);
    }
  }
  return read;
}
