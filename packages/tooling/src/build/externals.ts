import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledModule } from './stats.ts';

/**
 * What stands in for modules that no bundle has, an expression each. It is written into the bundle
 * where the module is asked for: a file of its own would cost a millisecond to load.
 */
const STAND_INS = {
  import: `(() => {
  const absent = () => {
    throw new Error('a part of a package is used that is not in this bundle: see externals.ts');
  };
  return {
    OidcClient: { getIDToken: absent },
    issueFileCommand: absent,
    prepareKeyValueMessage: absent,
    RetryHelper: absent,
    summary: {},
    markdownSummary: {},
    fetch: absent,
    // Made by @actions/github as it loads; its calls get our own fetch.
    HttpClient: class {
      getAgent() {}
      getAgentDispatcher() {}
    },
    restEndpointMethods: () => ({}),
    paginateRest: () => ({}),
  };
})()`,
  // undici asks it for getMiloEnabled before it uses its second parser.
  require: `Object.assign(
  () => {
    throw new Error('a part of a package is used that is not in this bundle: see externals.ts');
  },
  { getMiloEnabled: () => false },
)`,
  // Node's own opens standard error as it loads.
  assert: `(isTrue, message) => {
  if (!isTrue) throw message instanceof Error ? message : new Error(message ?? 'assertion failed');
}`,
  // The log of a package, which nobody reads.
  debug: '() => () => undefined',
  // Of Node's own client undici takes the limit of headers, and the class that its replies have.
  http: '{ maxHeaderSize: 16_384, IncomingMessage: class {} }',
} as const;

interface External {
  askedBy: string;
  by: keyof typeof STAND_INS;
  /** How it is asked for, which is all that the bundler knows → its file in the package, or '' for another one. */
  modules: Readonly<Record<string, string>>;
}

/**
 * Modules that packages load although nothing that we use of them needs these. With them a step
 * that reads one thing would load half a megabyte more, and Node's own `http2`, `child_process` and
 * the like, 12 ms of the start.
 */
const EXTERNALS: readonly External[] = [
  {
    askedBy: '@actions/core',
    by: 'import',
    // An HTTP client for getIDToken, programs that are run to describe the machine, and what writes
    // outputs and summaries by `crypto` and `fs/promises`: see runner/host.ts and runner/files.ts.
    modules: {
      './oidc-utils.js': 'lib/oidc-utils.js',
      './platform.js': 'lib/platform.js',
      './file-command.js': 'lib/file-command.js',
      './summary.js': 'lib/summary.js',
    },
  },
  {
    askedBy: '@actions/tool-cache',
    by: 'import',
    // Files are downloaded by our own client, and no list of versions is asked for.
    modules: {
      '@actions/http-client': '',
      './manifest.js': 'lib/manifest.js',
      './retry-helper.js': 'lib/retry-helper.js',
    },
  },
  { askedBy: 'mqtt-packet', by: 'debug', modules: { debug: '' } },
  {
    askedBy: '@actions/github',
    by: 'import',
    // GitHub is asked by our own client too.
    modules: {
      '@actions/http-client': '',
      undici: '',
      '@octokit/plugin-rest-endpoint-methods': '',
      '@octokit/plugin-paginate-rest': '',
    },
  },
  {
    askedBy: 'zod',
    by: 'import',
    // Schemas as JSON Schema.
    modules: {
      './json-schema-processors.js': 'v4/core/json-schema-processors.js',
      '../core/json-schema-processors.js': 'v4/core/json-schema-processors.js',
      './to-json-schema.js': 'v4/core/to-json-schema.js',
      '../core/to-json-schema.js': 'v4/core/to-json-schema.js',
    },
  },
  { askedBy: 'undici', by: 'assert', modules: { 'node:assert': '' } },
  { askedBy: 'undici', by: 'http', modules: { 'node:http': '' } },
  {
    askedBy: 'undici',
    by: 'require',
    // Ours are requests over HTTP/1.1 with text as body, on processors with SIMD.
    modules: {
      './client-h2.js': 'lib/dispatcher/client-h2.js',
      './socks5-proxy-agent': 'lib/dispatcher/socks5-proxy-agent.js',
      './parser-h1.js': 'lib/dispatcher/parser-h1.js',
      '../llhttp/llhttp-wasm.js': 'lib/llhttp/llhttp-wasm.js',
      '../web/fetch/body.js': 'lib/web/fetch/body.js',
      '../web/fetch/formdata': 'lib/web/fetch/formdata.js',
      '../web/webidl': 'lib/web/webidl/index.js',
    },
  },
];

/** What packages bring along although Node has it: the streams of `bl`, which mqtt-packet uses. */
const OF_NODE = { 'readable-stream': 'node:stream' };

/** How the bundler knows a stand-in. */
const STAND_IN = 'stand-in:';

/** For the bundler: what is asked for → what is loaded in its place, but for what is to be kept. */
export function externals(keep: readonly string[]): Record<string, string> {
  const ofPackages = leftOut(keep).flatMap(({ by, modules }) =>
    Object.keys(modules).map((request) => [request, `${STAND_IN}${by}`]),
  );
  return { ...Object.fromEntries(ofPackages), ...OF_NODE };
}

function leftOut(keep: readonly string[]): External[] {
  const isLeftOut = ([request]: [string, string]) => !keep.includes(request);
  return EXTERNALS.map(({ modules, ...one }) => ({
    ...one,
    modules: Object.fromEntries(Object.entries(modules).filter(isLeftOut)),
  }));
}

/** The expression for what a bundle loads by that name; undefined where that is no stand-in. */
export function standInFor(name: string): string | undefined {
  return Object.entries(STAND_INS).find(([key]) => name === `${STAND_IN}${key}`)?.[1];
}

/** What is wrong with what is left out of a bundle of these modules, one sentence each. */
export function externalProblems(
  modules: readonly BundledModule[],
  keep: readonly string[],
): string[] {
  const paths = modules.flatMap(({ path }) => path?.replaceAll('\\', '/') ?? []).filter(existsSync);
  return leftOut(keep).flatMap((one) => [
    ...movedModules(one, paths),
    ...foreignImporters(one, paths),
  ]);
}

/** A new version of a package may have moved a module: then its new place would be bundled. */
function movedModules({ askedBy, modules }: External, paths: readonly string[]): string[] {
  const inside = paths.find((path) => path.includes(`/node_modules/${askedBy}/`));
  if (inside === undefined) return [];
  const end = inside.lastIndexOf(`/node_modules/${askedBy}/`) + `/node_modules/${askedBy}`.length;
  const folder = inside.slice(0, end);
  return Object.values(modules)
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => `${askedBy} has no ${file} any more: change what externals.ts names.`);
}

/** The bundler knows a module only by how it is asked for, and another package may do so too. */
function foreignImporters({ modules }: External, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return Object.keys(modules)
      .filter((request) => !mayAsk(path, request) && importOf(request).test(text))
      .map((request) => `${path} would lose its own ${request} (see externals.ts).`);
  });
}

function mayAsk(path: string, request: string): boolean {
  return EXTERNALS.some(
    ({ askedBy, modules }) => request in modules && path.includes(`/${askedBy}/`),
  );
}

/** An import of a module, before or after types are erased. */
function importOf(request: string): RegExp {
  const name = request.replace(/\.js$/, '').replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?:from|import|require)[\\s(]*['"]${name}(\\.[jt]s)?['"]`);
}
