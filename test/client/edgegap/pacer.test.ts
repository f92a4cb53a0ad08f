import {
  createPacer,
  createSchedule,
  DOCUMENTED_RATES,
} from '@rollout-actions/client/edgegap/calls/pacer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';

const rate = fc.record({
  limit: fc.integer({ min: 1, max: 200 }),
  windowMs: fc.constantFrom(1_000, 10_000, 60_000),
});

describe('a schedule', () => {
  it('never gives out more in any window than the rate allows', () => {
    fc.assert(
      fc.property(rate, fc.array(fc.nat(3_000), { maxLength: 400 }), (given, pauses) => {
        const schedule = createSchedule(given);
        let nowMs = 0;
        const times = pauses.map((pauseMs) => {
          nowMs += pauseMs % 7 === 0 ? pauseMs : 0;
          return schedule.next(nowMs);
        });
        for (const [at, startMs] of times.entries()) {
          const within = times.slice(at).filter((ms) => ms < startMs + given.windowMs);
          expect(within.length).toBeLessThanOrEqual(given.limit);
        }
      }),
    );
  });

  it('never gives a moment in the past, and gives them in order', () => {
    fc.assert(
      fc.property(rate, fc.array(fc.nat(500), { minLength: 1 }), (given, pauses) => {
        const schedule = createSchedule(given);
        let nowMs = 0;
        let lastMs = 0;
        for (const pauseMs of pauses) {
          nowMs += pauseMs;
          const atMs = schedule.next(nowMs);
          expect(atMs).toBeGreaterThanOrEqual(Math.max(nowMs, lastMs));
          lastMs = atMs;
        }
      }),
    );
  });

  it('uses at least 95 % of the rate when everybody waits', () => {
    const schedule = createSchedule(DOCUMENTED_RATES.create);
    const lastMs = Array.from({ length: 1_000 }, () => schedule.next(0)).at(-1) ?? 0;
    expect(25_000 / lastMs).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a pacer', () => {
  it('is one for all callers, and each kind of call has its own', async () => {
    const clock = createFakeClock();
    const startMs = clock.now();
    const pacer = createPacer(clock, DOCUMENTED_RATES);
    const { signal } = new AbortController();
    const times: number[] = [];
    const turn = async (rateKind: 'create' | 'list') => {
      await pacer.turn(rateKind, signal);
      times.push(Math.round(clock.now() - startMs));
    };
    await clock.run(
      Promise.all([turn('list'), turn('create'), turn('list'), turn('create'), turn('list')]),
    );
    expect(times).toEqual([0, 0, 26, 102, 204]);
  });

  it('lets nothing of a kind begin for a window after a 429', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(clock, DOCUMENTED_RATES);
    const startMs = clock.now();
    pacer.refused('create');
    await clock.run(pacer.turn('create', new AbortController().signal));
    expect(clock.now() - startMs).toBe(1_000);
  });

  it('lets those wait too who stood in line before the 429 came', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(clock, DOCUMENTED_RATES);
    const { signal } = new AbortController();
    const startMs = clock.now();
    const times: number[] = [];
    const line = Array.from({ length: 4 }, async (_, at) => {
      await pacer.turn('create', signal);
      times.push(Math.round(clock.now() - startMs));
      if (at === 1) pacer.refused('create');
    });
    await clock.run(Promise.all(line));
    expect(times).toEqual([0, 26, 1_026, 1_051]);
  });

  it('lets the others keep their order where one in the line gives up', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(clock, DOCUMENTED_RATES);
    const leaving = new AbortController();
    const { signal } = new AbortController();
    const order: string[] = [];
    const turn = (name: string, own: AbortSignal) =>
      pacer.turn('list', own).then(
        () => order.push(name),
        () => order.push(`${name} left`),
      );
    const line = [turn('a', signal), turn('b', leaving.signal), turn('c', signal)];
    leaving.abort();
    await clock.run(Promise.all(line));
    expect(order.filter((name) => name !== 'b left')).toEqual(['a', 'c']);
  });

  it('lets a caller whose signal is aborted go at once', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(clock, { ...DOCUMENTED_RATES, list: { limit: 1, windowMs: 60_000 } });
    const stop = new AbortController();
    await pacer.turn('list', stop.signal);
    const second = pacer.turn('list', stop.signal);
    stop.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
  });
});
