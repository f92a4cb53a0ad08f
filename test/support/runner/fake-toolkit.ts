import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Toolkit } from '@rollout-actions/action/runner/toolkit';

export interface FakeToolkitOptions {
  /** GITHUB_OUTPUT and GITHUB_STATE. */
  env: Readonly<Record<string, string | undefined>>;
  print(line: string): void;
}

/** Speaks as @actions/core does, but to lines and files of a test instead of this process's own. */
export function createFakeToolkit({ env, print }: FakeToolkitOptions): Toolkit {
  const say = (command: string) => (text: string | Error) =>
    print(`::${command}::${escapeData(String(text))}`);
  const write = (variable: string) => (name: string, value: unknown) => {
    const file = env[variable];
    if (file === undefined) throw new Error(`there is no ${variable}`);
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(file, `${name}<<${delimiter}\n${String(value)}\n${delimiter}\n`);
  };
  return {
    setOutput: write('GITHUB_OUTPUT'),
    saveState: write('GITHUB_STATE'),
    setSecret: say('add-mask'),
    debug: say('debug'),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    startGroup: say('group'),
    endGroup: () => print('::endgroup::'),
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
