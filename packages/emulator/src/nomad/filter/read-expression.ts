import type { Bindings, Collection, Expression } from './expression.ts';
import { readIdentifier, readSelector } from './operands.ts';
import { readMatch } from './read-match.ts';
import { FilterReader } from './reader.ts';

/**
 * The server gives up on a seventh group inside the others: its parser tries every group several
 * times over and counts its steps (recorded).
 */
const deepestGroup = 6;

/** The text is no filter expression. */
export class FilterSyntaxError extends Error {
  override name = 'FilterSyntaxError';
}

/**
 * Reads a whole filter expression; throws FilterSyntaxError with the words of the server's parser.
 */
export function readExpression(text: string): Expression {
  const reader = new FilterReader(text);
  reader.blanks();
  const expression = readOr(reader);
  reader.blanks();
  if (!expression || !reader.end() || reader.hasFaults()) {
    throw new FilterSyntaxError(reader.complaint());
  }
  return expression;
}

/**
 * Terms joined by `or`; the last may be a collection, which no `and` or `not` takes without `()`.
 */
function readOr(reader: FilterReader): Expression | undefined {
  const terms: Expression[] = [];
  for (let more = true; more; ) {
    const first = terms.length === 0;
    const term = reader.attempt(() => (first || joined(reader, 'or')) && readAnd(reader));
    const collection = term
      ? undefined
      : reader.attempt(() => (first || joined(reader, 'or')) && readCollection(reader));
    if (term) terms.push(term);
    if (collection) terms.push(collection);
    more = term !== undefined;
  }
  return joinTerms('or', terms);
}

function readAnd(reader: FilterReader): Expression | undefined {
  const first = readNot(reader);
  if (!first) return undefined;
  const terms = [first];
  const next = () => reader.attempt(() => joined(reader, 'and') && readNot(reader));
  for (let term = next(); term; term = next()) terms.push(term);
  return joinTerms('and', terms);
}

/** ` and ` or ` or `; undefined where it does not stand here. */
function joined(reader: FilterReader, word: 'and' | 'or'): true | undefined {
  return (reader.blanks() && reader.word(word) && reader.blanks()) || undefined;
}

function joinTerms(kind: 'and' | 'or', terms: Expression[]): Expression | undefined {
  return terms.length > 1 ? { kind, terms } : terms[0];
}

/** `not` may be repeated; it is also a name, so `not == 3` compares the field `not`. */
function readNot(reader: FilterReader): Expression | undefined {
  const starts = [reader.at];
  while (reader.attempt(() => (reader.word('not') && reader.blanks()) || undefined)) {
    starts.push(reader.at);
  }
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    reader.goBack(start);
    const term = reader.attempt(() => readGroup(reader)) ?? readMatch(reader);
    if (term) return starts.length % 2 === 1 ? { kind: 'not', term } : term;
  }
  return undefined;
}

function readGroup(reader: FilterReader): Expression | undefined {
  if (!reader.word('(')) return undefined;
  reader.blanks();
  const inner = readDeeper(reader);
  if (!inner) return undefined;
  reader.blanks();
  if (reader.word(')')) return inner;
  reader.fault('grouping', 'Unmatched parentheses');
  return undefined;
}

function readDeeper(reader: FilterReader): Expression | undefined {
  if (reader.depth === deepestGroup) {
    reader.fault('grouping', 'max number of expressions parsed');
    throw new FilterSyntaxError(reader.complaint());
  }
  reader.depth += 1;
  const inner = readOr(reader);
  reader.depth -= 1;
  return inner;
}

/** `any selector as names { … }`, or `all`. */
function readCollection(reader: FilterReader): Collection | undefined {
  const quantifier = reader.word('any') ? 'any' : reader.word('all') ? 'all' : undefined;
  if (!quantifier || !reader.blanks()) return undefined;
  const selector = readSelector(reader);
  if (!selector || !reader.blanks() || !reader.word('as') || !reader.blanks()) return undefined;
  const bindings = readBindings(reader);
  if (!bindings) return undefined;
  reader.blanks();
  if (!reader.word('{')) return undefined;
  reader.blanks();
  const body = readDeeper(reader);
  if (!body) return undefined;
  reader.blanks();
  return reader.word('}')
    ? { kind: 'collection', quantifier, selector, bindings, body }
    : undefined;
}

/** `key, value`, `key, _`, `_, value` or one name. */
function readBindings(reader: FilterReader): Bindings | undefined {
  const key = readIdentifier(reader);
  const value = reader.attempt(() => readSecondName(reader, key === undefined));
  if (key === undefined) return value === undefined ? undefined : { value };
  if (value === undefined) return { single: key };
  return value === '_' ? { key } : { key, value };
}

/** The part after the first name: `, value` or `, _`; after no name it is `_, value`. */
function readSecondName(reader: FilterReader, firstIsOpen: boolean): string | undefined {
  if (firstIsOpen && !reader.word('_')) return undefined;
  reader.blanks();
  if (!reader.word(',')) return undefined;
  reader.blanks();
  return readIdentifier(reader) ?? (!firstIsOpen && reader.word('_') ? '_' : undefined);
}
