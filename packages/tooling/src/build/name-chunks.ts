import type { BundledChunk } from './stats.ts';

/** How webpack's runtime makes a file name of a chunk's number. */
const FILE_OF_CHUNK = 'return "" + chunkId + ".index.js";';

/** The modules that are loaded by `import()`: `run` for `import('./run.ts')`, sorted. */
export function importNames(chunks: readonly BundledChunk[]): string[] {
  const later = chunks.filter(({ isEntry }) => !isEntry);
  return [...new Set(later.flatMap(({ requests }) => requests.map(fileName)))].sort();
}

/** What several imports share is named after them where they are so few, else by a number. */
const MAX_NAMED = 2;

/**
 * The files that are loaded by `import()`, with the names they get: `run` for `import('./run.ts')`,
 * `run-packages` for the packages that only it needs, `shared-1` for what many share. Id → name.
 * Throws where two get one name.
 */
export function chunkNames(chunks: readonly BundledChunk[]): Map<string, string> {
  const names = new Map<string, string>();
  const counts = { packages: 0, shared: 0 };
  const later = chunks.filter(({ isEntry }) => !isEntry);
  for (const chunk of later.toSorted((a, b) => (longName(a) < longName(b) ? -1 : 1))) {
    const kind = chunk.splitOff ?? 'shared';
    const isNamed = importNames([chunk]).length <= MAX_NAMED;
    if (!isNamed) counts[kind] += 1;
    const name = isNamed ? longName(chunk) : `${kind}-${counts[kind]}`;
    if ([...names.values()].includes(name)) throw new Error(`Two chunks are called "${name}".`);
    names.set(chunk.id, name);
  }
  return names;
}

function longName(chunk: BundledChunk): string {
  return [...importNames([chunk]), chunk.splitOff ?? []].flat().join('-');
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
