import { z } from 'zod';
import { type OpenField, schemaField } from './field.ts';

const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;

/** A boolean in the words of YAML 1.2's core schema; `yes` and `1` are none there. */
export function flag(): OpenField<boolean> {
  const schema = z
    .string()
    .regex(TRUE_OR_FALSE)
    .transform((word) => word.toLowerCase() === 'true');
  return schemaField(schema, 'true or false');
}
