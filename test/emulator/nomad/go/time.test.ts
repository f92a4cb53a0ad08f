import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { formatGoDuration, parseGoDuration } from '@rollout-actions/emulator/nomad/go/duration';
import { createInstants, formatInstant } from '@rollout-actions/emulator/nomad/go/instant';
import fc from 'fast-check';
import { expect, it } from 'vitest';

it.each([
  ['1h30m', 5_400_000],
  ['500ms', 500],
  ['1.5s', 1_500],
  ['-2s', -2_000],
  ['0', 0],
  ['250us', 0.25],
])('reads the duration %s', (text, ms) => {
  expect(parseGoDuration(text)).toBe(ms);
});

it.each(['60', '', 's', '1 s', '1d', '1h-5m', 'soon'])('refuses the duration %j', (text) => {
  expect(parseGoDuration(text)).toBeUndefined();
});

it.each([
  [0, '0s'],
  [-1, '-1ns'],
  [1_500, '1.5µs'],
  [119_158_897, '119.158897ms'],
  [1_500_000_000, '1.5s'],
  [600_000_000_000, '10m0s'],
  [3_600_000_000_000, '1h0m0s'],
])('writes %d ns as %s', (ns, text) => {
  expect(formatGoDuration(ns)).toBe(text);
});

it('reads every duration that it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e15 }), (us) => {
      expect(parseGoDuration(formatGoDuration(us * 1_000))).toBeCloseTo(us / 1_000, 3);
    }),
  );
});

it('gives a later moment each time, even where the clock stands still', () => {
  const clock = createManualClock();
  const present = createInstants(clock);
  const happened = [present(), present(), present()];
  clock.advance(1);
  happened.push(present());
  expect(
    happened.every((instant, place) => place === 0 || instant > (happened[place - 1] ?? 0n)),
  ).toBe(true);
});

it('writes moments as Go does, trailing zeros cut', () => {
  expect(formatInstant(1_795_257_054_568_758_425n)).toBe('2026-11-21T10:30:54.568758425Z');
  expect(formatInstant(1_795_257_054_500_000_000n)).toBe('2026-11-21T10:30:54.5Z');
  expect(formatInstant(1_795_257_054_000_000_000n)).toBe('2026-11-21T10:30:54Z');
});
