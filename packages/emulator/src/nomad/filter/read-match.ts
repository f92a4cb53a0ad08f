import type { Match, Selector } from './expression.ts';
import { readSelector, readValue } from './operands.ts';
import type { FilterReader } from './reader.ts';

type Operation = Pick<Match, 'operator' | 'negated'>;

/** One comparison: `selector operator value`, `selector is …` or `value in selector`. */
export function readMatch(reader: FilterReader): Match | undefined {
  return reader.attempt(() => readSelectorFirst(reader)) ?? readValueFirst(reader);
}

function readSelectorFirst(reader: FilterReader): Match | undefined {
  const selector = readSelector(reader);
  if (!selector) return undefined;
  return (
    reader.attempt(() => readComparison(reader, selector)) ??
    reader.attempt(() => readState(reader, selector))
  );
}

function readComparison(reader: FilterReader, selector: Selector): Match | undefined {
  const operation =
    reader.attempt(() => readEquality(reader)) ??
    reader.attempt(() => readWordOperator(reader, { contains: 'in', matches: 'matches' }));
  if (!operation) return undefined;
  const value = readValue(reader);
  return value === undefined ? undefined : { kind: 'match', ...operation, selector, value };
}

function readEquality(reader: FilterReader): Operation | undefined {
  reader.blanks();
  const negated = reader.word('!=');
  if (!negated && !reader.word('==')) return undefined;
  reader.blanks();
  return { operator: 'equal', negated };
}

/** ` word ` or ` not word `, where `words` has the operator that each word means. */
function readWordOperator(
  reader: FilterReader,
  words: Partial<Record<string, Match['operator']>>,
): Operation | undefined {
  if (!reader.blanks()) return undefined;
  const negated = reader.attempt(() => (reader.word('not') && reader.blanks()) || undefined);
  for (const [word, operator] of Object.entries(words)) {
    const found = reader.attempt(() => (reader.word(word) && reader.blanks()) || undefined);
    if (found && operator) return { operator, negated: negated === true };
  }
  return undefined;
}

/** `is empty`, `is not empty`, `is nil`, `is not nil`. */
function readState(reader: FilterReader, selector: Selector): Match | undefined {
  if (!reader.blanks() || !reader.word('is') || !reader.blanks()) return undefined;
  const negated =
    reader.attempt(() => (reader.word('not') && reader.blanks()) || undefined) === true;
  const operator = reader.word('empty') ? 'empty' : reader.word('nil') ? 'nil' : undefined;
  return operator && { kind: 'match', operator, negated, selector, value: '' };
}

function readValueFirst(reader: FilterReader): Match | undefined {
  return reader.attempt(() => {
    const value = readValue(reader);
    if (value === undefined) return undefined;
    const operation = readWordOperator(reader, { in: 'in' });
    if (!operation) return undefined;
    const selector = readSelector(reader);
    if (selector) return { kind: 'match', ...operation, selector, value };
    reader.fault('match', 'Invalid selector');
    return undefined;
  });
}
