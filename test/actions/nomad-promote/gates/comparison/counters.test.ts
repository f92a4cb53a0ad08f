import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCounters } from '../../../../../actions/nomad-promote/src/gates/comparison/counters.ts';

const sample = (value: number, allocation = 'a', series = 's') => ({ allocation, series, value });

describe('counters', () => {
  it('count from the first read of an allocation on', () => {
    const counters = createCounters();
    const first = { events: [sample(7)], total: [sample(100)] };
    expect(counters.read(first)).toEqual(new Map([['a', { events: 0, total: 0 }]]));
    const second = { events: [sample(9)], total: [sample(130)] };
    expect(counters.read(second)).toEqual(new Map([['a', { events: 2, total: 30 }]]));
  });

  it('take a value that falls for a reset', () => {
    const counters = createCounters();
    counters.read({ events: [sample(7)], total: [sample(100)] });
    const after = counters.read({ events: [sample(1)], total: [sample(20)] });
    expect(after.get('a')).toEqual({ events: 1, total: 20 });
  });

  it('take a series that appears later for one that began at zero', () => {
    const counters = createCounters();
    counters.read({ events: [], total: [sample(100)] });
    const after = counters.read({ events: [sample(3)], total: [sample(110)] });
    expect(after.get('a')).toEqual({ events: 3, total: 10 });
  });

  it('start again with an allocation that appears later', () => {
    const counters = createCounters();
    counters.read({ events: [], total: [sample(100)] });
    const both = [sample(110), sample(5_000, 'b')];
    const after = counters.read({ events: [sample(90, 'b')], total: both });
    expect(after.get('b')).toEqual({ events: 0, total: 0 });
  });

  it('keep the last value of a series that is missing until it is back', () => {
    const counters = createCounters();
    counters.read({ events: [], total: [sample(100)] });
    expect(counters.read({ events: [], total: [] })).toEqual(new Map());
    expect(counters.read({ events: [], total: [sample(140)] }).get('a')?.total).toBe(40);
  });

  it('hold back events that are ahead of their requests', () => {
    const counters = createCounters();
    counters.read({ events: [sample(0)], total: [sample(100)] });
    const ahead = counters.read({ events: [sample(5)], total: [sample(100)] });
    expect(ahead.has('a')).toBe(false);
    const whole = counters.read({ events: [sample(5)], total: [sample(150)] });
    expect(whole.get('a')).toEqual({ events: 5, total: 50 });
    expect(counters.problem()).toBeUndefined();
  });

  it('say when events keep being more than requests', () => {
    const counters = createCounters();
    for (let read = 0; read < 5; read += 1) {
      counters.read({ events: [sample(read * 9)], total: [sample(read)] });
    }
    expect(counters.problem()).toContain('counts more than the query total');
  });

  it('say when the values are those of a gauge', () => {
    const counters = createCounters();
    for (let read = 0; read < 20; read += 1) {
      counters.read({ events: [], total: [sample(read % 2 === 0 ? 100 : 90)] });
    }
    expect(counters.problem()).toContain('raw counters');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('say that %d is no counter', (value) => {
    const counters = createCounters();
    counters.read({ events: [sample(7)], total: [sample(100)] });
    expect(counters.read({ events: [sample(value)], total: [sample(150)] })).toEqual(new Map());
    expect(counters.problem()).toContain('raw counters');
    // Nothing is lost: neither requests without their events, nor events without their requests.
    const after = counters.read({ events: [sample(9)], total: [sample(160)] });
    expect(after.get('a')).toEqual({ events: 2, total: 60 });
    expect(counters.problem()).toBeUndefined();
  });

  it('say at once that a gauge of several allocations is no counter', () => {
    const counters = createCounters();
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const read = (even: number, odd: number, total: number) =>
      counters.read({
        events: ids.map((id, at) => sample(at % 2 === 0 ? even : odd, id)),
        total: ids.map((id) => sample(total, id)),
      });
    read(50, 80, 8_000);
    read(60, 20, 9_000);
    expect(counters.problem()).toContain('raw counters');
  });

  it('take the restart of one allocation for what it is', () => {
    const counters = createCounters();
    const both = (canary: number, stable: number) => ({
      events: [sample(canary / 10), sample(stable / 10, 'b')],
      total: [sample(canary), sample(stable, 'b')],
    });
    counters.read(both(1_000, 1_000));
    counters.read(both(100, 1_100));
    expect(counters.problem()).toBeUndefined();
  });

  it('lose nothing and invent nothing, whatever is late, missing or reset', () => {
    const step = fc.record({
      requests: fc.nat(50),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      isReset: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
      isMissing: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const counters = createCounters();
        let now = { events: 10, total: 1_000 };
        counters.read({ events: [sample(now.events)], total: [sample(now.total)] });
        const sum = { events: 0, total: 0 };
        // What really happened, except what a reset took away between two reads.
        const truth = { events: 0, total: 0 };
        let unread = { events: 0, total: 0 };
        for (const { requests, part, isReset, isMissing } of steps) {
          const events = Math.floor(requests * part);
          // A reset shows only if the new value is below the last one that was read.
          if (isReset && unread.total === 0) now = { events: 0, total: 0 };
          now = { events: now.events + events, total: now.total + requests };
          unread = { events: unread.events + events, total: unread.total + requests };
          if (isMissing) continue;
          const read = counters.read({ events: [sample(now.events)], total: [sample(now.total)] });
          const { events: more = 0, total = 0 } = read.get('a') ?? {};
          sum.events += more;
          sum.total += total;
          truth.events += unread.events;
          truth.total += unread.total;
          unread = { events: 0, total: 0 };
          expect(more).toBeLessThanOrEqual(total);
        }
        // A reset to a value that is no lower cannot be seen, so less may be counted, never more.
        expect(sum.total).toBeLessThanOrEqual(truth.total);
        if (!steps.some(({ isReset }) => isReset)) {
          expect(sum).toEqual(truth);
        }
      }),
    );
  });
});
