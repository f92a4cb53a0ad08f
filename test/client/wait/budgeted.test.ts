import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { nextReadMs, type Situation } from '@rollout-actions/client/wait/budgeted';
import { optimumMs } from '@rollout-actions/tooling/bench/emqx';
import { plannedLoop, simulate } from '@rollout-actions/tooling/bench/poll-simulation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const HOUR_MS = 3_600_000;

const situation = (more: Partial<Situation> = {}): Situation => ({
  elapsedMs: 0,
  remainingMs: 2_700_000,
  reads: 59,
  readsPerWindow: 60,
  opensInMs: 0,
  restMs: 0,
  windowMs: HOUR_MS,
  expected: { fromMs: 10_000, toMs: 600_000 },
  ...more,
});

/** The times of all reads of a wait in which nothing changes. */
function looksOf(start: Situation): number[] {
  const endMs = start.elapsedMs + start.remainingMs;
  const times: number[] = [];
  let now = start;
  while (now.reads > 0) {
    const elapsedMs = now.elapsedMs + nextReadMs(now);
    if (elapsedMs > endMs) break;
    times.push(elapsedMs);
    now = { ...now, elapsedMs, remainingMs: endMs - elapsedMs, reads: now.reads - 1 };
  }
  return times;
}

describe('the planner', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'notices 10,000 changes in [10, 600] s in time with %i on one key, without a read too many',
    (sharers) => {
      const random = seededRandom(sharers);
      const fare = simulate({ jobs: 10_000, sharers, random, loop: plannedLoop });
      expect(fare.jobs).toBeGreaterThanOrEqual(10_000);
      expect(fare.finished).toBe(1);
      expect(fare.violations).toBe(0);
      expect(fare.meanLagMs).toBeLessThanOrEqual(1.15 * optimumMs(sharers));
    },
  );

  it('spreads the reads evenly over the expected time and keeps some for later', () => {
    const times = looksOf(situation());
    const within = times.filter((atMs) => atMs <= 600_000);
    const apart = within.slice(1).map((atMs, at) => atMs - (within[at] ?? 0));
    expect(within).toHaveLength(52);
    expect(Math.max(...apart) - Math.min(...apart)).toBeLessThan(1);
    expect(times.length - within.length).toBe(7);
  });

  it('reads last just before the deadline', () => {
    const times = looksOf(situation());
    expect(times.at(-1)).toBeCloseTo(2_698_000, 0);
  });

  it('never reads after the deadline, before now, or in a hot loop', () => {
    const any = fc.record({
      elapsedMs: fc.nat(2 * HOUR_MS),
      remainingMs: fc.nat(3 * HOUR_MS),
      reads: fc.integer({ min: 1, max: 60 }),
      looksAWindow: fc.integer({ min: 1, max: 60 }),
      restMs: fc.nat(HOUR_MS),
      expected: fc.constantFrom(
        { fromMs: 0, toMs: 600_000 },
        { fromMs: 60_000, toMs: 1_800_000 },
        { fromMs: 0, toMs: 1 },
      ),
    });
    fc.assert(
      fc.property(any, (more) => {
        const times = looksOf(situation(more));
        const endMs = more.elapsedMs + more.remainingMs;
        let before = more.elapsedMs;
        for (const [at, atMs] of times.entries()) {
          expect(atMs).toBeLessThanOrEqual(endMs);
          if (at < times.length - 1) expect(atMs - before).toBeGreaterThanOrEqual(5_000 - 1e-6);
          before = atMs;
        }
        expect(times.length).toBeLessThanOrEqual(more.reads);
      }),
    );
  });

  it('waits for a spent budget to open if that is in time, and reads at once if it is not', () => {
    const spent = { reads: 1, opensInMs: 1_200_000 };
    expect(nextReadMs(situation(spent))).toBe(1_200_000);
    expect(nextReadMs(situation({ ...spent, remainingMs: 600_000 }))).toBe(0);
  });

  it('reads once more where refusals would make it rest beyond the deadline', () => {
    expect(nextReadMs(situation({ restMs: HOUR_MS, remainingMs: 100_000 }))).toBe(98_000);
  });

  it('fits a short timeout: all reads before its end', () => {
    const times = looksOf(situation({ remainingMs: 120_000 }));
    expect(times.at(-1)).toBeCloseTo(118_000, 0);
    expect(times.length).toBeGreaterThan(20);
  });
});
