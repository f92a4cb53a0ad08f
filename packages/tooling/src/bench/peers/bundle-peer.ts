import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import ncc from '@vercel/ncc';

/** Small actions to compare with, by the names of their files here. */
export const PEERS = {
  naive: '`@actions/core` + undici + zod',
  template: "GitHub's template, with `fetch`",
} as const;

export type Peer = keyof typeof PEERS;

/** Bundles a peer as its users would, by plain ncc; its folder goes at the end of the scope. */
export async function bundlePeer(peer: Peer): Promise<{ folder: string } & Disposable> {
  const options = { cache: false, quiet: true, transpileOnly: true, externals: {} } as const;
  const { code, assets } = await ncc(join(import.meta.dirname, `${peer}.mjs`), options);
  const temporary = temporaryFolder({ 'package.json': '{"type":"module"}', 'index.js': code });
  for (const [name, { source }] of Object.entries(assets)) {
    writeFileSync(join(temporary.path, name), source);
  }
  return { folder: temporary.path, [Symbol.dispose]: () => temporary[Symbol.dispose]() };
}
