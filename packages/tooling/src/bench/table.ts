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
