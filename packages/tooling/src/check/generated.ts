import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { runStep } from './run-step.ts';

const GENERATED = ['dist', ':(glob)actions/*/README.md'];

/**
 * Makes everything that is generated anew, from nothing, and gives what git then sees as changed or
 * new: `git diff` alone would miss a chunk that was never committed.
 */
export function staleFiles(): string[] {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const isMade = [
    runStep({ name: 'bundles', command: 'npm', args: ['run', '--silent', 'build'] }),
    runStep({ name: 'README tables', command: 'npm', args: ['run', '--silent', 'docs'] }),
  ];
  if (isMade.includes(false)) return ['(the build failed)'];
  const { stdout, status } = spawnSync('git', ['status', '--porcelain', '--', ...GENERATED], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) return ['(git status failed)'];
  return stdout.split('\n').filter((line) => line !== '');
}
