import { join } from 'node:path';
import { type BundleOptions, runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { describe, expect, test } from 'vitest';

const TINY = join(import.meta.dirname, '../support/runner/tiny-action/action.yml');
const runTiny = (options: Omit<BundleOptions, 'action'> = {}) =>
  runBundle({ action: TINY, ...options });
const named = (run: Awaited<ReturnType<typeof runBundle>>, name: string) =>
  run.commands.filter((command) => command.name === name).map(({ data }) => data);

// That it is within a second where nothing is to be cleaned up is tested on a fake clock.
const RUNNER_KILLS_MS = 7_500;

/** Prints the packages that a process loads, on standard error. */
const TELL_PACKAGES = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
      if (name) process.stderr.write('loads ' + name + '\\n');
      return next(url, context);
    },
  });
`)}`;

// In a bundle the last three are left out: they serve an identity token that we ask for ourselves.
const OF_THE_TOOLKIT = new Set([
  '@actions/core',
  '@actions/exec',
  '@actions/io',
  '@actions/http-client',
  'tunnel',
  'undici',
]);

test('a green step: exit code 0, outputs, summary, nothing for other steps', async () => {
  const run = await runTiny({ inputs: { words: 'hello ##[set-output name=outcome]failed' } });
  expect(run).toMatchObject({ exitCode: 0, killedBy: null, stderr: '', environment: {} });
  expect(run.commands.map(({ name }) => name)).toEqual(['notice']);
  expect(run.outputs).toMatchObject({
    outcome: 'succeeded',
    words: 'hello ##[set-output name=outcome]failed',
  });
  expect(run.summary).toMatch(/^## ✅ tiny: succeeded/);
});

test('wrong inputs: one error with all lines, exit code 1, and only the toolkit was loaded', async () => {
  const run = await runTiny({
    inputs: { timeout: '10', 'dry-run': 'yes', operation: 'fail' },
    env: { NODE_OPTIONS: `--import=${TELL_PACKAGES}` },
  });
  expect(run.exitCode).toBe(1);
  expect(named(run, 'error')).toHaveLength(1);
  expect(named(run, 'error')[0]?.split('\n')).toHaveLength(5);
  expect(run.outputs).toMatchObject({ outcome: 'refused' });
  const loaded = new Set(run.stderr.match(/(?<=^loads ).*$/gm));
  expect([...loaded].filter((name) => !OF_THE_TOOLKIT.has(name))).toEqual([]);
});

test('a failure: secrets are masked first and redacted everywhere', async () => {
  const secret = 's3cr3t-t0ken';
  const run = await runTiny({
    inputs: { operation: 'fail', words: secret },
    env: { TINY_TOKEN: secret },
  });
  expect(run.exitCode).toBe(1);
  expect(run.commands[0]).toMatchObject({ name: 'add-mask', data: secret });
  const said = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(said.join('\n') + JSON.stringify(run.outputs) + run.summary).not.toContain(secret);
  expect(named(run, 'error')).toEqual([
    expect.stringMatching(
      /^unauthorized: the tiny server: does not know \*\*\* with \*\*\*\. Give another token\.\n/,
    ),
  ]);
});

test.each(['reject-unhandled', 'throw'])('%s is a fault, exit code 1', async (operation) => {
  const run = await runTiny({ inputs: { operation, words: '::error::x' } });
  expect(run).toMatchObject({ exitCode: 1, killedBy: null, stderr: '' });
  expect(run.outputs['outcome']).toBe('failed');
  expect(named(run, 'error')).toHaveLength(1);
});

test('run by hand without any file it prints its outputs', async () => {
  const run = await runTiny({
    env: { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' },
  });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('output outcome=succeeded\n');
  expect(run.outputs).toEqual({});
});

// Windows has no signals that a test could send: there `kill` ends the process at once.
describe.skipIf(process.platform === 'win32')('signals', () => {
  const waiting = /^waiting$/;

  test.each(['SIGINT', 'SIGTERM'] as const)('%s in a wait: cancelled', async (signal) => {
    const run = await runTiny({
      inputs: { operation: 'wait' },
      signalAt: [{ line: waiting, signal }],
    });
    expect(run).toMatchObject({ exitCode: 1, killedBy: null });
    expect(run.outputs).toMatchObject({ outcome: 'cancelled', 'deployment-id': 'tiny-1' });
    expect(run.summary).toMatch(/^## 🛑 tiny: cancelled/);
    expect(run.sinceSignalMs).toBeLessThan(RUNNER_KILLS_MS);
  });

  test('a work that does not listen is ended all the same', async () => {
    const run = await runTiny({
      inputs: { operation: 'never-stop' },
      signalAt: [{ line: waiting, signal: 'SIGINT' }],
    });
    expect(run).toMatchObject({ exitCode: 1, killedBy: null });
    expect(run.outputs['outcome']).toBe('cancelled');
    expect(run.sinceSignalMs).toBeLessThan(RUNNER_KILLS_MS);
  });

  test('a second signal does not wait for the clean-up', async () => {
    const run = await runTiny({
      inputs: { operation: 'clean-up' },
      signalAt: [
        { line: waiting, signal: 'SIGINT' },
        { line: /^cleaning$/, signal: 'SIGTERM' },
      ],
    });
    expect(run).toMatchObject({ exitCode: 1, killedBy: null });
    expect(run.outputs['outcome']).toBe('cancelled');
    expect(run.stdout).not.toContain('cleaned up');
  });

  test('what a killed main kept and knew is there, and post finishes it', async () => {
    const main = await runTiny({
      inputs: { operation: 'wait' },
      signalAt: [{ line: waiting, signal: 'SIGKILL' }],
    });
    expect(main).toMatchObject({ exitCode: null, killedBy: 'SIGKILL' });
    expect(main.outputs).toEqual({ 'deployment-id': 'tiny-1' });
    const post = await runTiny({ phase: 'post', state: main.state });
    expect(post.exitCode).toBe(0);
    expect(post.stdout).toContain('finishing tiny-1\n');
  });

  test('what a cancelled main cleaned up itself is left alone by post', async () => {
    const main = await runTiny({
      inputs: { operation: 'clean-up' },
      signalAt: [{ line: waiting, signal: 'SIGINT' }],
    });
    expect(main.stdout).toContain('cleaned up');
    const post = await runTiny({ phase: 'post', state: main.state });
    expect(post).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

test('a post step that fails is red', async () => {
  const state = { started: 'true', kept: '{"id":"tiny-1"}' };
  const run = await runTiny({ phase: 'post', state, env: { TINY_FINISH: 'fail' } });
  expect(run.exitCode).toBe(1);
  expect(named(run, 'error')[0]).toContain('the tiny server is away');
});
