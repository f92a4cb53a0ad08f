/** What a bench module gives: a table for people, ready to be printed. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** How it was measured, one sentence. */
  note: string;
}

/** What every module in this folder that measures something exports as `bench`. */
export interface Bench {
  /** Measures; `pairs` is how often each figure is taken, `runs` how often one is simulated. */
  measure(options: { pairs: number; runs: number }): Promise<Table | readonly Table[]>;
}

/** A table in Markdown, with its title before and its note after. */
export function markdown({ title, head, rows, note }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [`### ${title}`, '', ...[head, rule, ...rows].map(line), '', note, ''].join('\n');
}

/** All tables as the file `BENCHMARKS.md`. */
export function report(machine: string, tables: readonly string[]): string {
  const head = `# Benchmarks

Written by \`npm run bench\` on ${machine}. Bytes and request counts
are checked by tests; times differ from machine to machine, so they are ratios.
`;
  return [head, ...tables].join('\n');
}

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
