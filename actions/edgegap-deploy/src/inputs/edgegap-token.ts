import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';

const FORM = /^(?:token\s+)?([\x21-\x7e]+)$/i;

/**
 * An Edgegap key, with or without the word `token` that the dashboard copies before it; gives the
 * key alone. A doubled word would be a key that nobody knows.
 */
export function edgegapToken(): OpenField<string> {
  const accepts = 'the key from the dashboard, with or without "token " before it';
  const plain = (given: string): string | undefined => {
    const [, key] = FORM.exec(given) ?? [];
    return key === undefined || key.toLowerCase() === 'token' ? undefined : key;
  };
  return fieldOf({
    accepts,
    parse(given) {
      const key = plain(given);
      return key === undefined ? { ok: false, accepted: accepts } : { ok: true, value: key };
    },
    secretsIn: (given) => [plain(given) ?? ''],
  }).secret();
}
