import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { type Bench, markdown, report } from './table.ts';

const REPORT = join(ROOT, 'BENCHMARKS.md');

/** The tables of `npm run bench`, in the order in which they are printed. */
const TABLES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  'cold-start': () => import('./cold-start.ts'),
  'nomad-wait': () => import('./nomad-wait.ts'),
  emqx: () => import('./emqx.ts'),
  edgegap: () => import('./edgegap.ts'),
  wait: () => import('./wait.ts'),
  'canary-analysis': () => import('./canary-analysis/bench.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '15' }, runs: { type: 'string' } },
});
const names = positionals.length > 0 ? positionals : Object.keys(TABLES);
// Simulations take minutes, so they are long only where they are asked for by name.
const runs = Number(values.runs ?? (positionals.length > 0 ? 20_000 : 500));
const unknown = names.filter((name) => !(name in TABLES));
if (unknown.length > 0) {
  const known = Object.keys(TABLES).join(', ');
  throw new Error(`No table is called ${unknown.join(', ')}; there are ${known}.`);
}

const machine = `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} processors`;
console.log(`${machine}\n`);
const printed: string[] = [];
for (const name of names) {
  const module = await TABLES[name]?.();
  const tables = await module?.bench.measure({ pairs: Number(values.pairs), runs });
  for (const table of [tables ?? []].flat()) {
    printed.push(markdown(table));
    console.log(printed.at(-1));
  }
}
// Part of the tables would replace all of them.
if (positionals.length === 0) writeFileSync(REPORT, report(machine, printed));
