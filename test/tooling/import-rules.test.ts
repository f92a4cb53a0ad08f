import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { beforeAll, describe, expect, it } from 'vitest';

const importing = (from: string) => `import { one } from '${from}';\nexport const two = one;\n`;
const using = (use: string) => `export const one = ${use};\n`;

/** Source texts in the places where they are wrong, with the rule that says so. */
const REFUSED = [
  ['packages/client/src/a1.ts', 'noUndeclaredDependencies', importing('@actions/core')],
  ['packages/client/src/a2.ts', 'noUndeclaredDependencies', importing('yaml')],
  ['packages/client/src/a3.ts', 'noRestrictedImports', importing('node:process')],
  [
    'packages/client/src/a4.ts',
    'noUndeclaredDependencies',
    importing('@rollout-actions/action/execute'),
  ],
  ['packages/client/src/nomad/a.ts', 'noRestrictedImports', importing('../../../probe/src/tcp.ts')],
  [
    'packages/probe/src/a1.ts',
    'noUndeclaredDependencies',
    importing('@rollout-actions/action/execute'),
  ],
  ['packages/probe/src/a2.ts', 'noUndeclaredDependencies', importing('@actions/github')],
  ['packages/github/src/a.ts', 'noUndeclaredDependencies', importing('@rollout-actions/probe/tcp')],
  ['packages/action/src/a.ts', 'noUndeclaredDependencies', importing('@rollout-actions/probe/tcp')],
  [
    'packages/emulator/src/a1.ts',
    'noUndeclaredDependencies',
    importing('@rollout-actions/client/time/clock'),
  ],
  ['packages/emulator/src/a2.ts', 'noRestrictedImports', importing('node:timers/promises')],
  [
    'actions/nomad-promote/src/a1.ts',
    'noUndeclaredDependencies',
    importing('@rollout-actions/emulator/start'),
  ],
  [
    'actions/nomad-promote/src/a2.ts',
    'noRestrictedImports',
    importing('../../emqx-deploy/src/run.ts'),
  ],
  ['actions/nomad-promote/src/a3.ts', 'noUndeclaredDependencies', importing('@actions/core')],
  ['actions/nomad-promote/src/b.ts', 'noProcessEnv', using('process.env')],
  ['packages/client/src/b1.ts', 'noProcessGlobal', using('process.env')],
  ['packages/client/src/b2.ts', 'noConsole', 'console.log();'],
  ['packages/probe/src/b.ts', 'noRestrictedGlobals', using('setTimeout(() => {}, 1)')],
  ['packages/emulator/src/nomad/b.ts', 'noRestrictedGlobals', using('setInterval(() => {}, 1)')],
  ['packages/action/src/b.ts', 'noRestrictedGlobals', using('setImmediate(() => {})')],
] as const;

/** Source texts in places where they are right. */
const ACCEPTED = [
  ['packages/client/src/c1.ts', importing('undici')],
  ['packages/client/src/c2.ts', importing('zod')],
  ['packages/client/src/c3.ts', importing('node:crypto')],
  ['packages/client/src/http/c.ts', importing('../time/clock.ts')],
  ['packages/probe/src/c.ts', importing('@rollout-actions/client/time/clock')],
  ['packages/action/src/c.ts', importing('@rollout-actions/github/report')],
  ['packages/emulator/src/c.ts', importing('ws')],
  ['actions/nomad-promote/src/c.ts', importing('@rollout-actions/probe/tcp')],
  ['packages/client/src/time/c.ts', using('setTimeout(() => {}, 1)')],
  ['packages/emulator/src/core/clock.ts', using('setTimeout(() => {}, 1)')],
] as const;

/** What the linter says of these files, one line each, were they in this repository. */
async function lint(files: readonly (readonly [file: string, text: string])[]): Promise<string[]> {
  using folder = temporaryFolder();
  copyFileSync(join(ROOT, 'biome.json'), join(folder.path, 'biome.json'));
  for (const file of globSync('{actions,packages}/*/package.json', { cwd: ROOT })) {
    mkdirSync(dirname(join(folder.path, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(folder.path, file));
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder.path, file)), { recursive: true });
    writeFileSync(join(folder.path, file), text);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  const { stdout } = spawnSync('node', [biome, 'lint', ...options, '.'], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  return stdout.replaceAll('\\', '/').split('\n');
}

describe('the linter', () => {
  let complaints: string[] = [];

  beforeAll(async () => {
    complaints = await lint([
      ...REFUSED.map(([file, , text]) => [file, text] as const),
      ...ACCEPTED,
    ]);
  });

  it.each(REFUSED)('in %s refuses, by %s, %s', (file, rule) => {
    expect(complaints.filter((line) => line.includes(file)).join('\n')).toContain(rule);
  });

  it.each(ACCEPTED)('in %s accepts %s', (file) => {
    expect(complaints.filter((line) => line.includes(file))).toEqual([]);
  });
});
