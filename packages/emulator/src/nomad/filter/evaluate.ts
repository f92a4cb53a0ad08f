import { FilterEvaluationError } from './coerce.ts';
import { compare } from './compare.ts';
import type { Bindings, Collection, Expression, Match } from './expression.ts';
import { type Local, lookUp, type Scope } from './lookup.ts';
import { kindOf, membersOf } from './shapes.ts';

/**
 * Whether the row meets the expression. Throws FilterEvaluationError where the two do not suit each
 * other; like the server it reads no further than it must, so a fault may stay unnoticed.
 */
export function evaluate(expression: Expression, scope: Scope): boolean {
  switch (expression.kind) {
    case 'and':
      return expression.terms.every((term) => evaluate(term, scope));
    case 'or':
      return expression.terms.some((term) => evaluate(term, scope));
    case 'not':
      return !evaluate(expression.term, scope);
    case 'match':
      return evaluateMatch(expression, scope);
    case 'collection':
      return evaluateCollection(expression, scope);
  }
}

function evaluateMatch(match: Match, scope: Scope): boolean {
  const value = lookUp(match.selector.path, scope);
  // A key that a map does not have is empty, nil, and equal to nothing.
  const holds = value
    ? compare(match, value)
    : match.operator === 'empty' || match.operator === 'nil';
  return holds !== match.negated;
}

function evaluateCollection(collection: Collection, scope: Scope): boolean {
  const all = collection.quantifier === 'all';
  const value = lookUp(collection.selector.path, scope);
  if (!value) return all;
  const kind = kindOf(value);
  if (kind !== 'map' && kind !== 'slice') {
    throw new FilterEvaluationError(`${collection.selector.text} is not a list or a map`);
  }
  const bodies = [...membersOf(value.data).keys()].map((key) => () => {
    const locals = bind(collection, kind === 'map' ? key : Number(key));
    return evaluate(collection.body, { ...scope, locals: [...scope.locals, ...locals] });
  });
  return all ? bodies.every((holds) => holds()) : bodies.some((holds) => holds());
}

function bind({ bindings, selector }: Collection, key: string | number): Local[] {
  refuseSameName(bindings);
  const path = [...selector.path, String(key)];
  const locals: Local[] = [];
  if (bindings.single !== undefined) {
    const element = typeof key === 'string' ? { key } : { path };
    locals.push({ name: bindings.single, ...element });
  }
  if (bindings.key !== undefined) locals.push({ name: bindings.key, key });
  if (bindings.value !== undefined) locals.push({ name: bindings.value, path });
  return locals;
}

function refuseSameName({ key, value }: Bindings): void {
  if (key === undefined || key !== value) return;
  throw new FilterEvaluationError(
    `${JSON.stringify(key)} cannot be used as a placeholder for both the index and the value`,
  );
}
