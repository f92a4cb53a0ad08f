import { join } from 'node:path';
import { type EmulatorAddresses, emulatorAddresses } from '@rollout-actions/emulator/addresses';
import { ROOT } from '../root.ts';
import { startServerProcess } from './server-process.ts';

/** The emulator in a process of its own. */
export interface EmulatorProcess extends AsyncDisposable {
  addresses: EmulatorAddresses;
}

/** Starts the emulator on free ports, with further arguments; it ends with its scope. */
export async function startEmulatorProcess(args: readonly string[] = []): Promise<EmulatorProcess> {
  const emulator = await startServerProcess(join(ROOT, 'packages/emulator/src/main.ts'), args);
  return {
    addresses: emulatorAddresses.parse(emulator.addresses),
    [Symbol.asyncDispose]: () => emulator[Symbol.asyncDispose](),
  };
}
