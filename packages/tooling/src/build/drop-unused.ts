import { minify } from 'terser';

/**
 * Drops what nothing in this file of a bundle uses: of a package that is imported for a part, the
 * rest. Names stay as they are. Throws where the bundler writes modules in another way than this
 * knows.
 */
export async function dropUnused(code: string): Promise<string> {
  const { code: left = '' } = await minify(code, {
    module: true,
    mangle: false,
    compress: { defaults: false, dead_code: true, side_effects: true, unused: true, passes: 2 },
    format: { beautify: true, indent_level: 2, ascii_only: true, comments: /CONCATENATED MODULE:/ },
  });
  const modules = code.match(MODULE)?.length ?? 0;
  const { text, count } = withEagerModules(left);
  if (count !== modules) throw new Error(`Of ${modules} modules of a bundle, ${count} were found.`);
  return `${text}\n`;
}

/** How webpack heads a module. */
const MODULE = /^\/\*{3}\/ \d+:$/gm;
const MODULE_START = /^( {2}\d+: )((?:async )?(?:\(.*\)|\w+) => \{|function\(.*\) \{)$/;
const MODULE_END = /^ {2}\}(,?)$/;

/**
 * Puts the functions of modules into parentheses, as webpack has them. V8 takes that for a function
 * that is called at once and compiles it in one go; without them it reads each module twice, which
 * costs half of the time in which Node itself starts.
 */
function withEagerModules(code: string): { text: string; count: number } {
  let count = 0;
  let isInside = false;
  const lines = code.split('\n').map((line) => {
    const [, name, start] = MODULE_START.exec(line) ?? [];
    if (name !== undefined) {
      count += 1;
      isInside = true;
      return `${name}(${start}`;
    }
    const [, comma] = isInside ? (MODULE_END.exec(line) ?? []) : [];
    if (comma === undefined) return line;
    isInside = false;
    return `  })${comma}`;
  });
  return { text: lines.join('\n'), count };
}
