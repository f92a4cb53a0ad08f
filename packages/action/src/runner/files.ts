import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Environment } from '../inputs/source.ts';

/** The files by which an action talks to the runner. Each write is done when the call returns. */
export interface RunnerFiles {
  output(name: string, text: string): void;
  /** Kept for the post step, which finds it as `STATE_<name>` in its environment. */
  state(name: string, text: string): void;
  summary(text: string): void;
}

/**
 * Writes to the files named by the environment. Run by hand there are none: outputs are told
 * instead, by `tell`, and the rest is left out.
 */
export function createRunnerFiles(env: Environment, tell: (text: string) => void): RunnerFiles {
  return {
    output(name, text) {
      const file = env['GITHUB_OUTPUT'];
      if (file) appendFileSync(file, entry(name, text));
      else tell(`output ${name}=${text}`);
    },
    state(name, text) {
      const file = env['GITHUB_STATE'];
      if (file) appendFileSync(file, entry(name, text));
    },
    summary(text) {
      const file = env['GITHUB_STEP_SUMMARY'];
      if (file) appendFileSync(file, text);
    },
  };
}

/** A delimiter nobody can guess: with a fixed one a value could end itself and set a second name. */
function entry(name: string, text: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${text}\n${delimiter}\n`;
}
