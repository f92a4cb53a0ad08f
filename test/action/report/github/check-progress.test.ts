import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { expect, test } from 'vitest';
import { simulateReport } from '../../../support/report/simulated-step.ts';

const DONE = { outcome: 'succeeded', reason: 'all is well' } as const;

/** What a step with a check run sends to GitHub: `<s after its start> <method>`. */
async function sentBy(work: (run: ActionRun) => Promise<Result>): Promise<string[]> {
  const { github, main, requests } = await simulateReport({
    report: ['check-run', 'deploy'],
    work,
  });
  expect(main.exitCode(), main.lines.join('\n')).toBe(0);
  expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  return requests.map(({ method, atMs }) => `${atMs / 1_000} ${method}`);
}

async function enter(run: ActionRun, states: number, everyMs: number): Promise<void> {
  for (let state = 1; state <= states; state += 1) {
    await run.world.clock.sleep(everyMs, run.signal);
    run.report.state('web', `state ${state}`);
  }
}

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
