import { readFile } from 'node:fs/promises';
import type { ActionBody } from '@rollout-actions/action/action-definition';
import { execute } from '@rollout-actions/action/execute';
import type { Fields, InputsDefinition } from '@rollout-actions/action/inputs/define';
import type { Host } from '@rollout-actions/action/runner/host';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { createFakeHost, type FakeHost } from './fake-host.ts';

export interface StepOptions<F extends Fields, Output extends string = never> {
  inputs: InputsDefinition<F>;
  body: ActionBody<F, Output>;
  outputs?: readonly Output[];
  env?: Readonly<Record<string, string>>;
  /** Variables of the runner that are not there. */
  unset?: readonly string[];
  /** Which script the runner started; default `main`. */
  step?: Host['step'];
  /** What happens from outside once the action is at work. */
  during?: (host: FakeHost) => Promise<void> | void;
}

/** What a step inside this process left behind. */
export interface StepRun {
  host: FakeHost;
  outputs: Readonly<Record<string, string>>;
  json: Readonly<Record<string, unknown>>;
  state: Readonly<Record<string, string>>;
  summary: string;
}

/** Runs a step in this process on a fake clock, with real files. */
export async function runStep<F extends Fields, Output extends string = never>(
  options: StepOptions<F, Output>,
): Promise<StepRun> {
  using directory = temporaryFolder();
  const files = createStepFiles(directory.path);
  const { inputs, body, outputs = [], unset = [] } = options;
  const variables = { GITHUB_ACTIONS: 'true', ...files, ...options.env };
  const env = Object.entries(variables).filter(([name]) => !unset.includes(name));
  const host = createFakeHost(Object.fromEntries(env), options.step);
  const done = execute({ name: 'tiny', inputs, outputs, load: async () => body }, host);
  if (options.during) await options.during(host);
  await host.clock.run(done);
  const written = await readPairs(files.GITHUB_OUTPUT);
  return {
    host,
    outputs: written,
    json: JSON.parse(written['json'] ?? '{}'),
    state: await readPairs(files.GITHUB_STATE),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}
