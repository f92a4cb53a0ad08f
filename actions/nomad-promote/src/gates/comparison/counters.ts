import type { Arm } from '@rollout-actions/analysis/look';

/** One series of a raw counter, as it was read. */
export interface CounterSample {
  allocation: string;
  /** What distinguishes it from other series of the same query. */
  series: string;
  value: number;
}

/** What both queries gave. */
interface CounterSamples {
  events: readonly CounterSample[];
  total: readonly CounterSample[];
}

/** What came in since the last read, by allocation. */
export type Increments = ReadonlyMap<string, Arm>;

export interface Counters {
  /** Takes what both queries gave. The first read of an allocation is where counting starts. */
  read(samples: CounterSamples): Increments;
  /** Why these cannot be the counters that they should be, half a sentence. */
  problem(): string | undefined;
}

// A crash or two is possible in a bake; a gauge or a rate falls every other time.
const TOO_MANY_FALLS = [
  { falls: 3, share: 0.25 },
  { falls: 4, share: 0.1 },
];
const MAX_EXCESSES_IN_A_ROW = 3;

interface Series {
  value: number;
}

/** The allocations whose values moved in one read, and those of which one fell. */
interface Movement {
  moved: Set<string>;
  fallen: Set<string>;
}

/**
 * Turns raw counters into increments, per series. A value that falls is a reset: the new value is
 * the increment. A series that appears in an allocation that was read before began at zero. One
 * that is missing keeps its last value until it is back. Where an allocation's events are ahead of
 * its requests, both wait for the next read: a server may have taken in only a part of a scrape.
 * An allocation with a value that no counter has counts again from the next read.
 */
export function createCounters(): Counters {
  const series = new Map<string, Series>();
  const known = new Set<string>();
  const pending = new Map<string, Arm>();
  const falls = createFallCount();
  let hasInvalidValue = false;
  let excessesInARow = 0;

  const increment = (kind: string, sample: CounterSample, seen: Movement): number => {
    const { allocation, value } = sample;
    const key = `${kind} ${allocation} ${sample.series}`;
    const before = series.get(key);
    series.set(key, { value });
    if (before === undefined) return known.has(allocation) ? value : 0;
    if (value !== before.value) seen.moved.add(allocation);
    if (value >= before.value) return value - before.value;
    seen.fallen.add(allocation);
    return value;
  };

  return {
    read(samples) {
      const { events, total, invalid } = withoutInvalid(samples);
      hasInvalidValue = invalid.size > 0;
      const present = allocationsOf([...events, ...total]);
      const seen: Movement = { moved: new Set(), fallen: new Set() };
      const add = (sample: CounterSample, kind: 'events' | 'total') => {
        const arm = pending.get(sample.allocation) ?? { events: 0, total: 0 };
        arm[kind] += increment(kind, sample, seen);
        pending.set(sample.allocation, arm);
      };
      for (const sample of events) add(sample, 'events');
      for (const sample of total) add(sample, 'total');
      for (const allocation of present) known.add(allocation);
      falls.add(seen);
      const whole = [...pending].filter(([, arm]) => arm.events <= arm.total);
      for (const [allocation] of whole) pending.delete(allocation);
      excessesInARow = pending.size > 0 ? excessesInARow + 1 : 0;
      return new Map(whole);
    },
    problem: () => describeProblem({ hasInvalidValue, excessesInARow, falls }),
  };
}

function describeProblem(seen: {
  hasInvalidValue: boolean;
  excessesInARow: number;
  falls: ReturnType<typeof createFallCount>;
}): string | undefined {
  if (seen.hasInvalidValue) {
    return 'a value is NaN, infinite or below zero: both queries must give raw counters';
  }
  if (seen.excessesInARow >= MAX_EXCESSES_IN_A_ROW) {
    return 'the query events counts more than the query total; it must count a part of it';
  }
  if (seen.falls.areTooMany()) {
    return 'the values fall again and again: they must be raw counters, not rates or gauges';
  }
  return undefined;
}

/** How often the values of an allocation moved, and how often one of them fell. */
function createFallCount() {
  let steps = 0;
  let falls = 0;
  return {
    add({ moved, fallen }: Movement): void {
      steps += moved.size;
      falls += fallen.size;
    },
    areTooMany: () =>
      TOO_MANY_FALLS.some((most) => falls >= most.falls && falls > most.share * steps),
  };
}

/** Leaves out the allocations of which a value is one that no counter has. */
function withoutInvalid(samples: CounterSamples): CounterSamples & { invalid: Set<string> } {
  const invalid = allocationsOf([...samples.events, ...samples.total].filter(isInvalid));
  const isValid = ({ allocation }: CounterSample) => !invalid.has(allocation);
  const { events, total } = samples;
  return { events: events.filter(isValid), total: total.filter(isValid), invalid };
}

function isInvalid({ value }: CounterSample): boolean {
  return !Number.isFinite(value) || value < 0;
}

function allocationsOf(samples: readonly CounterSample[]): Set<string> {
  return new Set(samples.map(({ allocation }) => allocation));
}
