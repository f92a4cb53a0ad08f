import { createRandom } from '@rollout-actions/emulator/core/random';
import fc from 'fast-check';
import { expect, it } from 'vitest';

it('the same seed gives the same chance, another seed another', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return [random.next(), random.hex(8), random.uuid(), random.integer(1, 1000)];
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('numbers stay within their bounds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), (seed, low) => {
      const random = createRandom(seed);
      const whole = random.integer(low, low + 3);
      expect([low, low + 1, low + 2, low + 3]).toContain(whole);
      const between = random.between(low, low + 3);
      expect(between).toBeGreaterThanOrEqual(low);
      expect(between).toBeLessThan(low + 3);
    }),
  );
});

it('an id has the form of a version 4 UUID', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(createRandom(seed).uuid()).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

it('picks only what is there, and refuses to pick from nothing', () => {
  const random = createRandom(1);
  const picked = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])));
  expect([...picked].sort()).toEqual(['a', 'b', 'c']);
  expect(() => random.pick([])).toThrow(RangeError);
});
