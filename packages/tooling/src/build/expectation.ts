import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Expectation = z.strictObject({
  chunks: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
});

/** What an action declares about its bundle. */
export interface Expectation {
  /** Names, without `.js`, of the files that are loaded by `import()`. */
  chunks: readonly string[];
  /** Modules that its dependencies ask for but do without, such as native extensions. */
  absent: readonly string[];
}

/** Reads `bundle.json` of an action folder; an action without one has no chunks. */
export function readExpectation(actionFolder: string): Expectation {
  const file = join(actionFolder, 'bundle.json');
  return Expectation.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
}
