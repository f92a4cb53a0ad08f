import { RE2JS } from 're2js';
import { coerce, FilterEvaluationError } from './coerce.ts';
import type { Match } from './expression.ts';
import { type Kind, kindOf, membersOf, type Value } from './shapes.ts';

const comparable: ReadonlySet<Kind> = new Set([
  'bool',
  'float64',
  'int',
  'int64',
  'string',
  'uint64',
]);

/**
 * Whether the value meets the comparison, before `not` is applied. Throws FilterEvaluationError.
 */
export function compare(match: Match, value: Value): boolean {
  switch (match.operator) {
    case 'equal':
      return isEqual(match, value);
    case 'in':
      return isIn(match, value);
    case 'matches':
      return isMatching(match, value);
    case 'empty':
      return isEmpty(match, value);
    case 'nil':
      return isNil(match, value);
  }
}

function isEqual(match: Match, value: Value): boolean {
  const kind = kindOf(value);
  if (!comparable.has(kind)) {
    throw new FilterEvaluationError(
      'unable to find suitable primitive comparison function for matching',
    );
  }
  return coerce(match.value, kind) === normal(value.data, kind);
}

/** The data of a row in the form that `coerce` gives. */
function normal(data: unknown, kind: Kind): unknown {
  return typeof data === 'number' && kind !== 'float64' ? BigInt(data) : data;
}

function isIn(match: Match, value: Value): boolean {
  const kind = kindOf(value);
  const wanted = coerce(match.value, kind);
  if (kind === 'map') return membersOf(value.data).has(match.value);
  if (kind === 'slice') return isInList(match, value);
  if (kind === 'string') return String(value.data).includes(String(wanted));
  throw unsupported('in/contains', match, kind);
}

function isInList(match: Match, { data }: Value): boolean {
  const elements = Array.isArray(data) ? data.map((element) => ({ field: '', data: element })) : [];
  return elements.some((element) => {
    const kind = kindOf(element);
    if (comparable.has(kind)) return coerce(match.value, kind) === normal(element.data, kind);
    throw new FilterEvaluationError(
      'unable to find suitable primitive comparison function for "in" comparison',
    );
  });
}

function isMatching(match: Match, { field, data }: Value): boolean {
  if (typeof data !== 'string') {
    throw new FilterEvaluationError(
      `value of type ${kindOf({ field, data })} is not convertible to []byte`,
    );
  }
  return compilePattern(match.value).matcher(data).find();
}

/** The server matches with RE2, whose syntax and cost differ from JavaScript's own. */
function compilePattern(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FilterEvaluationError(
      `failed to compile regular expression ${JSON.stringify(pattern)}: ${why}`,
    );
  }
}

function isEmpty(match: Match, value: Value): boolean {
  const kind = kindOf(value);
  if (kind === 'string') return value.data === '';
  if (kind === 'map' || kind === 'slice') return membersOf(value.data).size === 0;
  throw unsupported('is-empty', match, kind);
}

function isNil(match: Match, value: Value): boolean {
  const kind = kindOf(value);
  if (kind === 'map' || kind === 'slice') return value.data === null;
  if (kind === 'struct' || kind === 'invalid') return kind === 'invalid';
  throw unsupported('is-nil', match, kind);
}

function unsupported(what: string, match: Match, kind: Kind): FilterEvaluationError {
  const verb = `cannot perform ${what} operations on type ${kind}`;
  return new FilterEvaluationError(`${verb} for selector: ${JSON.stringify(match.selector.text)}`);
}
