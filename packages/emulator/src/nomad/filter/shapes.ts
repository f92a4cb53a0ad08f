/**
 * What Go's types say about a row and JSON does not. The server's filter works on Go values, where
 * a missing key of a map is no mistake but an unknown field of a struct is one, and where `null`
 * may be a list, a map or a pointer.
 */
const mapFields = new Set([
  'ClassEligibility',
  'DesiredTGUpdates',
  'FailedTGAllocs',
  'Meta',
  'QueuedAllocations',
  'TaskGroups',
  'TaskStates',
]);

const listFields = new Set([
  'PlacedCanaries',
  'PreemptedAllocations',
  'RelatedEvals',
  'Events',
  'Datacenters',
]);

/** The kinds of Go values, by the names that the server's messages use. */
export type Kind =
  | 'bool'
  | 'float64'
  | 'int'
  | 'int64'
  | 'invalid'
  | 'map'
  | 'slice'
  | 'string'
  | 'struct'
  | 'uint64';

/** A value of a row, with the name of its field, which decides what JSON leaves open. */
export interface Value {
  field: string;
  data: unknown;
}

/** The kind of Go value that stands behind a value of a row. */
export function kindOf({ field, data }: Value): Kind {
  switch (typeof data) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'bigint':
      return integerKind(field);
    case 'number':
      return Number.isInteger(data) ? integerKind(field) : 'float64';
    default:
      return compositeKind({ field, data });
  }
}

/** Indexes and versions are unsigned in Nomad, and times are nanoseconds. */
function integerKind(field: string): Kind {
  if (/(?:Index|Version)$/.test(field)) return 'uint64';
  return field.endsWith('Time') ? 'int64' : 'int';
}

function compositeKind({ field, data }: Value): Kind {
  if (Array.isArray(data) || listFields.has(field)) return 'slice';
  if (data instanceof Map || mapFields.has(field)) return 'map';
  return data === null || data === undefined ? 'invalid' : 'struct';
}

/** The elements of a map, struct or list by key; none where it is null. */
export function membersOf(data: unknown): Map<string, unknown> {
  if (data instanceof Map) return data;
  if (typeof data !== 'object' || data === null) return new Map();
  return new Map(Object.entries(data));
}
