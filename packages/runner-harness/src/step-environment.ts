import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionFile, inputVariables } from './action-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a process needs to start at all, on any system. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE'];

/** The environment of one step, as the runner makes it. */
export interface StepEnvironment extends Disposable {
  /** Variables for the process, those that Node itself needs included. */
  env: Record<string, string>;
  /** The files for what the step says back, by the names of their variables. */
  files: StepFiles;
  /** The folder that holds them, which is also RUNNER_TEMP; removed at the end of the scope. */
  folder: string;
}

/**
 * Makes what the runner gives a step of an action: an `INPUT_*` variable for every declared input,
 * and the files for what the step says back.
 */
export function stepEnvironment(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
): StepEnvironment {
  const { path: folder, [Symbol.dispose]: dispose } = temporaryFolder();
  const files = createStepFiles(folder);
  const env = {
    ...inherited(),
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: folder,
    ...files,
    ...inputVariables(action, given),
  };
  return { env, files, folder, [Symbol.dispose]: dispose };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    INHERITED.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const NAMES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'] as const;

/** The files of one step by the names of their variables. */
type StepFiles = Record<(typeof NAMES)[number], string>;

/** Makes the empty files that the runner gives a step. */
export function createStepFiles(folder: string): StepFiles {
  const place = (name: string) => join(folder, name.toLowerCase());
  for (const name of NAMES) writeFileSync(place(name), '');
  return {
    GITHUB_OUTPUT: place('GITHUB_OUTPUT'),
    GITHUB_STATE: place('GITHUB_STATE'),
    GITHUB_STEP_SUMMARY: place('GITHUB_STEP_SUMMARY'),
    GITHUB_ENV: place('GITHUB_ENV'),
  };
}

/**
 * Reads a file of names and values as the runner does: `name=value`, or `name<<end` and lines up to
 * `end`. Of equal names the last wins. Throws for what the runner refuses.
 */
export async function readPairs(file: string): Promise<Record<string, string>> {
  const lines = (await readFile(file, 'utf8')).split(/\r\n|\n/);
  const pairs = new Map<string, string>();
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]*?)<<(.*)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      pairs.set(name, takeUntil(lines, delimiter));
      continue;
    }
    const at = line.indexOf('=');
    if (at < 1) throw new Error(`the runner cannot read the line ${line}`);
    pairs.set(line.slice(0, at), line.slice(at + 1));
  }
  return Object.fromEntries(pairs);
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (delimiter === '' || end < 0) throw new Error(`the delimiter ${delimiter} never comes`);
  const value = lines.splice(0, end).join('\n');
  lines.shift();
  return value;
}
