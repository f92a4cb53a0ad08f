import { refusal } from './errors.ts';

function hexError(digits: string): string {
  const bytes = Buffer.from(digits).toString('latin1');
  const wrong = /[^0-9a-f]/i.exec(bytes)?.[0] ?? '';
  const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const shown = /\p{C}/u.test(wrong) ? '' : ` '${wrong}'`;
  return `Invalid UUID: encoding/hex: invalid byte: U+${code}${shown}`;
}

function idProblem(id: string, whole: boolean): string | undefined {
  const length = Buffer.byteLength(id);
  if (whole && length !== 36) return 'UUID must be 36 characters';
  if (length > 36) return `Invalid UUID length. UUID have 36 characters; got ${length}`;
  const digits = id.replaceAll('-', '');
  const hyphens = id.length - digits.length;
  if (hyphens > 4) return `UUID should have maximum of 4 "-"; got ${hyphens}`;
  if (Buffer.byteLength(digits) % 2 !== 0) return 'Input (without hyphens) must be even length';
  return /^[0-9a-f]*$/i.test(digits) ? undefined : hexError(digits);
}

function asKey(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}

/**
 * Brings an id to the form it is stored by: any case, hyphens anywhere as long as it has 36
 * characters (seen on an agent). Throws the store's error for anything else, with `lookup`, e.g.
 * `deployment lookup failed: `, in front.
 */
export function storedId(id: string, lookup: string): string {
  const problem = idProblem(id, true);
  if (problem !== undefined) throw refusal(`${lookup}index error: ${problem}`);
  const key = asKey(id);
  return [key.slice(0, 8), key.slice(8, 12), key.slice(12, 16), key.slice(16, 20), key.slice(20)]
    .join('-')
    .toLowerCase();
}

/** Whether an id begins with `prefix`; throws for a prefix that the store refuses. */
export function idPrefix(prefix: string, lookup: string): (id: string) => boolean {
  const problem = idProblem(prefix, false);
  if (problem !== undefined) throw refusal(`${lookup}index error: ${problem}`);
  const key = asKey(prefix);
  return (id) => asKey(id).startsWith(key);
}
