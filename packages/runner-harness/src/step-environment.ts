import { type ActionFile, inputVariables } from './action-file.ts';
import { createStepFiles, type StepFiles } from './step-files.ts';
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
