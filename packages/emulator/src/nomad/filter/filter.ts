import { FilterEvaluationError } from './coerce.ts';
import { evaluate } from './evaluate.ts';
import { FilterSyntaxError, readExpression } from './read-expression.ts';

/** A filter that cannot be read or does not suit the rows; the message is the text of the 400. */
export class FilterError extends Error {
  override name = 'FilterError';
}

/**
 * Compiles the `filter` of a list request into a function that keeps the rows it is true for.
 * Rows are the JSON objects of the list, whole: a field left out is an unknown field. Throws
 * FilterError at once where the text is no expression, and from the function where it does not suit
 * a row. A server that stops at the end of a page must hand in the rows one by one.
 */
export function compileFilter(expression: string): (rows: readonly object[]) => object[] {
  const holds = compile(expression);
  return (rows) => rows.filter(holds);
}

function compile(expression: string): (row: object) => boolean {
  try {
    const holds = compileCondition(expression);
    return (row) => explain(() => holds(row));
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
    throw new FilterError(
      `failed to create result paginator: failed to read filter expression: ${error.message}`,
    );
  }
}

function explain(holds: () => boolean): boolean {
  try {
    return holds();
  } catch (error) {
    if (!(error instanceof FilterEvaluationError)) throw error;
    throw new FilterError(`failed to read result page: ${error.message}`);
  }
}

/**
 * The bare condition, for other places than lists (the selector of a binding rule). Throws
 * FilterSyntaxError at once and FilterEvaluationError from the function, in the language's own
 * words.
 */
export function compileCondition(expression: string): (row: object) => boolean {
  const parsed = readExpression(expression);
  return (row) => evaluate(parsed, { row, locals: [] });
}
