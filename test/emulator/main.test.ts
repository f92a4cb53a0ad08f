import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

const main = fileURLToPath(new URL('../../packages/emulator/src/main.ts', import.meta.url));
const children: ChildProcess[] = [];

function emulate(argv: string[]) {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const line = z.strictObject({
  emqx: z.strictObject({
    url: z.url(),
    apiKey: z.string().min(1),
    apiSecret: z.string().min(1),
    deployments: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        type: z.string(),
        status: z.string(),
        mqttUrl: z.url(),
        wsUrl: z.url(),
        ports: z.strictObject({ mqtt: z.int().positive(), ws: z.int().positive() }),
      }),
    ),
  }),
  edgegap: z.strictObject({ url: z.url(), token: z.string().min(1) }),
  nomad: z.strictObject({ url: z.url(), token: z.literal('') }),
});

describe('the command', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'writes one line when all listen, and ends on %s',
    async (signal) => {
      const child = emulate(['--speed', '60']);
      let output = '';
      for await (const chunk of child.stdout) {
        output += chunk;
        if (!output.endsWith('\n')) continue;
        const { nomad } = line.parse(JSON.parse(output));
        expect((await fetch(`${nomad.url}/v1/deployments`)).status).toBe(200);
        const ended = once(child, 'exit');
        child.kill(signal);
        expect(await ended).toEqual([0, null]);
      }
      expect(output.split('\n')).toHaveLength(2);
    },
  );

  it.each([
    { argv: ['--speed', 'fast'], says: '--speed: must be a number above 0' },
    { argv: ['--verbose'], says: "'--verbose'" },
    { argv: ['--fixture', 'no-such-file.json'], says: 'no-such-file.json' },
  ])('ends with code 2 and says why for $argv', async ({ argv, says }) => {
    const child = emulate(argv);
    const [complaint, output, [code]] = await Promise.all([
      text(child.stderr),
      text(child.stdout),
      once(child, 'exit'),
    ]);
    expect(complaint).toContain(says);
    expect(complaint).toContain('Usage:');
    expect([output, code]).toEqual(['', 2]);
  });
});
