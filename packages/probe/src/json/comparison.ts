const OPERATORS = ['<=', '>=', '==', '!=', '<', '>'] as const;
type Operator = (typeof OPERATORS)[number];
type Operand = number | string | boolean | null;

/** A comparison with a fixed value, such as `< 0.01`. */
export interface Comparison {
  operator: Operator;
  operand: Operand;
  /** As it was written. */
  text: string;
}

export const COMPARISON_FORM =
  'a comparison in quotes such as "< 0.01", ">= 99.5" or "== 0" (a text to compare with: ' +
  '\'== "up"\')';

/** Reads `< 0.01`, `!= "down"`; undefined for everything else. Only numbers have an order. */
export function parseComparison(given: string): Comparison | undefined {
  const text = given.trim();
  const operator = OPERATORS.find((sign) => text.startsWith(sign));
  if (operator === undefined) return undefined;
  const operand = operandOf(text.slice(operator.length).trim());
  if (operand === undefined) return undefined;
  const isOrder = operator !== '==' && operator !== '!=';
  return isOrder && typeof operand !== 'number' ? undefined : { operator, operand, text };
}

function operandOf(text: string): Operand | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return undefined;
    return typeof value === 'number' ? finite(value) : isOperand(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function isOperand(value: unknown): value is string | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

/** Whether it holds of `value`; undefined where the two cannot be compared, as with NaN. */
export function holds({ operator, operand }: Comparison, value: unknown): boolean | undefined {
  if (typeof value === 'number' && Number.isNaN(value)) return undefined;
  if (operator === '==' || operator === '!=') {
    if (typeof value === 'object' && value !== null) return undefined;
    return (value === operand) === (operator === '==');
  }
  if (typeof value !== 'number' || typeof operand !== 'number') return undefined;
  if (operator === '<') return value < operand;
  if (operator === '<=') return value <= operand;
  return operator === '>' ? value > operand : value >= operand;
}
