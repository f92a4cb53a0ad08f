import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { describe, expect, it } from 'vitest';
import { type Behaviour, startFaultyServer } from '../../support/http/faulty-server.ts';
import { startOrganisation } from './organisation.ts';

const PEAK_MEMORY = join(ROOT, 'packages/tooling/src/bench/measures/peak-memory.cjs');
const env = { NODE_OPTIONS: `--require ${PEAK_MEMORY}` };
/**
 * It is 6 and 30 MiB here (20 of them V8's, which recompiles undici's parser once much is read);
 * the rest is for machines whose allocator hands out larger pieces.
 */
const ALLOWED_MIB = { bomb: 24, endless: 52 };

function peakMib(stderr: string): number {
  const [, kilobytes] = /^peak memory (\d+)$/m.exec(stderr) ?? [];
  return Number(kilobytes) / 1024;
}

const endless: Behaviour = (socket) => {
  const block = Buffer.alloc(256 * 1024, ' ');
  const push = () => {
    while (socket.writable && socket.write(block));
  };
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n');
  socket.on('drain', push);
  push();
};

describe('a reply without end', () => {
  it.each(['bomb', 'endless'] as const)(
    'costs little more memory than a usual one: %s',
    async (kind) => {
      await using organisation = await startOrganisation();
      const plain = await organisation.run({ operation: 'list' }, { env });
      expect(plain.outputs['outcome'], plain.stdout).toBe('succeeded');
      await using server = await startFaultyServer(endless);
      if (kind === 'bomb') await organisation.fault('bomb', { path: '/v1/deployments*' }, 1);
      const inputs: Record<string, string> = kind === 'bomb' ? {} : { 'api-url': server.url.href };
      const step = await organisation.run({ operation: 'list', ...inputs }, { env });
      expect(step.outputs['outcome'], step.stdout).toBe('rejected');
      expect(step.outputs['reason']).toContain('sent a reply of more than 8 MiB');
      const aboveMib = peakMib(step.stderr) - peakMib(plain.stderr);
      expect(aboveMib).toBeLessThan(ALLOWED_MIB[kind]);
    },
  );
});
