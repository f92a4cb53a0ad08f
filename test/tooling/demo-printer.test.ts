import { createPrinter } from '@rollout-actions/tooling/demo/printer';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const UUID = '3f2a9c1b-0000-4000-8000-1234567890ab';

function printed(...texts: string[]): string[] {
  const lines: string[] = [];
  const print = createPrinter((line) => lines.push(line));
  for (const text of texts) print(text);
  return lines;
}

it('prints an id in full once, and then its first eight characters', () => {
  expect(printed(`a ${UUID}`, `b ${UUID} ${UUID}`)).toEqual([`a ${UUID}`, 'b 3f2a9c1b 3f2a9c1b']);
});

it('keeps every line within 100 columns and loses nothing but spaces', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), (text) => {
      const lines = printed(text.replaceAll('\n', ' '));
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
      const squeezed = (all: string) => all.replace(/[\s|]/g, '');
      expect(squeezed(lines.join(''))).toBe(squeezed(text));
    }),
  );
});
