import { duration } from '@rollout-actions/action/inputs/number';
import { text } from '@rollout-actions/action/inputs/text';
import { expect, test } from 'vitest';

test('a field is required as it is made', () => {
  expect(text().read(undefined)).toEqual({ ok: false, accepted: 'one line of text' });
  expect(text().default('x').required().read(undefined)).toMatchObject({ ok: false });
});

test('an optional field is undefined', () => {
  expect(text().optional().read(undefined)).toEqual({ ok: true, value: undefined });
});

test('a default is read like a given text', () => {
  expect(duration().default('2m').read(undefined)).toEqual({ ok: true, value: 120_000 });
  expect(duration().default('2').read(undefined)).toMatchObject({ ok: false });
});
