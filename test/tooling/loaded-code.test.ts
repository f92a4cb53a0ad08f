import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { loadedCode } from '@rollout-actions/runner-harness/loaded-code';
import {
  type EmulatorProcess,
  startEmulatorProcess,
} from '@rollout-actions/runner-harness/programs/emulator-process';
import { READ_INPUTS, WRONG_INPUTS } from '@rollout-actions/runner-harness/read-inputs';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { readPairs, stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Of the JavaScript that a run loads, and of all that a bundle has; in bytes. */
const LIMITS = {
  inputError: 200_000,
  oneRead: 850_000,
  oneReadGzip: 230_000,
  bundle: 2_200_000,
};
const NETWORK = ['http', 'https', 'http2', 'tls', 'dns', 'dgram', 'zlib'];
/** Packages that a wrong input does without. */
const HEAVY = ['zod', 'undici', 'yaml', 're2js', 'json-p3', 'ws', 'mqtt-packet', '@actions/github'];
/** What one read over HTTP does without. */
const FOR_OTHERS =
  /^(?!.*\brun-packages).*(mqtt|websocket|github|tool-cache|yaml|regular|json-path|gates)/;

let emulator: EmulatorProcess;
beforeAll(async () => {
  emulator = await startEmulatorProcess();
});
afterAll(() => emulator[Symbol.asyncDispose]());

async function run(name: string, inputs: Readonly<Record<string, string>>, status: 0 | 1) {
  using step = stepEnvironment(readActionFile(name), inputs);
  const args = [join(ROOT, 'dist', name, 'index.js')];
  const loaded = loadedCode({ args, env: step.env, status });
  return { ...loaded, outputs: await readPairs(step.files.GITHUB_OUTPUT) };
}

describe.each(Object.entries(READ_INPUTS))('the bundle of %s', (name, readInputs) => {
  it('loads no package, no network and no program for a wrong input', async () => {
    const { files, builtins, bytes } = await run(name, WRONG_INPUTS, 1);
    expect(files).toEqual(['index.js']);
    expect(bytes).toBeLessThan(LIMITS.inputError);
    const unwanted = [...NETWORK, 'child_process', 'crypto', 'module', 'fs/promises', 'perf_hooks'];
    expect(builtins.filter((builtin) => unwanted.includes(builtin))).toEqual([]);
    const code = readFileSync(join(ROOT, 'dist', name, 'index.js'), 'utf8');
    expect(HEAVY.filter((one) => code.includes(`node_modules/${one}/`))).toEqual([]);
  });

  it('loads for one read what that needs, and sends one request', async () => {
    const { files, builtins, bytes, gzipBytes, outputs } = await run(
      name,
      readInputs(emulator.addresses),
      0,
    );
    const own = files.filter((file) => FOR_OTHERS.test(file));
    expect(own).toEqual([]);
    const unwanted = ['http', 'http2', 'tls', 'crypto', 'child_process', 'perf_hooks'];
    expect(builtins.filter((builtin) => unwanted.includes(builtin))).toEqual([]);
    expect(bytes).toBeLessThan(LIMITS.oneRead);
    expect(gzipBytes).toBeLessThan(LIMITS.oneReadGzip);
    expect(outputs).toMatchObject({ outcome: 'succeeded', requests: '1' });
  });

  it('calls assert as a function only, which is all that its stand-in gives', () => {
    const folder = join(ROOT, 'dist', name);
    const code = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const calls = code.flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/\bassert\.\w+\(/g) ?? [],
    );
    const advice = 'add these to the stand-in of assert in packages/tooling/src/build/externals.ts';
    expect(calls, advice).toEqual([]);
  });

  it('has no more JavaScript than a runner should have to download', () => {
    const folder = join(ROOT, 'dist', name);
    const code = readdirSync(folder).filter((file) => /\.c?js$/.test(file));
    const bytes = code.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(LIMITS.bundle);
  });
});
