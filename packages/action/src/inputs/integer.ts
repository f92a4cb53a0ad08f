import { z } from 'zod';
import { type OpenField, schemaField } from './field.ts';

/** A whole number in decimal digits, within `min` and `max`. */
export function integer(limits: { min?: number; max?: number } = {}): OpenField<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = limits;
  const schema = z
    .string()
    .regex(/^-?\d{1,16}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
  return schemaField(schema, `a whole number${range(limits)}`);
}

function range({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, at least ${min}`;
  return max === undefined ? '' : `, at most ${max}`;
}
