import { z } from 'zod';
import { type OpenField, schemaField } from './field.ts';

/**
 * An absolute URL of one of the `schemes` (default: http and https), without user name, password
 * and fragment. Credentials in a URL end up in messages of others; they have inputs of their own.
 */
export function url(...schemes: string[]): OpenField<URL> {
  const allowed = schemes.length === 0 ? ['http', 'https'] : schemes;
  const schema = z
    .string()
    .refine((given) => URL.canParse(given))
    .transform((given) => new URL(given))
    .refine((given) => allowed.includes(given.protocol.slice(0, -1)) && given.hostname !== '')
    .refine((given) => given.username === '' && given.password === '' && given.hash === '');
  const start = allowed.map((scheme) => `${scheme}://`).join(' or ');
  return schemaField(schema, `a URL that begins with ${start}, without user name and password`);
}
