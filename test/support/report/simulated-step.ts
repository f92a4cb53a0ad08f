import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { execute } from '@rollout-actions/action/execute';
import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { choice } from '@rollout-actions/action/inputs/text';
import { openPublisher } from '@rollout-actions/action/report/github/publisher';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { startGithubReports } from '../providers/github-reports/server.ts';
import type { GithubBehaviour, GithubReports } from '../providers/github-reports/state.ts';
import { createFakeHost, type FakeHost } from '../runner/fake-host.ts';
import { createFakeClock } from '../time/fake-clock.ts';
import { workflowEnvironment } from './reported-step.ts';

const inputs = defineInputs({
  ...commonInputs({
    timeout: '10m',
    onTimeout: choice('leave').default('leave'),
    onCancel: choice('leave').default('leave'),
  }),
});

export interface SimulatedReport {
  /** `comment`, `check-run` or `deployment-environment`, and its value. */
  report: readonly [input: string, value: string];
  behaviour?: Partial<GithubBehaviour>;
  /** What other runs have published before; `wallMs` is when this step begins. */
  before?(github: GithubReports, wallMs: number): void;
  work(run: ActionRun): Promise<Result>;
  afterMain?(github: GithubReports): void;
}

/** Runs a step that reports, main and post, in this process on a fake clock. */
export async function simulateReport({ report, work, ...options }: SimulatedReport) {
  const clock = createFakeClock();
  const startMs = clock.now();
  await using github = await startGithubReports(options.behaviour, clock);
  options.before?.(github, clock.wall());
  using folder = temporaryFolder();
  const files = createStepFiles(folder.path);
  const [input, value] = report;
  const env = {
    ...{ ...files, ...workflowEnvironment(github.url, folder.path) },
    ...{ [`INPUT_${input.toUpperCase()}`]: value, 'INPUT_GITHUB-TOKEN': 'ghs_1234567890abcdef' },
  };
  const run = async (host: FakeHost) => {
    const load = async () => ({
      run: (_: unknown, actionRun: ActionRun) => work(actionRun),
      loadPublisher: async () => ({ openPublisher }),
    });
    await clock.run(execute({ name: 'tiny', inputs, outputs: [], load }, host));
    return host;
  };
  const main = await run(createFakeHost(env, 'main', clock));
  const mainEndMs = clock.now() - startMs;
  options.afterMain?.(github);
  const state = Object.entries(await readPairs(files.GITHUB_STATE));
  const kept = Object.fromEntries(state.map(([name, text]) => [`STATE_${name}`, text]));
  const post = await run(createFakeHost({ ...env, ...kept }, 'post', clock));
  const requests = github.requests.map((one) => ({ ...one, atMs: one.atMs - startMs }));
  return { github, main, post, mainEndMs, requests };
}
