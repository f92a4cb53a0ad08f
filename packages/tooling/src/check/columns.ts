import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';

const MAX_COLUMNS = 100;
const SOURCES = ['*.ts', '*.js', '*.mjs', ':!dist', ':!test/fixtures'];

/** The name of a test, a path to import, a regular expression: what no line can be broken in. */
const UNBREAKABLE = /^\s*(?:(?:it|test|describe)(?:\.\w+)*\(|import |\/.*\/[a-z]*[,;]?$)/;

/** The lines of our sources that are too wide: the formatter leaves texts and comments alone. */
export function wideLines(): string[] {
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
