import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('any text becomes one printable line of bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 80 }), (text, most) => {
      const line = sanitizeLine(text, most);
      expect([...line].length).toBeLessThanOrEqual(most);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(line).toBe(line.trim());
    }),
  );
});

test('colours, direction marks and line ends are gone, words stay', () => {
  expect(sanitizeLine('\u001b[31mno\u001b[0m\r\n\u202eleader\u2028 yet\u200b')).toBe(
    'no leader yet',
  );
});

test('what is cut says so', () => {
  expect(sanitizeLine('x'.repeat(400))).toBe(`${'x'.repeat(299)}…`);
});
