import { isBuiltin } from 'node:module';
import { ROOT } from '@rollout-actions/runner-harness/root';
import ncc from '@vercel/ncc';
import { externals, standInFor } from './externals.ts';
import { type BundleStats, readStats, STATS_OPTIONS } from './stats.ts';

export interface Kept {
  /** Modules that the bundle has although a package in it is to do without, see externals.ts. */
  keep: readonly string[];
}

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
export async function bundle(entry: string, { keep }: Kept): Promise<Bundle> {
  // ncc finds the tsconfig, and names modules, from the working directory.
  process.chdir(ROOT);
  const result = await ncc(entry, {
    cache: false,
    quiet: true,
    transpileOnly: true,
    externals: externals(keep),
  });
  const files = new Map([['index.js', result.code]]);
  for (const [name, { source }] of Object.entries(result.assets)) {
    files.set(name, source.toString());
  }
  return { stats: readStats(result.stats.toJson(STATS_OPTIONS)), files: rewritten(files) };
}

function rewritten(files: ReadonlyMap<string, string>): Map<string, string> {
  const rewrite = (text: string) => inAscii(withDirectLoads(withUnixLines(text)));
  return new Map([...files].map(([name, text]) => [name, rewrite(text)]));
}

/** Some packages have CRLF sources; git would keep them as LF, and every rebuild would differ. */
function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Where an escape would mean something else than the character. */
const NOT_TO_ESCAPE = /(?:\\|String\.raw`[^`]*)[\u0080-\uffff]/;

/**
 * With a single character beyond Latin-1 V8 keeps two bytes for each character of the whole file:
 * 2 MiB more for one read.
 */
function inAscii(text: string): string {
  const [found] = NOT_TO_ESCAPE.exec(text) ?? [];
  if (found !== undefined) throw new Error(`a bundle cannot have this in ASCII: ${found}`);
  return text.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** How the bundler gets at `createRequire`, and how it loads what is outside of the bundle. */
const REQUIRE_IMPORT =
  /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";$/m;
const REQUIRED = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g;
const IMPORTED = /^import \* as (\w+) from "([^"]+)";$/gm;

/**
 * Node's own modules are asked of Node itself, and stand-ins are written in place. An import of
 * `module`, and a require function for each of the others, would cost an eighth of the time in
 * which Node itself starts.
 */
function withDirectLoads(text: string): string {
  return text
    .replace(REQUIRED, (load, name: string) =>
      isBuiltin(name) ? `process.getBuiltinModule("${name}")` : (standInFor(name) ?? load),
    )
    .replace(IMPORTED, (load, as: string, name: string) => {
      const standIn = standInFor(name);
      return standIn === undefined ? load : `const ${as} = ${standIn};`;
    })
    .replace(
      REQUIRE_IMPORT,
      'const __WEBPACK_EXTERNAL_createRequire = (url) =>\n' +
        '  process.getBuiltinModule("module").createRequire(url);',
    );
}
