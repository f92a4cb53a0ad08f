import { z } from 'zod';

/** How places, fleets' data and bulk-stop choose: `{field, values, filter_type}`, all required. */
export function selectionFilter<const Fields extends [string, ...string[]]>(fields: Fields) {
  return z.object({
    field: z.enum(fields),
    values: z.array(z.string()),
    filter_type: z.enum(['any', 'all', 'not']),
  });
}

/**
 * Whether something with these values passes: `any` wants one of the wanted values, `all` every
 * one of them, `not` none.
 */
export function passesSelection(
  filter: { values: string[]; filter_type: 'any' | 'all' | 'not' },
  has: readonly string[],
): boolean {
  const own = new Set(has.map((value) => value.toLowerCase()));
  const matching = filter.values.filter((value) => own.has(value.toLowerCase()));
  if (filter.filter_type === 'any') return matching.length > 0;
  if (filter.filter_type === 'not') return matching.length === 0;
  return matching.length === filter.values.length;
}
