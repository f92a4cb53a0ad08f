import { join } from 'node:path';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { startServerProcess } from '@rollout-actions/runner-harness/programs/server-process';
import { z } from 'zod';

const Servers = z.object({
  ca: z.string(),
  overTls: z.object({ emqx: z.url(), edgegap: z.url(), nomad: z.url() }),
  endless: z.url(),
  unfinished: z.url(),
});

/** Servers that measured processes talk to, besides the emulator. */
export interface BenchServers extends AsyncDisposable {
  /** The certificate of the authority of `overTls`, PEM. */
  ca: string;
  /** The emulator's addresses, over TLS. */
  overTls: EmulatorAddresses;
  /** Answers everything with a text that never ends. */
  endless: string;
  /** Answers for deployments of Edgegap and Nomad that never end. */
  unfinished: string;
}

/** Starts them in a process of their own; they end with their scope. */
export async function startBenchServers(addresses: EmulatorAddresses): Promise<BenchServers> {
  const { emqx, edgegap, nomad } = addresses;
  const urls = { emqx: emqx.url, edgegap: edgegap.url, nomad: nomad.url };
  const script = join(import.meta.dirname, 'main.ts');
  const started = await startServerProcess(script, [JSON.stringify(urls)]);
  const { overTls, ...servers } = Servers.parse(started.addresses);
  const apiPath = new URL(emqx.url).pathname;
  return {
    ...servers,
    overTls: {
      emqx: { ...emqx, url: `${overTls.emqx}${apiPath === '/' ? '' : apiPath}` },
      edgegap: { ...edgegap, url: overTls.edgegap },
      nomad: { ...nomad, url: overTls.nomad },
    },
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  };
}
