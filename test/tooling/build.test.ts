import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { buildAction, writeDist } from '@rollout-actions/tooling/build/build-action';
import { describe, expect, it } from 'vitest';

/** Packages are found from there; git ignores it. */
const BELOW_ROOT = join(ROOT, 'tmp');
const TSCONFIG = JSON.stringify({ extends: '../../actions/tsconfig.json' });
/** A package that makes a bundle large enough to be taken for one. */
const LARGE = `export const large = '${'x'.repeat(3000)}';`;

function action(files: Readonly<Record<string, string>>) {
  return temporaryFolder(
    { 'tsconfig.json': TSCONFIG, 'src/large.ts': LARGE, ...files },
    BELOW_ROOT,
  );
}

function packageFiles(folder: string, name: string, version: string): Record<string, string> {
  return {
    [`${folder}/node_modules/${name}/package.json`]: JSON.stringify({ name, version }),
    [`${folder}/node_modules/${name}/index.js`]: `exports.version = '${version}';`,
  };
}

const WITH_CHUNK = {
  'src/main.ts': `import { large } from './large.ts';
    const { run } = await import('./run.ts');
    run(large.length);`,
  'src/run.ts': 'export const run = (size: number): void => console.log("ran with", size);',
};

describe('a bundle', () => {
  it('runs without the sources, its chunks named after their imports', async () => {
    using folder = action({ ...WITH_CHUNK, 'bundle.json': '{"chunks": ["run"]}' });
    const files = await buildAction(folder.path);
    expect([...files.keys()].sort()).toEqual([
      'index.js',
      'licenses.txt',
      'package.json',
      'post.js',
      'run.js',
    ]);
    writeDist(join(folder.path, 'dist'), files);
    const { stdout } = spawnSync('node', [join(folder.path, 'dist/index.js')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('ran with 3000\n');
  });

  it('has of a module only what is used, in functions that V8 compiles at once', async () => {
    using folder = action({
      'src/main.ts': `import { used } from './parts.ts';
        const { run } = await import('./run.ts');
        run(used());`,
      'src/parts.ts': `import { large } from './large.ts';
        export const used = (): number => large.length;
        export const text = (name: string): string => \`{\n  \${name}: () => {\n  },\n  }\`;
        export const unused = (): string => 'nobody needs this';`,
      'src/run.ts': `import { text, used } from './parts.ts';
        export const run = (size: number): void => console.log(size + used(), text('1'));`,
      'bundle.json': '{"chunks": ["run"]}',
    });
    const files = await buildAction(folder.path);
    const code = ['index.js', 'run.js'].map((name) => String(files.get(name)));
    expect(code.join()).not.toContain('nobody needs this');
    const heads = code.flatMap((text) => text.match(/^ {2}\d+: .*$/gm) ?? []);
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.filter((head) => !/^ {2}\d+: \(.* \{$/.test(head))).toEqual([]);
    writeDist(join(folder.path, 'dist'), files);
    const { stdout } = spawnSync('node', [join(folder.path, 'dist/index.js')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('6000 {\n  1: () => {\n  },\n  }\n');
  });

  it('has the same bytes when it is built again and from another folder', async () => {
    using folder = action({ ...WITH_CHUNK, 'bundle.json': '{"chunks": ["run"]}' });
    const first = await buildAction(folder.path);
    process.chdir(folder.path);
    expect(await buildAction(folder.path)).toEqual(first);
  });

  it('has no undici in what @actions/core loads at the start', async () => {
    using folder = action({
      'src/main.ts': `import { getIDToken, setOutput } from '@actions/core';
        if (process.env['OUTPUT']) setOutput('a', 'b');
        await getIDToken().catch((error: Error) => console.log(error.message));`,
    });
    const files = await buildAction(folder.path);
    expect(files.get('licenses.txt')).not.toContain('undici');
    writeDist(join(folder.path, 'dist'), files);
    const { stdout } = spawnSync('node', [join(folder.path, 'dist/index.js')], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('not in this bundle');
  });

  it('carries the files of packages that the code reads at run time, byte for byte', async () => {
    const bytes = Buffer.from([0, 13, 10, 255]);
    using folder = action({
      ...WITH_CHUNK,
      ...packageFiles('', 'with-data', '1.0.0'),
      'bundle.json': '{"chunks": ["run"], "files": ["with-data/reader.bin"]}',
    });
    writeFileSync(join(folder.path, 'node_modules/with-data/reader.bin'), bytes);
    writeDist(join(folder.path, 'dist'), await buildAction(folder.path));
    expect(readFileSync(join(folder.path, 'dist/reader.bin'))).toEqual(bytes);
  });

  it('carries the licence of every package inside', async () => {
    using folder = action({
      'src/main.ts': `import { valid } from 'semver';
        import { httpOverHttp } from 'tunnel';
        console.log(valid('1.0.0'), httpOverHttp);`,
    });
    const licenses = (await buildAction(folder.path)).get('licenses.txt');
    expect(licenses).toContain('Isaac Z. Schlueter');
    expect(licenses).toContain('Koichi Kobayashi');
  });
});

describe('the build fails', () => {
  it('on a chunk that is not declared', async () => {
    using folder = action(WITH_CHUNK);
    await expect(buildAction(folder.path)).rejects.toThrow('Chunk "run" is not declared');
  });

  it('on a declared chunk that is not there', async () => {
    using folder = action({ ...WITH_CHUNK, 'bundle.json': '{"chunks": ["run", "gone"]}' });
    await expect(buildAction(folder.path)).rejects.toThrow('Chunk "gone" is declared');
  });

  it('on a second copy of a package', async () => {
    using folder = action({
      ...packageFiles('src/a', 'twice', '8.0.0'),
      ...packageFiles('src/b', 'twice', '7.0.0'),
      'src/a/one.ts': `export * from 'twice';`,
      'src/b/two.ts': `export * from 'twice';`,
      'src/main.ts': `import * as one from './a/one.ts';
        import * as two from './b/two.ts';
        import { large } from './large.ts';
        console.log(one, two, large);`,
    });
    await expect(buildAction(folder.path)).rejects.toThrow(
      'twice is in the bundle 2 times (7.0.0 and 8.0.0)',
    );
  });

  it('on a module that is not found, unless it is declared as absent', async () => {
    const main = {
      'src/main.ts': `import { large } from './large.ts';
        import native from 'no-such-module';
        console.log(native, large);`,
    };
    using folder = action(main);
    await expect(buildAction(folder.path)).rejects.toThrow('"no-such-module" was not found');
    using declared = action({ ...main, 'bundle.json': '{"absent": ["no-such-module"]}' });
    await expect(buildAction(declared.path)).resolves.toBeInstanceOf(Map);
  });

  it('on a bundle that is as good as empty', async () => {
    using folder = action({ 'src/main.ts': 'export {};' });
    await expect(buildAction(folder.path)).rejects.toThrow(/index\.js has only \d+ bytes/);
  });

  it('where zod is imported by both of its interfaces', async () => {
    using folder = action({
      'src/main.ts': `import { z } from 'zod';
        import * as mini from 'zod/mini';
        console.log(z.string(), mini.string());`,
    });
    await expect(buildAction(folder.path)).rejects.toThrow("import * as z from 'zod/mini'");
  });

  it('where another package has a file called like the external part of core', async () => {
    using folder = action({
      'src/oidc-utils.ts': 'export const own = 1;',
      'src/main.ts': `import { own } from './oidc-utils.ts';
        import { large } from './large.ts';
        console.log(own, large);`,
    });
    await expect(buildAction(folder.path)).rejects.toThrow('would lose its own ./oidc-utils.js');
  });
});
