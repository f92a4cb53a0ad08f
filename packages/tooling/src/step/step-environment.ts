import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readActionFile } from '../action-file.ts';

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'];

/** The environment of one step, as the runner makes it. */
export interface StepEnvironment extends Disposable {
  /** Variables for the process, those that Node itself needs included. */
  env: Record<string, string>;
  /** The folder that holds the step's files, named as their variables; gone at the end. */
  folder: string;
}

/**
 * Makes what the runner gives a step of an action: an `INPUT_*` variable for every declared input,
 * defaults filled in (expressions are empty: there is no workflow), and the files for what it says
 * back.
 */
export function stepEnvironment(
  actionFolder: string,
  given: Readonly<Record<string, string>>,
): StepEnvironment {
  const folder = mkdtempSync(join(tmpdir(), 'rollout-step-'));
  for (const name of FILES) writeFileSync(join(folder, name), '');
  return {
    folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(FILES.map((name) => [name, join(folder, name)])),
      ...inputVariables(actionFolder, given),
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function inputVariables(
  actionFolder: string,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const variables = Object.entries(readActionFile(actionFolder).inputs).map(([name, input]) => {
    const text = given[name] ?? withoutExpressions(input.default ?? '');
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text];
  });
  return Object.fromEntries(variables);
}

function withoutExpressions(text: string): string {
  return text.replace(/\$\{\{.*?\}\}/g, '');
}
