import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '@rollout-actions/tooling/root';
import { describe, expect, it } from 'vitest';
import { tempDir } from '../support/temp-dir.ts';

/** What the linter says of a source text, were it in that file of this repository. */
async function lint(file: string, text: string) {
  await using folder = await tempDir();
  copyFileSync(join(ROOT, 'biome.json'), join(folder.path, 'biome.json'));
  mkdirSync(dirname(join(folder.path, file)), { recursive: true });
  writeFileSync(join(folder.path, file), text);
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '.'];
  return spawnSync('node', args, { cwd: folder.path, encoding: 'utf8' });
}

const importing = (from: string) => `import { one } from '${from}';\nexport const two = one;\n`;

describe('the linter refuses', () => {
  it.concurrent.each([
    ['packages/client/src/x.ts', '@actions/core'],
    ['packages/client/src/x.ts', 'yaml'],
    ['packages/client/src/x.ts', 'node:process'],
    ['packages/client/src/x.ts', '@rollout-actions/action/execute'],
    ['packages/client/src/nomad/x.ts', '../../../probe/src/tcp.ts'],
    ['packages/probe/src/x.ts', '@rollout-actions/action/execute'],
    ['packages/probe/src/x.ts', '@actions/github'],
    ['packages/github/src/x.ts', '@rollout-actions/probe/tcp'],
    ['packages/action/src/x.ts', '@rollout-actions/probe/tcp'],
    ['packages/emulator/src/x.ts', '@rollout-actions/client/time/clock'],
    ['packages/emulator/src/x.ts', 'node:timers/promises'],
    ['actions/nomad-promote/src/x.ts', '@rollout-actions/emulator/start'],
    ['actions/nomad-promote/src/x.ts', '../../edgegap-deploy/src/run.ts'],
    ['actions/nomad-promote/src/x.ts', '@actions/core'],
  ])('in %s an import of %s', async (file, from) => {
    expect((await lint(file, importing(from))).stdout).toContain('noRestrictedImports');
  });

  it.concurrent.each([
    ['packages/client/src/x.ts', 'process.env'],
    ['packages/client/src/x.ts', 'console.log()'],
    ['packages/probe/src/x.ts', 'setTimeout(() => {}, 1)'],
    ['packages/emulator/src/nomad/x.ts', 'setInterval(() => {}, 1)'],
    ['packages/action/src/x.ts', 'setImmediate(() => {})'],
  ])('in %s the use of %s', async (file, use) => {
    const { stdout } = await lint(file, `export const one = ${use};\n`);
    expect(stdout).toContain('noRestrictedGlobals');
  });
});

describe('the linter accepts', () => {
  it.concurrent.each([
    ['packages/client/src/x.ts', 'undici'],
    ['packages/client/src/x.ts', 'zod'],
    ['packages/client/src/x.ts', 'node:crypto'],
    ['packages/client/src/x.ts', '../time/clock.ts'],
    ['packages/probe/src/x.ts', '@rollout-actions/client/time/clock'],
    ['packages/action/src/x.ts', '@rollout-actions/github/report'],
    ['packages/emulator/src/x.ts', 'express'],
    ['actions/nomad-promote/src/x.ts', '@rollout-actions/probe/tcp'],
    ['actions/emulator/src/x.ts', '@rollout-actions/emulator/start'],
  ])('in %s an import of %s', async (file, from) => {
    expect(await lint(file, importing(from))).toMatchObject({ status: 0, stdout: '' });
  });

  it.concurrent.each(['packages/client/src/time/x.ts', 'packages/emulator/src/core/clock.ts'])(
    'timers in %s',
    async (file) => {
      const text = 'export const one = setTimeout(() => {}, 1);\n';
      expect(await lint(file, text)).toMatchObject({ status: 0, stdout: '' });
    },
  );
});
