/** Chance that is the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** At least `low`, less than `high`. */
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  integer(low: number, high: number): number;
  /** `digits` lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** The form of a version 4 UUID. */
  uuid(): string;
  /** One of `items`, which must not be empty (RangeError). */
  pick<T>(items: readonly T[]): T;
}

/** The mulberry32 generator: 32 bits of state are plenty for durations and ids. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A source of chance that begins at `seed`. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => integer(0, 15).toString(16)).join('');
  return {
    next,
    integer,
    hex,
    between: (low, high) => low + next() * (high - low),
    uuid: () =>
      [hex(8), hex(4), `4${hex(3)}`, `${'89ab'[integer(0, 3)]}${hex(3)}`, hex(12)].join('-'),
    pick(items) {
      const index = integer(0, items.length - 1);
      for (const item of items.slice(index, index + 1)) return item;
      throw new RangeError('There is nothing to pick from.');
    },
  };
}
