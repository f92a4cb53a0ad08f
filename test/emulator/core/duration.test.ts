import { parseDuration } from '@rollout-actions/emulator/core/duration';
import { expect, it } from 'vitest';

it.each([
  ['500ms', 500],
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['2d', 172_800_000],
])('%s is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

it.each(['', '10', '-5m', '10 m', '10x', 'm10'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});
