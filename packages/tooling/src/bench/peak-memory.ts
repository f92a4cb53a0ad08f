import { join } from 'node:path';
import { type NodeProcess, runProcess } from '@rollout-actions/runner-harness/run-process';

const PRELOADED = join(import.meta.dirname, 'peak-memory.cjs');

/** The most memory a process has had, in MiB. */
export function peakMemory(subject: NodeProcess): number {
  const { stderr } = runProcess({ ...subject, args: ['--require', PRELOADED, ...subject.args] });
  const [, kilobytes] = /^peak memory (\d+)$/m.exec(stderr) ?? [];
  return Number(kilobytes) / 1024;
}
