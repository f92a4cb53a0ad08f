import { readRetryAfter } from '@rollout-actions/client/http/reply/retry-after';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const NOW = Date.UTC(2026, 0, 1);
const read = (value: string | undefined, date?: string) =>
  readRetryAfter((name) => ({ 'retry-after': value, date })[name], NOW);

test.each([
  ['3', 3_000],
  ['0', 0],
  ['1.5', 1_500],
  ['3600', 3_600_000],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Thursday, 01-Jan-26 00:00:30 GMT', 30_000],
  ['Thu, 01 Jan 2020 00:00:00 GMT', 0],
])('%s is %d ms', (value, ms) => {
  expect(read(value)).toBe(ms);
});

test.each([undefined, '', '-5', '1e3', 'soon', '5 minutes', '0x10', 'NaN', '3;4'])(
  '%j says nothing',
  (value) => {
    expect(read(value)).toBeUndefined();
  },
);

test('a date is measured by the clock of the server where it sends one', () => {
  const until = 'Thu, 01 Jan 2026 08:00:10 GMT';
  expect(read(until, 'Thu, 01 Jan 2026 08:00:00 GMT')).toBe(10_000);
  expect(read(until, 'yesterday')).toBe(8 * 3_600_000 + 10_000);
});

test('any text gives a finite time that is not negative, or nothing', () => {
  const digits = fc.stringMatching(/^\d{1,400}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), (value) => {
      const ms = read(value);
      expect(ms === undefined || (Number.isFinite(ms) && ms >= 0)).toBe(true);
    }),
  );
});
