import type { Arm } from '@rollout-actions/analysis/look';

/** One series of a raw counter, as it was read. */
export interface CounterSample {
  allocation: string;
  /** What distinguishes it from other series of the same query. */
  series: string;
  value: number;
}

/** What came in since the last read, by allocation. */
export type Increments = ReadonlyMap<string, Arm>;

export interface Counters {
  /** Takes what both queries gave. The first read of an allocation is where counting starts. */
  read(samples: { events: readonly CounterSample[]; total: readonly CounterSample[] }): Increments;
  /** Why these cannot be the counters that they should be, half a sentence. */
  problem(): string | undefined;
}

// A crash or two is possible in a bake; a gauge or a rate falls every other time.
const MAX_FALLS = 4;
const MAX_FALLING_SHARE = 0.1;
const MAX_EXCESSES_IN_A_ROW = 3;

interface Series {
  value: number;
}

/**
 * Turns raw counters into increments, per series. A value that falls is a reset: the new value is
 * the increment. A series that appears in an allocation that was read before began at zero. One
 * that is missing keeps its last value until it is back. Where an allocation's events are ahead of
 * its requests, both wait for the next read: a server may have taken in only a part of a scrape.
 */
export function createCounters(): Counters {
  const series = new Map<string, Series>();
  const known = new Set<string>();
  const pending = new Map<string, Arm>();
  let steps = 0;
  let falls = 0;
  let excessesInARow = 0;

  const increment = (kind: string, sample: CounterSample): number => {
    const { allocation, value } = sample;
    if (!Number.isFinite(value) || value < 0) return 0;
    const key = `${kind} ${allocation} ${sample.series}`;
    const before = series.get(key);
    series.set(key, { value });
    if (before === undefined) return known.has(allocation) ? value : 0;
    if (value !== before.value) steps += 1;
    if (value >= before.value) return value - before.value;
    falls += 1;
    return value;
  };

  return {
    read({ events, total }) {
      const present = new Set([...events, ...total].map(({ allocation }) => allocation));
      const add = (sample: CounterSample, kind: 'events' | 'total') => {
        const arm = pending.get(sample.allocation) ?? { events: 0, total: 0 };
        arm[kind] += increment(kind, sample);
        pending.set(sample.allocation, arm);
      };
      for (const sample of events) add(sample, 'events');
      for (const sample of total) add(sample, 'total');
      for (const allocation of present) known.add(allocation);
      const whole = [...pending].filter(([, arm]) => arm.events <= arm.total);
      for (const [allocation] of whole) pending.delete(allocation);
      excessesInARow = pending.size > 0 ? excessesInARow + 1 : 0;
      return new Map(whole);
    },
    problem() {
      if (excessesInARow >= MAX_EXCESSES_IN_A_ROW) {
        return 'the query events counts more than the query total; it must count a part of it';
      }
      if (falls >= MAX_FALLS && falls > MAX_FALLING_SHARE * steps) {
        return 'the values fall again and again: they must be raw counters, not rates or gauges';
      }
      return undefined;
    },
  };
}
