import { fieldOf, type OpenField } from './field.ts';

const LINE = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;

/** `KEY=value` lines, each key once, in the order given. Empty lines are left out. */
export function keyValues(): OpenField<ReadonlyMap<string, string>> {
  const accepts = 'KEY=value lines, each key once, of letters, digits and underscores';
  return fieldOf({
    accepts,
    parse(given) {
      const pairs = pairsOf(given);
      return pairs === undefined ? { ok: false, accepted: accepts } : { ok: true, value: pairs };
    },
    secretsIn: (given) => [...(pairsOf(given)?.values() ?? [])],
  });
}

function pairsOf(given: string): Map<string, string> | undefined {
  const pairs = new Map<string, string>();
  for (const line of given.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const [, key, value] = LINE.exec(line) ?? [];
    if (key === undefined || value === undefined || pairs.has(key)) return undefined;
    pairs.set(key, value);
  }
  return pairs;
}
