import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { bundleProblems } from './check-bundle.ts';
import { readExpectation } from './expectation.ts';
import { LEFT_OUT } from './left-out.ts';
import { licenses } from './licenses.ts';
import { renameChunks } from './name-chunks.ts';
import { packagesInBundle } from './packages-in-bundle.ts';
import { POST_SCRIPT } from './post-script.ts';

/**
 * Bundles `src/main.ts` of an action folder (absolute). Gives the files of its `dist` folder, name
 * → text. Throws one error with everything that is not as `bundle.json` declares.
 */
export async function buildAction(actionFolder: string): Promise<Map<string, string>> {
  const entry = join(actionFolder, 'src/main.ts');
  const made = await bundle(entry);
  const problems = bundleProblems(entry, made, readExpectation(actionFolder));
  if (problems.length > 0) throw new Error([actionFolder, ...problems].join('\n  '));
  const files = renameChunks(made.files, made.stats.chunks);
  files.set(POST_SCRIPT.file, POST_SCRIPT.code);
  files.set('licenses.txt', licenses(packagesInBundle(made.stats.modules)));
  if ([...files.values()].some((text) => text.includes(`"./${LEFT_OUT.file}"`))) {
    files.set(LEFT_OUT.file, LEFT_OUT.code);
  }
  return files;
}
