import { ROOT } from '@rollout-actions/runner-harness/root';
import ncc from '@vercel/ncc';
import { type BundleStats, readStats, STATS_OPTIONS } from './stats.ts';

/** What ncc made of one entry, before names and checks. */
export interface Bundle {
  stats: BundleStats;
  /** File name → text. */
  files: ReadonlyMap<string, string>;
}

/**
 * Bundles one entry as an ES module, unminified (ncc's minified output starts slower) and without
 * source maps (loading them costs time at every start). A type error in any file that the tsconfig
 * includes is an error here too.
 */
export async function bundle(entry: string): Promise<Bundle> {
  // ncc looks for the tsconfig, and names modules, from the working directory.
  process.chdir(ROOT);
  const result = await ncc(entry, {
    cache: false,
    quiet: true,
    transpileOnly: true,
    externals: { [ID_TOKEN_EXTERNAL.request]: `./${ID_TOKEN_EXTERNAL.file}` },
  });
  const files = new Map([['index.js', result.code]]);
  for (const [name, { source }] of Object.entries(result.assets)) {
    files.set(name, source.toString());
  }
  return { stats: readStats(result.stats.toJson(STATS_OPTIONS)), files: withUnixLines(files) };
}

/** Some packages have CRLF sources; git would keep them as LF, and every rebuild would differ. */
function withUnixLines(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]));
}

/**
 * The part of `@actions/core` that no bundle has. Its `getIDToken` is the only user of
 * `@actions/http-client` there, and with it undici would be loaded at every start: 3.7 instead of
 * 2.0 times a bare `node`, measured up to the report of a wrong input. `@actions/github` and
 * `@actions/tool-cache` have the real client.
 */
export const ID_TOKEN_EXTERNAL = {
  request: './oidc-utils.js',
  /** An import of it, before or after types are erased. */
  import: /['"]\.\/oidc-utils(\.[jt]s)?['"]/,
  askedBy: '@actions/core',
  file: 'no-id-token.js',
  code: `// Stands in for a part of @actions/core that would load an HTTP client at every start.
export const OidcClient = {
  getIDToken() {
    throw new Error('getIDToken of @actions/core is not in this bundle');
  },
};
`,
} as const;
