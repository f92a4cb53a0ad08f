import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { type NamedTables, report, writeReport } from './report.ts';
import { type Bench, goalsTable, markdown } from './table.ts';

/** The tables of `npm run bench`, in the order in which they are printed. */
const TABLES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  'cold-start': () => import('./cold-start.ts'),
  footprint: () => import('./footprint.ts'),
  'endless-replies': () => import('./endless-replies.ts'),
  'nomad-wait': () => import('./nomad-wait.ts'),
  emqx: () => import('./emqx.ts'),
  edgegap: () => import('./edgegap.ts'),
  wait: () => import('./wait.ts'),
  polls: () => import('./polls.ts'),

  'canary-analysis': () => import('./canary-analysis/bench.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '21' }, runs: { type: 'string' } },
});
const names = positionals.length > 0 ? positionals : Object.keys(TABLES);
const pairs = Number(values.pairs);
// Simulations take minutes, so they are long only where they are asked for by name.
const runs = Number(values.runs ?? (positionals.length > 0 ? 20_000 : 500));
const unknown = names.filter((name) => !(name in TABLES));
if (unknown.length > 0) {
  const known = Object.keys(TABLES).join(', ');
  throw new Error(`No table is called ${unknown.join(', ')}; there are ${known}.`);
}

const machine =
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} processors, ` +
  `${pairs} pairs`;
console.log(`${machine}\n`);
const measured: NamedTables[] = [];
for (const name of names) {
  const module = await TABLES[name]?.();
  if (module === undefined) continue;
  const found = await module.bench.measure({ pairs, runs });
  measured.push({ name, ...found });
  for (const table of found.tables) console.log(markdown(table));
}
const figures = measured.flatMap((one) => one.figures);
if (figures.length > 0) console.log(markdown(goalsTable(figures)));
// Part of the tables would replace all of them.
if (positionals.length === 0) writeReport(report(machine, measured));
