import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { type Figure, goalsTable, type Measured, markdown } from './table.ts';

const FILE = join(ROOT, 'BENCHMARKS.md');

/** The tables of one module, by the name that `npm run bench` knows it by. */
export interface NamedTables extends Measured {
  name: string;
}

/** All tables, the goals first, as text in Markdown. */
export function report(machine: string, all: readonly NamedTables[]): string {
  const figures: Figure[] = all.flatMap((one) => one.figures);
  const sections = all.map(({ name, tables }) =>
    [`## \`npm run bench -- ${name}\``, '', tables.map(markdown).join('\n')].join('\n'),
  );
  return [
    `# Benchmarks

Written by \`npm run bench\` on ${machine}.

Times differ from machine to machine, so they are ratios to \`node -e 0\`, or compared with a round
trip. They are a report, and no test depends on them. Bytes and numbers of requests are the same
everywhere, and tests check them (\`loaded-code.test.ts\`, \`requests/\`).
`,
    markdown(goalsTable(figures)).replace('### ', '## '),
    ...sections,
  ].join('\n');
}

/** Writes `BENCHMARKS.md`. */
export function writeReport(text: string): void {
  writeFileSync(FILE, text);
}
