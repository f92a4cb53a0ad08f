import { join } from 'node:path';
import { type NodeProcess, runProcess } from '@rollout-actions/runner-harness/run-process';
import { median } from '../table.ts';

const PRELOADED = join(import.meta.dirname, 'peak-memory.cjs');
/** It varies by a MiB from run to run. */
const MAX_RUNS = 7;

/** The most memory a process has had, in MiB; the median of up to `runs` runs. */
export function peakMemory(subject: NodeProcess, runs = 1): number {
  const args = ['--require', PRELOADED, ...subject.args];
  const peaks = Array.from({ length: Math.min(runs, MAX_RUNS) }, () => {
    const { stderr } = runProcess({ ...subject, args });
    const [, kilobytes] = /^peak memory (\d+)$/m.exec(stderr) ?? [];
    return Number(kilobytes) / 1024;
  });
  return median(peaks);
}
