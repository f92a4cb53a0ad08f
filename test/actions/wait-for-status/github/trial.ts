import '../../../support/time/probes-loaded.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '@rollout-actions/action/execute';
import { type Clock, systemClock } from '@rollout-actions/client/time/clock';
import { inputs } from '../../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../../actions/wait-for-status/src/outputs.ts';
import * as body from '../../../../actions/wait-for-status/src/run.ts';
import '../loaded.ts';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { type GithubServer, startGithub } from '../../../support/providers/github-server.ts';
import type { GithubState } from '../../../support/providers/github-state.ts';
import { createFakeHost } from '../../../support/runner/fake-host.ts';

export const SHA = '0123456789abcdef0123456789abcdef01234567';

export interface Trial {
  state: Partial<GithubState>;
  targets: string;
  given?: Record<string, string>;
  /** What changes when, by ms since the start. */
  events?: Record<number, (state: GithubState) => void>;
  prepare?: (github: GithubServer, clock: Clock) => void;
  event?: unknown;
  env?: Record<string, string>;
}

/** Runs the action in this process, on a fake clock, against a small GitHub. */
export async function trial({
  state,
  targets,
  given = {},
  events = {},
  prepare,
  event,
  env = {},
}: Trial) {
  await using github = await startGithub(state);
  using folder = temporaryFolder();
  const files = createStepFiles(folder.path);
  const eventPath = join(folder.path, 'event.json');
  await writeFile(eventPath, JSON.stringify(event ?? {}));
  const texts = Object.entries({ targets, 'github-token': 'ghs_abcdef', ...given });
  const host = createFakeHost({
    ...files,
    GITHUB_API_URL: github.url.href,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_SHA: SHA,
    GITHUB_EVENT_PATH: eventPath,
    ...env,
    ...Object.fromEntries(texts.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  });
  prepare?.(github, host.clock);
  const { signal } = new AbortController();
  for (const [ms, change] of Object.entries(events)) {
    host.clock.sleep(Number(ms), signal).then(
      () => change(github.state),
      () => undefined,
    );
  }
  const startMs = host.clock.now();
  const action = { name: 'wait-for-status', inputs, outputs, load: async () => body };
  await host.clock.run(execute(action, host));
  return {
    outputs: await readPairs(files.GITHUB_OUTPUT),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    tookMs: host.clock.now() - startMs,
    requests: github.requests,
    lines: host.lines,
  };
}

/** Runs the bundle, on the clock of the machine, against a small GitHub. */
export async function bundleTrial({ state, targets, given = {}, prepare, event, env = {} }: Trial) {
  await using github = await startGithub(state);
  using folder = temporaryFolder();
  const eventPath = join(folder.path, 'event.json');
  await writeFile(eventPath, JSON.stringify(event ?? {}));
  prepare?.(github, systemClock);
  const step = await runBundle({
    action: 'wait-for-status',
    inputs: { targets, 'github-token': 'ghs_abcdef', timeout: '20s', interval: '200ms', ...given },
    env: {
      GITHUB_API_URL: github.url.href,
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_SHA: SHA,
      GITHUB_EVENT_PATH: eventPath,
      ...env,
    },
  });
  return { ...step, requests: github.requests };
}
