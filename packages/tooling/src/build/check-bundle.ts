import type { Bundle, Kept } from './bundle.ts';
import { externalProblems } from './externals.ts';
import { importNames } from './name-chunks.ts';
import { packagesInBundle } from './packages-in-bundle.ts';

/** What an action declares about its bundle. */
export interface Expectation extends Kept {
  /** Names of the modules that are loaded by `import()`. */
  chunks: readonly string[];
  /** Modules that its dependencies ask for but do without, such as native extensions. */
  absent: readonly string[];
}

/** ncc ends well with an empty bundle of 957 bytes where the compiler options stop its loader. */
const MIN_BYTES = 2_000;

/** What is wrong with a bundle, one sentence each; nothing where it is as declared. */
export function bundleProblems(
  entry: string,
  { stats, files }: Bundle,
  expectation: Expectation,
): string[] {
  return [
    ...emptiness(entry, stats.modules, files),
    ...importSurprises(importNames(stats.chunks), expectation),
    ...copies(stats.modules),
    ...mixedZod(stats.modules),
    ...absences(stats.modules, expectation),
    ...externalProblems(stats.modules, expectation.keep),
  ];
}

type Modules = Bundle['stats']['modules'];

function emptiness(entry: string, modules: Modules, files: Bundle['files']): string[] {
  const bytes = Buffer.byteLength(files.get('index.js') ?? '');
  const problems = [];
  if (bytes < MIN_BYTES) problems.push(`index.js has only ${bytes} bytes.`);
  if (!modules.some(({ path }) => path === entry)) problems.push(`${entry} is not in the bundle.`);
  return problems;
}

function importSurprises(found: readonly string[], { chunks }: Expectation): string[] {
  return [
    ...found
      .filter((name) => !chunks.includes(name))
      .map((name) => `Chunk "${name}" is not declared: add it to "chunks" in bundle.json.`),
    ...chunks
      .filter((name) => !found.includes(name))
      .map((name) => `Chunk "${name}" is declared in bundle.json, but no import() makes it.`),
  ];
}

function copies(modules: Modules): string[] {
  const byName = Map.groupBy(packagesInBundle(modules), ({ name }) => name);
  return [...byName]
    .filter(([, found]) => found.length > 1)
    .map(([name, found]) => {
      const versions = found.map(({ version }) => version).join(' and ');
      return `${name} is in the bundle ${found.length} times (${versions}): see "overrides".`;
    });
}

/** The schemas of zod's main interface take three times as long to make. */
function mixedZod(modules: Modules): string[] {
  const has = (folder: string) => modules.some(({ path }) => path?.includes(`/zod/v4/${folder}/`));
  return has('mini') && has('classic')
    ? ["zod is in the bundle by both of its interfaces: import * as z from 'zod/mini'."]
    : [];
}

/** ncc turns a module that it cannot find into an error at run time. */
function absences(modules: Modules, { absent }: Expectation): string[] {
  return modules
    .filter(({ path }) => path?.includes('@@notfound') === true)
    .map(({ identifier }) => identifier.slice(identifier.lastIndexOf('?') + 1))
    .filter((request) => !absent.includes(request))
    .map((request) => `"${request}" was not found: install it, or name it in "absent".`);
}
