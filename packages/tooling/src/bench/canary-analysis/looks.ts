import { compareRates } from '@rollout-actions/analysis/rate-comparison';
import { heapBytes } from '../measures/heap.ts';
import { median, type Table } from '../table.ts';
import { DEFAULTS } from './rate-gates.ts';

const LOOKS = 100_000;
const MAX_MICROSECONDS = 5;
const MAX_MEBIBYTES = 4;

/** What it costs to look 100,000 times, with everything that a gate asks for at each look. */
export function looksTable(pairs: number): Table {
  const runs = Array.from({ length: pairs }, measureLooks);
  const microseconds = median(runs.map(({ elapsedMs }) => (elapsedMs * 1_000) / LOOKS));
  const mebibytes = median(runs.map(({ bytes }) => bytes / 1_024 ** 2));
  return {
    title: 'Canary analysis: 100,000 looks',
    head: ['cost', 'measured', 'limit'],
    rows: [
      ['µs a look', microseconds.toFixed(2), String(MAX_MICROSECONDS)],
      ['MiB kept after all of them', mebibytes.toFixed(2), String(MAX_MEBIBYTES)],
    ],
    note: `Medians of ${pairs} runs; each look is added, then verdict and evidence are read.`,
  };
}

function measureLooks(): { elapsedMs: number; bytes: number } {
  const comparison = compareRates(DEFAULTS);
  const beforeBytes = heapBytes();
  const startMs = performance.now();
  for (let look = 0; look < LOOKS; look += 1) {
    comparison.add({
      canary: { events: look % 2, total: 20 },
      stable: { events: look % 7, total: 90 },
    });
    comparison.verdict();
    comparison.evidence();
  }
  const elapsedMs = performance.now() - startMs;
  const bytes = heapBytes() - beforeBytes;
  // Asked for once more, so that it is not collected before its memory is read.
  comparison.verdict();
  return { elapsedMs, bytes };
}
