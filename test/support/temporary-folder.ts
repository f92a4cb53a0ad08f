import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Below the repository, so that its packages are found from there; git ignores it. */
const BASE = join(import.meta.dirname, '../../tmp');

/** A folder that is gone at the end of its scope. */
export interface TemporaryFolder extends Disposable {
  /** Absolute. */
  path: string;
}

/** Makes a folder with these files (path → text). */
export function temporaryFolder(files: Readonly<Record<string, string>>): TemporaryFolder {
  mkdirSync(BASE, { recursive: true });
  const path = mkdtempSync(join(BASE, 'test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
