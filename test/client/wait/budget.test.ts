import { type Budget, createBudget } from '@rollout-actions/client/wait/budget';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const HOUR_MS = 3_600_000;

function account(more: Partial<Parameters<typeof createBudget>[1]> = {}) {
  const time = { nowMs: 0 };
  const rule = { limit: 60, windowMs: HOUR_MS, share: 1, ...more };
  return { time, budget: createBudget({ now: () => time.nowMs }, rule) };
}

function spend(budget: Budget, times = 1) {
  for (let time = 0; time < times; time += 1) budget.spend().answered();
}

describe('a budget', () => {
  it('lets no more than its part through in any rolling window, whatever the pattern', () => {
    const steps = fc.array(
      fc.record({
        pauseMs: fc.oneof(fc.nat(2_000), fc.nat(600_000), fc.nat(2 * HOUR_MS)),
        answerMs: fc.nat(120_000),
        refused: fc.option(fc.option(fc.nat(HOUR_MS), { nil: undefined }), { nil: null }),
      }),
      { maxLength: 200 },
    );
    const rules = fc.record({ limit: fc.integer({ min: 1, max: 12 }), share: fc.nat(9) });
    fc.assert(
      fc.property(steps, rules, (pattern, { limit, share }) => {
        const { time, budget } = account({ limit, share: share + 1 });
        const sent: number[] = [];
        for (const { pauseMs, answerMs, refused } of pattern) {
          time.nowMs += pauseMs;
          if (budget.opensInMs() > 0) continue;
          sent.push(time.nowMs);
          const spending = budget.spend();
          time.nowMs += answerMs;
          if (refused !== null) budget.refused(refused);
          spending.answered();
        }
        const most = Math.max(
          0,
          ...sent.map((end) => sent.filter((at) => at <= end && at > end - HOUR_MS).length),
        );
        expect(most).toBeLessThanOrEqual(budget.part);
      }),
    );
  });

  it('says to the millisecond when it opens, and is open then', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(HOUR_MS / 2), { minLength: 1, maxLength: 5 }), (pauses) => {
        const { time, budget } = account({ limit: pauses.length });
        for (const pauseMs of pauses) {
          time.nowMs += pauseMs;
          if (budget.opensInMs() === 0) spend(budget);
        }
        const opensInMs = budget.opensInMs();
        if (opensInMs > 0) {
          time.nowMs += opensInMs - 1;
          expect(() => budget.spend()).toThrow(RangeError);
          time.nowMs += 1;
        }
        expect(() => budget.spend()).not.toThrow();
      }),
    );
  });

  it('opens for several requests at once only when there is room for all', () => {
    const { time, budget } = account({ limit: 3 });
    spend(budget);
    time.nowMs = 1_000;
    spend(budget);
    expect([1, 2, 3].map((count) => budget.opensInMs(count))).toEqual([
      0,
      HOUR_MS - 1_000,
      HOUR_MS,
    ]);
  });

  it('counts a request until an hour after its answer: the server may count it as late', () => {
    const { time, budget } = account({ limit: 1 });
    const spending = budget.spend();
    time.nowMs = 2 * HOUR_MS;
    expect(budget.opensInMs()).toBe(HOUR_MS);
    spending.answered();
    time.nowMs = 3 * HOUR_MS - 1;
    expect(budget.opensInMs()).toBe(1);
  });

  it('gives back what was not sent', () => {
    const { budget } = account({ limit: 1 });
    budget.spend().giveBack();
    expect(budget.left()).toBe(1);
  });

  it('leaves everybody at least one request, however many share it', () => {
    expect([1, 7, 8, 61].map((share) => account({ share }).budget.part)).toEqual([60, 8, 7, 1]);
  });

  it('obeys Retry-After in full, however long', () => {
    const { time, budget } = account();
    budget.refused(HOUR_MS * 3);
    expect(budget.opensInMs()).toBe(HOUR_MS * 3);
    expect(budget.left()).toBe(0);
    time.nowMs = HOUR_MS * 3;
    expect(budget.opensInMs()).toBe(0);
  });

  it('rests a minute after a refusal without a time, then twice as long, at most ten', () => {
    const { budget } = account();
    const rests = Array.from({ length: 6 }, () => {
      spend(budget);
      budget.refused(undefined);
      return budget.restMs() / 60_000;
    });
    expect(rests).toEqual([1, 2, 4, 8, 10, 10]);
    expect(budget.opensInMs()).toBe(0);
  });
});
