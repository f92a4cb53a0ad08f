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
