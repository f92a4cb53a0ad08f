import { z } from 'zod';
import { fieldOf, type OpenField } from './field.ts';
import { urlCredentials } from './url-credentials.ts';

/**
 * An absolute URL of one of the `schemes` (default: http and https), without user name, password
 * and fragment. Credentials in a URL end up in messages of others; they have inputs of their own,
 * and
 * those that are given all the same are kept out of ours.
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
  const accepts = `a URL that begins with ${start}, without user name and password`;
  return fieldOf({
    accepts,
    parse(text) {
      const result = schema.safeParse(text);
      return result.success ? { ok: true, value: result.data } : { ok: false, accepted: accepts };
    },
    credentialsIn: urlCredentials,
  });
}
