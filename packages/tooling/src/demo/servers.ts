import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ROOT } from '../root.ts';

const Addresses = z.looseObject({
  emqx: z.looseObject({
    url: z.string(),
    apiKey: z.string(),
    apiSecret: z.string(),
    deployments: z.array(
      z.looseObject({ id: z.string(), name: z.string(), type: z.string(), mqttUrl: z.string() }),
    ),
  }),
  edgegap: z.looseObject({ url: z.string(), token: z.string() }),
  nomad: z.looseObject({ url: z.string(), token: z.string() }),
});

/** Where the demo's servers are. */
export type EmulatorAddresses = z.infer<typeof Addresses>;

/** The emulator as a process of its own, `speed` times as fast as the real things. */
export async function startServers(
  speed: number,
): Promise<EmulatorAddresses & { stop(): Promise<void> }> {
  const main = join(ROOT, 'packages/emulator/src/main.ts');
  const child = spawn(process.execPath, [main, '--speed', String(speed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const addresses = Addresses.parse(JSON.parse(String(line)));
  return {
    ...addresses,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
