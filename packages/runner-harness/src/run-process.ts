import { spawnSync } from 'node:child_process';

/** A Node process to measure. */
export interface NodeProcess {
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  /** What it must end with; anything else is an error, so that no broken run is measured. */
  status: number;
}

/** How a process ran. */
export interface ProcessRun {
  /** From the start to the end, in ms. */
  elapsedMs: number;
  stdout: string;
  stderr: string;
}

/** Runs Node, the one that runs this, to its end. */
export function runProcess({ args, env, status }: NodeProcess): ProcessRun {
  const startMs = performance.now();
  const run = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const elapsedMs = performance.now() - startMs;
  if (run.status !== status) {
    const output = `${run.stdout}${run.stderr}`;
    throw new Error(`${args.join(' ')} ended with ${run.status}, not ${status}:\n${output}`);
  }
  return { elapsedMs, stdout: run.stdout, stderr: run.stderr };
}
