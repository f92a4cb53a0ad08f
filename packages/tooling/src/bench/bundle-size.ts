import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a runner downloads of an action, in bytes. */
export interface BundleSize {
  plain: number;
  /** Each file by itself. */
  gzip: number;
}

/** The size of the code in a `dist` folder, chunks included, licences not. */
export function bundleSize(folder: string): BundleSize {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const contents = files.map((name) => readFileSync(join(folder, name)));
  return {
    plain: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}
