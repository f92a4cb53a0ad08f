import { z } from 'zod';
import { type OpenField, schemaField } from './field.ts';

/** One word of a fixed list. */
export function choice<const W extends string>(...allowed: readonly [W, ...W[]]): OpenField<W> {
  const only = allowed.length === 1 ? `only ${allowed[0]}` : `one of ${allowed.join(', ')}`;
  return schemaField(z.string().pipe(z.enum(allowed)), only);
}
