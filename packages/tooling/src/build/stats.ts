import { z } from 'zod';

const Module = z.object({
  identifier: z.string().nullish(),
  name: z.string().nullish(),
  nameForCondition: z.string().nullish(),
  size: z.number(),
  get modules() {
    return z.array(Module).optional();
  },
});

const Chunk = z.object({
  id: z.union([z.string(), z.number()]),
  initial: z.boolean(),
  files: z.array(z.string()),
  reason: z.string().nullish(),
  origins: z.array(z.object({ request: z.string().nullish() })),
  modules: z.array(Module),
});

const Stats = z.object({ chunks: z.array(Chunk) });

/** What to ask webpack's report for, so that `readStats` can read it. */
export const STATS_OPTIONS = {
  all: false,
  ids: true,
  chunks: true,
  chunkModules: true,
  chunkModulesSpace: Number.POSITIVE_INFINITY,
  chunkOrigins: true,
  cachedModules: true,
  dependentModules: true,
  nestedModules: true,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
} as const;

/** One source file, or one module left outside, of a bundle. */
export interface BundledModule {
  /** The absolute path, undefined for what is left outside. */
  path: string | undefined;
  /** webpack's own name of it; it ends in what was asked for where that was not found. */
  identifier: string;
  /** In bytes, before bundling. */
  size: number;
}

/** One file of a bundle that holds code. */
export interface BundledChunk {
  id: string;
  file: string;
  /** Whether it is the file that the runner starts. */
  isEntry: boolean;
  /**
   * What webpack split off the files that the imports name: `packages` from elsewhere, or own
   * modules that several imports `share`.
   */
  splitOff: 'packages' | 'shared' | undefined;
  /** What the `import()` expressions that load it ask for. */
  requests: readonly string[];
  modules: readonly BundledModule[];
}

/** webpack's report on one bundle, as the checks of the build use it. */
export interface BundleStats {
  chunks: readonly BundledChunk[];
  /** Those of all chunks. */
  modules: readonly BundledModule[];
}

/** Reads what webpack reports with `STATS_OPTIONS`. Throws where it has another shape. */
export function readStats(json: unknown): BundleStats {
  const chunks = Stats.parse(json).chunks.map(readChunk);
  return { chunks, modules: chunks.flatMap(({ modules }) => modules) };
}

function readChunk(chunk: z.infer<typeof Chunk>): BundledChunk {
  return {
    id: String(chunk.id),
    file: chunk.files[0] ?? '',
    isEntry: chunk.initial,
    splitOff: splitOff(chunk.reason ?? ''),
    requests: chunk.origins.flatMap(({ request }) => request ?? []),
    modules: chunk.modules.flatMap(flatten),
  };
}

function splitOff(reason: string): BundledChunk['splitOff'] {
  if (!reason.startsWith('split chunk')) return undefined;
  return reason.includes('defaultVendors') ? 'packages' : 'shared';
}

/** Concatenated modules are a tree of one level; only the leaves are files. */
function flatten(module: z.infer<typeof Module>): BundledModule[] {
  if (module.modules) return module.modules.flatMap(flatten);
  return [
    {
      path: module.nameForCondition ?? undefined,
      identifier: module.identifier ?? module.name ?? '',
      size: module.size,
    },
  ];
}
