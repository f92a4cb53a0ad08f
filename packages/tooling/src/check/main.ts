import { wideLines } from './columns.ts';
import { staleFiles } from './generated.ts';
import { runStep } from './run-step.ts';

const results = [
  runStep({ name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] }),
  runStep({ name: 'types', command: 'npm', args: ['run', '--silent', 'types'] }),
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
