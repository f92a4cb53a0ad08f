import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Servers in a process of their own: a measured process must not share ours. */
export interface ServerProcess extends AsyncDisposable {
  /** The JSON of its first line, which it prints when it listens. */
  addresses: unknown;
}

/** Starts a script that serves until SIGTERM; it ends with its scope. */
export async function startServerProcess(
  script: string,
  args: readonly string[] = [],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const firstLine = once(createInterface(child.stdout), 'line');
  const [line] = await Promise.race([firstLine, exited.then(() => [''])]);
  if (line === '') throw new Error(`${script} ended before it listened.`);
  return {
    addresses: JSON.parse(line),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
