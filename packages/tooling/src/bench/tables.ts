import type { Bench } from './table.ts';

/** The tables of `npm run bench`, in the order in which they are printed. */
export const TABLES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  'cold-start': () => import('./cold-start.ts'),
  'nomad-wait': () => import('./nomad-wait.ts'),
  emqx: () => import('./emqx.ts'),
  edgegap: () => import('./edgegap.ts'),
  wait: () => import('./wait.ts'),
  'canary-analysis': () => import('./canary-analysis/bench.ts'),
};
