import { formatDuration, parseDuration } from '@rollout-actions/client/time/duration';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const UNITS = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

test.each([
  ['500ms', 500],
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['0s', 0],
  ['1h2m3s4ms', 3_723_004],
])('%s is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each([
  '',
  '10',
  '10 m',
  ' 10m',
  '10m ',
  '-5s',
  '1m1h',
  '5s5s',
  '1e3s',
  'm',
  '.5s',
  '1.s',
  '10d',
  '10M',
  '٣s',
  'Infinityh',
  '99999999999999999h',
  '1h\n30m',
  '0x10s',
])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('every text of falling units is read as their sum', () => {
  fc.assert(
    fc.property(fc.tuple(...UNITS.map(() => fc.option(fc.nat(999)))), (numbers) => {
      const parts = UNITS.map(([unit, ms], at) => ({ unit, ms, number: numbers[at] ?? undefined }));
      const given = parts.filter((part) => part.number !== undefined);
      fc.pre(given.length > 0);
      const text = given.map(({ number, unit }) => `${number}${unit}`).join('');
      const sum = given.reduce((total, { number, ms }) => total + (number ?? 0) * ms, 0);
      expect(parseDuration(text)).toBe(sum);
    }),
  );
});

test('a bare number has no unit and is never read', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (number) => {
      expect(parseDuration(String(number))).toBeUndefined();
    }),
  );
});

test('any text gives a whole number of ms or nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9.hms ]{0,12}$/), (text) => {
      const ms = parseDuration(text);
      expect(ms === undefined || (Number.isSafeInteger(ms) && ms >= 0)).toBe(true);
    }),
  );
});

test.each([
  [0, '0ms'],
  [850, '850ms'],
  [999.6, '1s'],
  [12_000, '12s'],
  [59_700, '1m'],
  [200_000, '3m 20s'],
  [3_600_000, '1h'],
  [3_900_000, '1h 5m'],
])('%d ms is written %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test('what is written is read back within its last unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400_000 }), (ms) => {
      const read = parseDuration(formatDuration(ms).replaceAll(' ', '')) ?? Number.NaN;
      const lost = ms < 1_000 ? 0 : ms < 3_600_000 ? 500 : 60_000;
      expect(Math.abs(read - ms)).toBeLessThanOrEqual(lost);
    }),
  );
});
