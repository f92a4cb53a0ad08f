/** The middle of some figures; of an even number of them the lower of the two. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (middle === undefined) throw new RangeError('There is no median of nothing.');
  return middle;
}

/**
 * How many times as long `subject` takes as `base`, both in ms: the median over pairs that are
 * measured in turn, so that a machine that is busy for a while slows both halves of a pair.
 */
export function medianRatio(options: {
  pairs: number;
  base: () => number;
  subject: () => number;
}): number {
  const { pairs, base, subject } = options;
  return median(Array.from({ length: pairs }, () => ratio(base(), subject())));
}

function ratio(base: number, subject: number): number {
  return subject / base;
}
