import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that is removed at the end of its scope: `using folder = temporaryFolder()`. */
export interface TemporaryFolder extends Disposable {
  /** Absolute. */
  path: string;
}

/**
 * Makes a folder that holds `files` (path → text), in the system's folder for temporary files or
 * below `parent`.
 */
export function temporaryFolder(
  files: Readonly<Record<string, string>> = {},
  parent = tmpdir(),
): TemporaryFolder {
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, 'rollout-actions-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return {
    path,
    // A process that was killed may still be writing.
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}
