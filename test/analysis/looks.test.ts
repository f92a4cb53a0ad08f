import { compareRates } from '@rollout-actions/analysis/rate-comparison';
import { heapBytes } from '@rollout-actions/tooling/bench/measures/heap';
import { expect, it, vi } from 'vitest';

const LOOKS = 100_000;
const OPTIONS = { tolerance: 1.25, unacceptable: 2, falseFailure: 0.05, falsePass: 0.05 };

/** Looks `count` times, and says how many logarithms and exponentials that took. */
function operationsOf(comparison: ReturnType<typeof compareRates>, count: number): number {
  const spies = [vi.spyOn(Math, 'log'), vi.spyOn(Math, 'log1p'), vi.spyOn(Math, 'exp')];
  for (let look = 0; look < count; look += 1) lookOnce(comparison, look);
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return calls;
}

function lookOnce(comparison: ReturnType<typeof compareRates>, look: number): void {
  comparison.add({
    canary: { events: 1 + (look % 2), total: 20 },
    stable: { events: look % 7, total: 90 },
  });
  comparison.verdict();
  comparison.evidence();
}

it('a hundred thousand looks keep no memory, and the last costs no more than the first', () => {
  const comparison = compareRates(OPTIONS);
  const atFirst = operationsOf(comparison, 10);
  const beforeBytes = heapBytes();
  for (let look = 0; look < LOOKS; look += 1) lookOnce(comparison, look);
  expect(heapBytes() - beforeBytes).toBeLessThan(4 * 1024 ** 2);
  expect(operationsOf(comparison, 10)).toBeLessThanOrEqual(atFirst);
  // A logarithm takes some 10 ns: this is what a look of a few µs can afford.
  expect(atFirst / 10).toBeLessThan(250);
});
