import type { Kind } from './shapes.ts';

/** The expression does not suit the row, in the words of the server's evaluator. */
export class FilterEvaluationError extends Error {
  override name = 'FilterEvaluationError';
}

const trueWords = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const falseWords = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

/** An integer literal of Go: prefixes for the base, underscores between digits. */
const integer =
  /^([+-]?)(0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?[0-7])*|[1-9](?:_?[0-9])*)$/;

/** The value of an expression as the type of the field that it is compared with. */
export function coerce(text: string, kind: Kind): unknown {
  switch (kind) {
    case 'bool':
      return coerceBoolean(text);
    case 'int':
    case 'int64':
      return coerceInteger(text, { parser: 'ParseInt', low: -(2n ** 63n), high: 2n ** 63n - 1n });
    case 'uint64':
      return coerceInteger(text, { parser: 'ParseUint', low: 0n, high: 2n ** 64n - 1n });
    case 'float64':
      return coerceFloat(text);
    default:
      return text;
  }
}

function coerceBoolean(text: string): boolean {
  if (trueWords.has(text)) return true;
  if (falseWords.has(text)) return false;
  throw unsuitable('ParseBool', text, 'invalid syntax');
}

function coerceInteger(
  text: string,
  { parser, low, high }: { parser: 'ParseInt' | 'ParseUint'; low: bigint; high: bigint },
): bigint {
  const [, sign, digits] = integer.exec(text) ?? [];
  if (digits === undefined || (sign && parser === 'ParseUint')) {
    throw unsuitable(parser, text, 'invalid syntax');
  }
  const size = BigInt(digits.replaceAll('_', '').replace(/^0(?=[0-7])/, '0o'));
  const number = sign === '-' ? -size : size;
  if (number < low || number > high) throw unsuitable(parser, text, 'value out of range');
  return number;
}

function coerceFloat(text: string): number {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  throw unsuitable('ParseFloat', text, 'invalid syntax');
}

function unsuitable(parser: string, text: string, why: string): FilterEvaluationError {
  return new FilterEvaluationError(
    `error getting match value in expression: strconv.${parser}: parsing ` +
      `${JSON.stringify(text)}: ${why}`,
  );
}
