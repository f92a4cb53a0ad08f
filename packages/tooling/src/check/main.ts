import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { actionNames } from '@rollout-actions/runner-harness/action-file';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { declarationProblems, providerProblems } from './declarations.ts';

const MAX_COLUMNS = 100;
const SOURCES = ['*.ts', '*.js', '*.mjs', ':!dist', ':!test/fixtures'];

/** The name of a test, a path to import, a regular expression: what no line can be broken in. */
const UNBREAKABLE = /^\s*(?:(?:it|test|describe)(?:\.\w+)*\(|import |\/.*\/[a-z]*[,;]?$)/;

const GENERATED = ['dist', ':(glob)**/*.md', '.github', 'packages/action/src/documentation.ts'];

const results = [
  runStep({ name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] }),
  runStep({ name: 'types', command: 'npm', args: ['run', '--silent', 'types'] }),
  report('action.yml and code declare the same inputs and outputs', await undeclared()),
  report('providers are registered', providerProblems()),
  report('lines of at most 100 columns', wideLines()),
  report('dist and READMEs current', staleFiles()),
];
if (results.includes(false)) process.exitCode = 1;

/** Prints what was found. Gives whether that was nothing. */
function report(name: string, found: readonly string[]): boolean {
  for (const line of found) console.error(`  ${line}`);
  console.log(`${found.length === 0 ? 'ok' : 'FAILED'}: ${name}`);
  return found.length === 0;
}

async function undeclared(): Promise<string[]> {
  const problems = await Promise.all(actionNames().map((name) => declarationProblems(name)));
  return problems.flat();
}

/** The lines of our sources that are too wide: the formatter leaves texts and comments alone. */
function wideLines(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', ...SOURCES], { cwd: ROOT, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).flatMap(wideLinesOf);
}

function wideLinesOf(file: string): string[] {
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.length > MAX_COLUMNS && !UNBREAKABLE.test(line)
        ? [`${file}:${index + 1}: ${line.length} columns`]
        : [],
    );
}

/**
 * Makes everything that is generated anew, from nothing, and gives what git then sees as changed or
 * new: `git diff` alone would miss a chunk that was never committed.
 */
function staleFiles(): string[] {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const isMade = [
    runStep({ name: 'bundles', command: 'npm', args: ['run', '--silent', 'build'] }),
    runStep({ name: 'README tables', command: 'npm', args: ['run', '--silent', 'docs'] }),
  ];
  if (isMade.includes(false)) return ['(the build failed)'];
  const { stdout, status } = spawnSync('git', ['status', '--porcelain', '--', ...GENERATED], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) return ['(git status failed)'];
  return stdout.split('\n').filter((line) => line !== '');
}

/** One part of a check: a program of this project, and what it is for. */
interface Step {
  name: string;
  command: string;
  args: readonly string[];
}

/** Runs a step in the root folder with its output shown. Gives whether it ended well. */
function runStep({ name, command, args }: Step): boolean {
  const startMs = performance.now();
  // `npm run` puts node_modules/.bin first on PATH. Windows finds its .cmd files by a shell only.
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return status === 0;
}
