/** The names of a group's allocations, `job.group[index]`, and which indexes are taken. */
export interface AllocationNames {
  /** The next free names; used up ones begin again at 0. */
  next(count: number): string[];
  /** Names for canaries: first those of the allocations they will replace. */
  nextCanaries(count: number, existing: readonly string[], replaced: readonly string[]): string[];
  /** The names with the highest indexes, which are given up. */
  highest(count: number): Set<string>;
}

/** The index in a name; -1 where there is none. */
export function nameIndex(name: string): number {
  return Number(/\[(\d+)\]$/.exec(name)?.[1] ?? -1);
}

function indexesBelow(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function createAllocationNames(options: {
  job: string;
  group: string;
  count: number;
  taken: readonly string[];
}): AllocationNames {
  const { job, group, count } = options;
  const taken = new Set(options.taken.map(nameIndex));
  const nameOf = (index: number) => `${job}.${group}[${index}]`;

  function take(indexes: number[]): string[] {
    for (const index of indexes) taken.add(index);
    return indexes.map(nameOf);
  }

  return {
    next(wanted) {
      const free = indexesBelow(count).filter((index) => !taken.has(index));
      const again = indexesBelow(Math.max(0, wanted - free.length));
      return take([...free.slice(0, wanted), ...again]);
    },
    nextCanaries(wanted, existing, replaced) {
      const used = new Set(existing.map(nameIndex));
      const unused = (index: number) => !used.has(index) && index < count;
      const preferred = [...new Set(replaced.map(nameIndex))]
        .filter(unused)
        .sort((left, right) => left - right);
      const free = indexesBelow(count).filter((index) => unused(index) && !taken.has(index));
      const candidates = [...new Set([...preferred, ...free])].slice(0, wanted);
      const beyond = indexesBelow(wanted - candidates.length).map((index) => count + index);
      return [...take(candidates), ...beyond.map(nameOf)];
    },
    highest(wanted) {
      const indexes = [...taken].sort((left, right) => right - left).slice(0, wanted);
      for (const index of indexes) taken.delete(index);
      return new Set(indexes.map(nameOf));
    },
  };
}
