import type { BundledChunk } from './stats.ts';

/** How webpack's runtime makes a file name of a chunk's number. */
const FILE_OF_CHUNK = 'return "" + chunkId + ".index.js";';

/**
 * The files that are loaded by `import()`, with the names they get: `run` for `import('./run.ts')`,
 * `run-packages` for the packages that only it needs. Id → name. Throws where two get one name.
 */
export function chunkNames(chunks: readonly BundledChunk[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const chunk of chunks.filter(({ isEntry }) => !isEntry)) {
    const imports = [...new Set(chunk.requests.map(fileName))].sort();
    const name = [...imports, chunk.splitOff ?? []].flat().join('-');
    if ([...names.values()].includes(name)) throw new Error(`Two chunks are called "${name}".`);
    names.set(chunk.id, name);
  }
  return names;
}

/** `./gates/http.ts` → `gates-http`, `@actions/github` → `actions-github`. */
function fileName(request: string): string {
  return request
    .replace('@rollout-actions/', '')
    .replace(/^[./@]+/, '')
    .replace(/\.[jt]s$/, '')
    .replaceAll('/', '-');
}

/**
 * Gives the chunk files readable names instead of webpack's numbers, so that a diff of `dist/` says
 * what changed. Throws where the runtime is not the one this was written for.
 */
export function renameChunks(
  files: ReadonlyMap<string, string>,
  chunks: readonly BundledChunk[],
): Map<string, string> {
  const names = chunkNames(chunks);
  const renamed = new Map(files);
  if (names.size === 0) return renamed;
  for (const { id, file } of chunks.filter((chunk) => names.has(chunk.id))) {
    renamed.delete(file);
    renamed.set(`${names.get(id)}.js`, files.get(file) ?? '');
  }
  const code = files.get('index.js') ?? '';
  if (code.split(FILE_OF_CHUNK).length !== 2) {
    throw new Error('The bundler names chunk files in another way than name-chunks.ts knows.');
  }
  const table = JSON.stringify(Object.fromEntries([...names].sort()));
  return renamed.set('index.js', code.replace(FILE_OF_CHUNK, `return ${table}[chunkId] + ".js";`));
}
