import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { actionNames } from '@rollout-actions/runner-harness/action-file';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { buildAction, writeDist } from './build-action.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const names = positionals.length > 0 ? positionals : actionNames();

async function build(name: string): Promise<string> {
  const startMs = performance.now();
  const files = await buildAction(join(ROOT, 'actions', name));
  writeDist(join(ROOT, 'dist', name), files);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  return `dist/${name}: ${files.size} files, ${bytes} bytes, ${seconds} s`;
}

for (const name of names) {
  try {
    console.log(await build(name));
  } catch (error) {
    // Without the stack: Node would quote ncc's source, a line of four million characters.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
