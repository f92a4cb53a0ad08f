import { z } from 'zod';
import { type OpenField, schemaField } from './field.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** One line of text without control characters; with `matches` only what fits it. */
export function text(limits?: { matches: RegExp; accepts: string }): OpenField<string> {
  const line = z.string().refine((given) => !CONTROL.test(given));
  if (limits === undefined) return schemaField(line, 'one line of text');
  return schemaField(line.regex(limits.matches), limits.accepts);
}
