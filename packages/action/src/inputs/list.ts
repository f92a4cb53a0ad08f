import { type Field, fieldOf, type OpenField, type Reading } from './field.ts';
import { text } from './text.ts';

/**
 * A list, one item a line; commas split too unless `commas` is false (for items that can hold one).
 * Empty items are left out, and of equal ones all but the first.
 */
export function list(): OpenField<readonly string[]>;
export function list<T>(item: Field<T>, options?: { commas?: boolean }): OpenField<readonly T[]>;
export function list(
  item: Field<unknown> = text(),
  { commas = true }: { commas?: boolean } = {},
): OpenField<readonly unknown[]> {
  const separated = commas ? 'a line or between commas' : 'a line';
  const accepts = `a list, one item ${separated}, each ${item.accepts}`;
  return fieldOf({
    accepts,
    parse: (given) => readItems(itemsOf(given, commas ? /[\r\n,]+/ : /[\r\n]+/), item, accepts),
  });
}

function itemsOf(given: string, separator: RegExp): Set<string> {
  return new Set(
    given
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

function readItems(
  items: Set<string>,
  item: Field<unknown>,
  accepts: string,
): Reading<readonly unknown[]> {
  const values: unknown[] = [];
  for (const given of items) {
    const reading = item.read(given);
    if (!reading.ok) return { ok: false, accepted: accepts };
    values.push(reading.value);
  }
  return { ok: true, value: values };
}

const KEY_VALUE_LINE = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;

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
    const [, key, value] = KEY_VALUE_LINE.exec(line) ?? [];
    if (key === undefined || value === undefined || pairs.has(key)) return undefined;
    pairs.set(key, value);
  }
  return pairs;
}
