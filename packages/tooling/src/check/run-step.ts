import { spawnSync } from 'node:child_process';
import { ROOT } from '@rollout-actions/runner-harness/root';

/** One part of a check: a program of this project, and what it is for. */
export interface Step {
  name: string;
  command: string;
  args: readonly string[];
}

/** Runs a step in the root folder with its output shown. Gives whether it ended well. */
export function runStep({ name, command, args }: Step): boolean {
  const startMs = performance.now();
  // `npm run` puts node_modules/.bin first on PATH. Windows finds its .cmd files by a shell only.
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return status === 0;
}
