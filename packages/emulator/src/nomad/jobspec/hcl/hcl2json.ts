import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import '@cdktn/hcl2json/wasm/wasm_exec.js';

type Parse = (
  filename: string,
  contents: string,
  done: (problem: string | null, json: string) => void,
) => void;

/** What is used of WebAssembly; TypeScript has its types only with those of browsers. */
interface Wasm {
  instantiate(code: Uint8Array, imports: object): Promise<{ instance: unknown }>;
}

interface GoProgram {
  importObject: object;
  run(instance: unknown): Promise<void>;
}

const isFunction = (value: unknown) => typeof value === 'function';
const runtime = z.object({
  Go: z.custom<new () => GoProgram>(isFunction),
  WebAssembly: z.custom<Wasm>((value) => typeof value === 'object'),
});
const exported = z.object({ parse: z.custom<Parse>(isFunction) });

/**
 * The reader in WebAssembly. A bundle has it beside its code, see `files` in `bundle.json`; the
 * sources take it from the package.
 */
function wasmFile(): string {
  const beside = join(import.meta.dirname, 'main.wasm.gz');
  if (existsSync(beside)) return beside;
  return fileURLToPath(import.meta.resolve('@cdktn/hcl2json/main.wasm.gz'));
}

/**
 * Starts the Go program, which fills an object with its functions and stays in memory. The
 * package's own start is not used: it looks for the file where only an unpacked package has it, and
 * gives the program the file system, which a reader of texts does not need.
 */
async function startReader(): Promise<Parse> {
  const functions = {};
  Object.assign(globalThis, { __parse_terraform_config_wasm__: functions });
  const { Go, WebAssembly } = runtime.parse(globalThis);
  const program = new Go();
  const code = gunzipSync(await readFile(wasmFile()));
  const { instance } = await WebAssembly.instantiate(code, program.importObject);
  void program.run(instance);
  return exported.parse(functions).parse;
}

let reader: Promise<Parse> | undefined;

/**
 * Reads HCL by HashiCorp's own parser, as @cdktn/hcl2json carries it. Gives the configuration as
 * JSON; rejects with the parser's message for what is no HCL.
 */
export async function parse(filename: string, contents: string): Promise<unknown> {
  reader ??= startReader();
  const read = await reader;
  return await new Promise((resolve, reject) => {
    read(filename, contents, (problem, json) => {
      if (problem) reject(new Error(problem));
      else resolve(JSON.parse(json));
    });
  });
}
