import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ROOT } from './root.ts';

const Deployment = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  status: z.string(),
  mqttUrl: z.string(),
});

const Addresses = z.object({
  emqx: z.object({
    url: z.string(),
    apiKey: z.string(),
    apiSecret: z.string(),
    deployments: z.array(Deployment),
  }),
  edgegap: z.object({ url: z.string(), token: z.string() }),
  nomad: z.object({ url: z.string(), token: z.string() }),
});

/** Where the three servers of the emulator are, and what opens them. */
export type EmulatorAddresses = z.infer<typeof Addresses>;

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
    addresses: Addresses.parse(JSON.parse(line)),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
