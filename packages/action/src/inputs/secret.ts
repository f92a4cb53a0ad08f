import { z } from 'zod';
import { type OpenField, schemaField } from './field.ts';
import { text } from './text.ts';

/** A password or the like: one line, never shown. */
export function secret(): OpenField<string> {
  return text().secret();
}

/**
 * A token that is sent as a header: visible ASCII only. HTTP libraries cut or refuse anything else,
 * some with the whole token in their message.
 */
export function token(): OpenField<string> {
  const schema = z.string().regex(/^[\x21-\x7e]+$/);
  return schemaField(schema, 'a token of visible ASCII characters, without blanks').secret();
}
