import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { bundle } from './bundle.ts';
import { bundleProblems } from './check-bundle.ts';
import { dropUnused } from './drop-unused.ts';
import { renameChunks } from './name-chunks.ts';
import { licenses, packagesInBundle } from './packages-in-bundle.ts';

/**
 * The script of the post step: the bundle of the main step, with a variable that says so. Saved
 * state alone cannot say it: a cancel in the first moments kills main before it saves anything, and
 * the runner runs the post step all the same.
 */
const POST_SCRIPT = {
  file: 'post.js',
  code: `globalThis[Symbol.for('rollout-actions.post')] = true;
await import('./index.js');
`,
} as const;

/** What a `dist` folder holds: file name → content. */
export type DistFiles = ReadonlyMap<string, string | Buffer>;

const BundleJson = z.strictObject({
  chunks: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
  files: z.array(z.string()).default([]),
  keep: z.array(z.string()).default([]),
});

/**
 * Bundles `src/main.ts` of an action folder (absolute). Gives the files of its `dist` folder, name
 * → content. Throws one error with everything that is not as `bundle.json` declares.
 */
export async function buildAction(actionFolder: string): Promise<DistFiles> {
  const entry = join(actionFolder, 'src/main.ts');
  const declared = readBundleJson(actionFolder);
  const made = await bundle(entry, declared);
  const problems = bundleProblems(entry, made, declared);
  if (problems.length > 0) throw new Error([actionFolder, ...problems].join('\n  '));
  const files = await withoutUnused(renameChunks(made.files, made.stats.chunks));
  files.set(POST_SCRIPT.file, POST_SCRIPT.code);
  files.set('licenses.txt', licenses(packagesInBundle(made.stats.modules)));
  return new Map<string, string | Buffer>([...files, ...copiedFiles(actionFolder, declared.files)]);
}

async function withoutUnused(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const left = new Map<string, string>();
  for (const [name, text] of files) {
    left.set(name, name.endsWith('.js') ? await dropUnused(text) : text);
  }
  return left;
}

/** Files of packages that the code reads at run time, and that ncc does not carry along. */
function copiedFiles(actionFolder: string, files: readonly string[]): [string, Buffer][] {
  const { resolve } = createRequire(join(actionFolder, 'package.json'));
  return files.map((file) => [basename(file), readFileSync(resolve(file))]);
}

/**
 * Replaces a folder by exactly these files, so that no chunk of an older build stays. A program is
 * executable, as npm makes it when it links it: the tree stays as it was committed.
 */
export function writeDist(folder: string, files: DistFiles): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    const mode = content.toString().startsWith('#!') ? 0o755 : 0o644;
    writeFileSync(join(folder, name), content, { mode });
  }
}

/** Reads `bundle.json` of an action folder; an action without one has no chunks. */
function readBundleJson(actionFolder: string): z.infer<typeof BundleJson> {
  const file = join(actionFolder, 'bundle.json');
  return BundleJson.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
}
