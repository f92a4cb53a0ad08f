import { appendFileSync } from 'node:fs';
import { sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import { ActionError } from '../action-error.ts';
import type { Environment } from '../inputs/source.ts';
import type { Toolkit } from './toolkit.ts';

/** The files by which an action talks to the runner. Each write is done when the call returns. */
export interface RunnerFiles {
  output(name: string, text: string): void;
  /** Kept for the post step, which finds it as `STATE_<name>` in its environment. */
  state(name: string, text: string): void;
  summary(text: string): void;
  /** Puts a folder first on the `PATH` of later steps. */
  path(folder: string): void;
  /** Sets a variable of the environment of later steps; `text` is one line. */
  variable(name: string, text: string): void;
}

export interface RunnerFilesOptions {
  env: Environment;
  toolkit: Pick<Toolkit, 'setOutput' | 'saveState'>;
  /** Says what there is no file for. */
  log(text: string): void;
}

/** Run by hand there are no files: outputs are logged instead, and the rest is left out. */
export function createRunnerFiles({ env, toolkit, log }: RunnerFilesOptions): RunnerFiles {
  return {
    output(name, text) {
      if (env['GITHUB_OUTPUT']) written(`the output ${name}`, () => toolkit.setOutput(name, text));
      else log(`output ${name}=${text}`);
    },
    state(name, text) {
      if (env['GITHUB_STATE']) written('its state', () => toolkit.saveState(name, text));
    },
    // The toolkit's own summary is written later than it is asked for: too late in a killed
    // process.
    summary(text) {
      const file = env['GITHUB_STEP_SUMMARY'];
      if (file) written('the job summary', () => appendFileSync(file, text));
    },
    path(folder) {
      const file = env['GITHUB_PATH'];
      if (file) written('the path of later steps', () => appendFileSync(file, `${folder}\n`));
    },
    variable(name, text) {
      const file = env['GITHUB_ENV'];
      if (file) written(`the variable ${name}`, () => appendFileSync(file, `${name}=${text}\n`));
    },
  };
}

/** A full disk of the runner is its own trouble, not a fault of the action. */
function written(what: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    const why =
      code === 'ENOSPC' ? "the runner's disk is full" : `the runner's file failed (${code})`;
    throw new ActionError(
      'failed',
      `Could not write ${what}: ${sentence(why)} Free the disk, then re-run.`,
    );
  }
}
