import { minify } from 'terser';
import ts from 'typescript';

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
  const modules = moduleFunctions(left);
  const expected = code.match(MODULE)?.length ?? 0;
  if (modules.length !== expected) {
    throw new Error(`Of ${expected} modules of a bundle, ${modules.length} were found.`);
  }
  return `${withEagerModules(left, modules)}\n`;
}

/** How webpack heads a module. */
const MODULE = /^\/\*{3}\/ \d+:$/gm;

/** The functions of modules: members of an object on the top level, under numbers. */
function moduleFunctions(code: string): ts.Node[] {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest);
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) =>
      initializer && ts.isObjectLiteralExpression(initializer) ? initializer.properties : [],
    )
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => ts.isNumericLiteral(name))
    .map(({ initializer }) => initializer);
}

/**
 * Puts the functions of modules into parentheses, as webpack has them. V8 takes that for a function
 * that is called at once and compiles it in one go; without them it reads each module twice, which
 * costs half of the time in which Node itself starts.
 */
function withEagerModules(code: string, modules: readonly ts.Node[]): string {
  let end = 0;
  const parts = modules.map((one) => {
    const before = code.slice(end, one.pos);
    end = one.end;
    return `${before} (${code.slice(one.pos, one.end).trimStart()})`;
  });
  return parts.join('') + code.slice(end);
}
