import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { execute } from '@rollout-actions/action/execute';
import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { choice } from '@rollout-actions/action/inputs/text';
import { openPublisher } from '@rollout-actions/action/report/github/publisher';
import { createStepFiles } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { expect, test } from 'vitest';
import { startGithubReports } from '../../../support/providers/github-reports/server.ts';
import { workflowEnvironment } from '../../../support/report/reported-step.ts';
import { createFakeHost } from '../../../support/runner/fake-host.ts';
import { createFakeClock } from '../../../support/time/fake-clock.ts';

const inputs = defineInputs({
  ...commonInputs({
    timeout: '10m',
    onTimeout: choice('leave').default('leave'),
    onCancel: choice('leave').default('leave'),
  }),
});

type Work = (run: ActionRun) => Promise<Result>;

/** What a step with a check run sends to GitHub: `<s after its start> <method>`. */
async function sentBy(work: Work): Promise<string[]> {
  const clock = createFakeClock();
  const startMs = clock.now();
  await using github = await startGithubReports({}, clock);
  using folder = temporaryFolder();
  const env = {
    ...createStepFiles(folder.path),
    ...workflowEnvironment(github.url, folder.path),
    ...{ 'INPUT_CHECK-RUN': 'deploy', 'INPUT_GITHUB-TOKEN': 'ghs_1234567890abcdef' },
  };
  const host = createFakeHost(env, 'main', clock);
  const module = { run: (_: unknown, run: ActionRun) => work(run), loadPublisher };
  const action = { name: 'tiny', inputs, outputs: [], load: async () => module };
  await clock.run(execute(action, host));
  expect(host.exitCode(), host.lines.join('\n')).toBe(0);
  expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  return github.requests.map(({ method, atMs }) => `${(atMs - startMs) / 1_000} ${method}`);
}

const loadPublisher = async () => ({ openPublisher });

async function enter(run: ActionRun, states: number, everyMs: number): Promise<void> {
  for (let state = 1; state <= states; state += 1) {
    await run.world.clock.sleep(everyMs, run.signal);
    run.report.state('web', `state ${state}`);
  }
}

const DONE = { outcome: 'succeeded', reason: 'all is well' } as const;

test('a check run changes every 15 s while there is news, and once at the end', async () => {
  const sent = await sentBy(async (run) => {
    await enter(run, 40, 1_000);
    await run.world.clock.sleep(61_000, run.signal);
    await enter(run, 1, 0);
    await run.world.clock.sleep(29_000, run.signal);
    return DONE;
  });
  expect(sent).toEqual(['0 POST', '15 PATCH', '30 PATCH', '45 PATCH', '105 PATCH', '130 PATCH']);
});

test('a step without news shows its beginning and its end', async () => {
  const sent = await sentBy(async (run) => {
    await run.world.clock.sleep(300_000, run.signal);
    return DONE;
  });
  expect(sent).toEqual(['0 POST', '300 PATCH']);
});
