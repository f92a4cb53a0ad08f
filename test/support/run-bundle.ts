import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inputVariables, readActionFile } from './action-file.ts';
import { type RunnerCommand, readCommands } from './runner-commands.ts';
import { createStepFiles, readPairs } from './runner-files.ts';
import { tempDir } from './temp-dir.ts';

/** The Node of the lock file, which is the one the runner has. */
const NODE = resolve(import.meta.dirname, '../../node_modules/.bin/node');

/** Sends `signal` to the process when a line of its output fits. */
export interface SignalAt {
  line: RegExp;
  signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
}

export interface BundleOptions {
  /** The name of an action, or the path of another `action.yml`. */
  action: string;
  /** The `with:` of the workflow. */
  inputs?: Readonly<Record<string, string>>;
  /** Further variables; nothing of this process's own is passed on but what Node needs. */
  env?: Readonly<Record<string, string>>;
  phase?: 'main' | 'post';
  /** The state that main left, for post. */
  state?: Readonly<Record<string, string>>;
  /** In place of the script in `action.yml`: the sources run as they are. */
  script?: string;
  /** Each line of standard output as it comes. */
  onLine?: (line: string, child: ChildProcess) => void;
  /** Each is sent once, by the first line that fits. */
  signalAt?: readonly SignalAt[];
}

/** What the runner would know of a step when it has ended. */
export interface BundleRun {
  exitCode: number | null;
  /** The signal that killed the process, if one did. */
  killedBy: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** The commands that the runner would execute, of both streams. */
  commands: readonly RunnerCommand[];
  outputs: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
  summary: string;
  /** What was written to GITHUB_ENV. */
  environment: Readonly<Record<string, string>>;
  durationMs: number;
  /** From the first signal sent to the end; undefined where none was. */
  sinceSignalMs: number | undefined;
}

/** Runs an action as the runner does: a child process, `INPUT_*`, files for what it says back. */
export async function runBundle(options: BundleOptions): Promise<BundleRun> {
  await using directory = await tempDir();
  const files = await createStepFiles(directory.path);
  const { script, variables } = await plan(options);
  const startMs = performance.now();
  const child = spawn(NODE, [script], {
    cwd: directory.path,
    env: { ...ownVariables(), ...files, RUNNER_TEMP: directory.path, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, sinceSignal, [exitCode, killedBy]] = await Promise.all([
    collect(child),
    follow(child, options),
    once(child, 'close'),
  ]);
  return {
    ...output,
    exitCode,
    killedBy,
    commands: readCommands(`${output.stdout}\n${output.stderr}`),
    outputs: await readPairs(files.GITHUB_OUTPUT),
    state: await readPairs(files.GITHUB_STATE),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    environment: await readPairs(files.GITHUB_ENV),
    durationMs: performance.now() - startMs,
    sinceSignalMs: sinceSignal(),
  };
}

async function plan({ action, inputs = {}, env = {}, phase, state = {}, script }: BundleOptions) {
  const file = await readActionFile(action);
  const own = phase === 'post' ? file.runs.post : file.runs.main;
  const path = script ?? own;
  if (path === undefined) throw new Error(`${action} has no ${phase} step`);
  const kept = phase === 'post' ? state : {};
  const states = Object.entries(kept).map(([name, text]) => [`STATE_${name}`, text]);
  const variables = {
    GITHUB_ACTIONS: 'true',
    ...inputVariables(file, inputs),
    ...Object.fromEntries(states),
    ...env,
  };
  return { script: path, variables };
}

/** What a process needs to start at all, on any system. */
function ownVariables(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

async function collect(child: ChildProcess): Promise<{ stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      texts[name] += chunk;
    });
  }
  await once(child, 'close');
  return texts;
}

/** Watches the lines and sends signals; gives how long the process lived after the first one. */
async function follow(child: ChildProcess, { onLine, signalAt = [] }: BundleOptions) {
  const waiting = [...signalAt];
  let signalledMs: number | undefined;
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      onLine?.(line, child);
      const at = waiting.findIndex((planned) => planned.line.test(line));
      const [planned] = at < 0 ? [] : waiting.splice(at, 1);
      if (planned === undefined) return;
      signalledMs ??= performance.now();
      child.kill(planned.signal);
    });
  }
  await once(child, 'close');
  const endMs = performance.now();
  return () => (signalledMs === undefined ? undefined : endMs - signalledMs);
}
