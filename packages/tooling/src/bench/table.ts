/** A table for people, ready to be printed. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** What the figures mean and how they were measured. */
  note: string;
}

/** A measured figure that has a goal. */
export interface Figure {
  what: string;
  measured: number;
  goal: number;
  /** Better than the goal, where there is something to reach for. */
  stretch?: number;
  /** Behind each number, ` MiB`. */
  unit?: string;
  /** The goal is the least and not the most. */
  isAtLeast?: boolean;
  /** What was measured where that is one of several: the worst of them. */
  of?: string;
}

/** What a module of this folder measures. */
export interface Measured {
  tables: readonly Table[];
  /** Those of its figures that have a goal. */
  figures: readonly Figure[];
}

/** What every module in this folder that measures something exports as `bench`. */
export interface Bench {
  /** Measures; `pairs` is how often each figure is taken, `runs` how often one is simulated. */
  measure(options: { pairs: number; runs: number }): Promise<Measured>;
}

/** A table in Markdown, with its title before and its note after. */
export function markdown({ title, head, rows, note }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [`### ${title}`, '', ...[head, rule, ...rows].map(line), '', note, ''].join('\n');
}

/** All figures that have a goal, beside it. */
export function goalsTable(figures: readonly Figure[]): Table {
  return {
    title: 'Goals',
    head: ['what', 'measured', 'goal', 'stretch', 'met'],
    rows: figures.map((figure) => {
      const { what, measured, goal, stretch, of } = figure;
      const which = of === undefined ? '' : ` (${of})`;
      const sign = figure.isAtLeast === true ? '≥' : '≤';
      const value = (number: number) => `${rounded(number)}${figure.unit ?? ''}`;
      const reach = stretch === undefined ? '' : `${sign} ${value(stretch)}`;
      const met = isMet(figure) ? 'yes' : 'no';
      return [what, `${value(measured)}${which}`, `${sign} ${value(goal)}`, reach, met];
    }),
    note: 'Where several actions were measured, the worst of them is shown.',
  };
}

/** Whether a figure, rounded as it is printed, is within its goal. */
export function isMet({ measured, goal, isAtLeast }: Figure): boolean {
  const shown = Number(rounded(measured));
  return isAtLeast === true ? shown >= goal : shown <= goal;
}

function rounded(number: number): string {
  const digits = Math.abs(number) < 10 ? 2 : 1;
  return String(Number(number.toFixed(Math.abs(number) < 100 ? digits : 0)));
}

/** The middle of some figures; of an even number of them the lower of the two. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** The figure that at least `part` of all are not above. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
  if (found === undefined) throw new RangeError('There is no median of nothing.');
  return found;
}

/** The largest figure, and what it belongs to. */
export function worst(figures: Readonly<Record<string, number>>): Pick<Figure, 'measured' | 'of'> {
  const [found] = Object.entries(figures).sort(([, a], [, b]) => b - a);
  if (found === undefined) throw new RangeError('Nothing was measured.');
  return { measured: found[1], of: found[0] };
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
