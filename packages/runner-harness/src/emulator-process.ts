import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type EmulatorAddresses, emulatorAddresses } from '@rollout-actions/emulator/addresses';
import { ROOT } from './root.ts';

/** The emulator in a process of its own: a measured process must not share ours. */
export interface EmulatorProcess extends AsyncDisposable {
  addresses: EmulatorAddresses;
}

/** Starts the emulator on free ports, with further arguments; it ends with its scope. */
export async function startEmulatorProcess(args: readonly string[] = []): Promise<EmulatorProcess> {
  const main = join(ROOT, 'packages/emulator/src/main.ts');
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const firstLine = once(createInterface(child.stdout), 'line');
  const [line] = await Promise.race([firstLine, exited.then(() => [''])]);
  if (line === '') throw new Error('The emulator ended before it listened.');
  return {
    addresses: emulatorAddresses.parse(JSON.parse(line)),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
