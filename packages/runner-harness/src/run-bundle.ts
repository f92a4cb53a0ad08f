import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readActionFile } from './action-file.ts';
import { ROOT } from './root.ts';
import { type RunnerCommand, readCommands } from './runner-commands.ts';
import { readPairs, stepEnvironment } from './step-environment.ts';

/** The Node of the lock file, which is the one the runner has. */
const NODE = join(ROOT, 'node_modules/.bin/node');

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
  const file = readActionFile(options.action);
  using step = stepEnvironment(file, options.inputs ?? {});
  const script = options.script ?? file.runs[options.phase ?? 'main'];
  if (script === undefined) throw new Error(`${options.action} has no ${options.phase} step`);
  const startMs = performance.now();
  const child = spawn(NODE, [script], {
    cwd: step.folder,
    env: { ...step.env, ...stateVariables(options), ...options.env },
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
    outputs: await readPairs(step.files.GITHUB_OUTPUT),
    state: await readPairs(step.files.GITHUB_STATE),
    summary: await readFile(step.files.GITHUB_STEP_SUMMARY, 'utf8'),
    environment: await readPairs(step.files.GITHUB_ENV),
    durationMs: performance.now() - startMs,
    sinceSignalMs: sinceSignal(),
  };
}

/** The state that main saved, which only the post step gets. */
function stateVariables({ phase, state = {} }: BundleOptions): Record<string, string> {
  if (phase !== 'post') return {};
  const variables = Object.entries(state).map(([name, text]) => [`STATE_${name}`, text]);
  return Object.fromEntries(variables);
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
