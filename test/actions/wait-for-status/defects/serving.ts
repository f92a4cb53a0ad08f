import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { type BundleRun, runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { onTestFinished } from 'vitest';

export const SLOW = { timeout: 60_000 };

/** Runs the bundle for targets, given as lines or as a list of mappings. */
export function wait(
  targets: string | readonly object[],
  more: {
    inputs?: Record<string, string>;
    env?: Record<string, string>;
    onLine?: (line: string) => void;
  } = {},
): Promise<BundleRun> {
  const { inputs = {}, ...options } = more;
  const text = typeof targets === 'string' ? targets : JSON.stringify(targets);
  const given = { targets: text, timeout: '30s', interval: '200ms', ...inputs };
  return runBundle({ action: 'wait-for-status', inputs: given, ...options });
}

/** Listens on loopback until the test ends; gives the port. */
export async function listening(server: Server, host = '127.0.0.1'): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('it does not listen');
  return address.port;
}
