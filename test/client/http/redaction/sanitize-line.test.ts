import { Failure } from '@rollout-actions/client/http/failure';
import { sanitizeLine, sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
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

test('a clause ends with one mark, however a server ended it', () => {
  const said = fc.tuple(
    fc.stringMatching(/^\w{1,8}$/),
    fc.stringMatching(/^(?:\.{0,3}|[!?…]) {0,2}$/),
  );
  fc.assert(
    fc.property(said, ([words, end]) => {
      expect(sentence(`it said: ${words}${end}`)).toMatch(/[^.][.!?…]$/);
    }),
  );
  const what = 'Nomad answered 500: No cluster leader.';
  const facts = { resource: 'Job web', next: 'Try again later', received: 'yes' as const };
  const { message } = new Failure({ kind: 'unavailable', what, ...facts });
  expect(message).toBe('Job web: Nomad answered 500: No cluster leader. Try again later.');
});
