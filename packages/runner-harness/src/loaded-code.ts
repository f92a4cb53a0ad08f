import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { type NodeProcess, runProcess } from './run-process.ts';

const PRELOADED = join(import.meta.dirname, 'loaded-code.cjs');
const Report = z.object({ files: z.array(z.string()), builtins: z.array(z.string()) });

/** What a process loaded from its start to its end. */
export interface LoadedCode {
  /** Names of the files, without folders. */
  files: readonly string[];
  /** Modules of Node, such as `crypto`, that bare Node does not load for itself. */
  builtins: readonly string[];
  bytes: number;
  /** Each file compressed by itself. */
  gzipBytes: number;
}

/** Runs a process to its end, and says what it loaded. */
export function loadedCode(subject: NodeProcess): LoadedCode {
  const { stderr } = runProcess({ ...subject, args: ['--require', PRELOADED, ...subject.args] });
  const [, json = ''] = /^loaded code (.*)$/m.exec(stderr) ?? [];
  const { files, builtins } = Report.parse(JSON.parse(json));
  const paths = [...new Set(files.map((url) => fileURLToPath(url)))];
  const contents = paths.map((path) => readFileSync(path));
  return {
    files: paths.map((path) => basename(path)).sort(),
    builtins,
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}
