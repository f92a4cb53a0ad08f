import { describe, expect, test } from 'vitest';
import type { GithubReports } from '../../../support/providers/github-reports/state.ts';
import { SHA } from '../../../support/report/reported-step.ts';
import { simulateReport } from '../../../support/report/simulated-step.ts';

const ENVIRONMENT = 'staging';
const RUNS = 'https://github.example/octo/app/actions/runs';
const MINUTE = 60_000;

async function work() {
  return { outcome: 'succeeded', reason: 'all is well' } as const;
}

interface Other {
  run: number;
  /** Before or after the beginning of this step, ms. */
  beganMs: number;
  state?: string;
}

/** A deployment of another run to the same environment, from another commit. */
function addDeployment(github: GithubReports, wallMs: number, { run, beganMs, state }: Other) {
  const status = { id: 1, url: '', logUrl: `${RUNS}/${run}/attempts/1`, description: '' };
  github.deployments.push({
    ...{ id: 500, atMs: 0, goneAtMs: Infinity, isTransient: false },
    ...{ environment: ENVIRONMENT, sha: 'c'.repeat(40) },
    payload: { mark: 'another', run: `${run}/1 ${wallMs + beganMs}` },
    statuses: [{ ...status, state: state ?? 'success' }],
  });
}

/** The statuses of a step that succeeds, run 42 in its second attempt, and its log. */
async function recordBeside(other: Other) {
  const { github, main } = await simulateReport({
    ...{ report: ['deployment-environment', ENVIRONMENT], work },
    before: (github, wallMs) => addDeployment(github, wallMs, other),
  });
  const own = github.deployments.find(({ id }) => id !== 500);
  return { states: own?.statuses.map(({ state }) => state), log: main.lines.join('\n') };
}

describe('a deployment record of a run that ends late', () => {
  test('is not the active one where a newer run has succeeded', async () => {
    const { states, log } = await recordBeside({ run: 43, beganMs: MINUTE });
    expect(states).toEqual(['in_progress', 'inactive']);
    expect(log).toContain(
      'deployment-environment: deployment 500 to staging is newer and active, so deployment',
    );
  });

  test.each<[string, Other]>([
    ['an older run', { run: 41, beganMs: -MINUTE }],
    ['a newer run that failed', { run: 43, beganMs: MINUTE, state: 'failure' }],
    ['a newer run that is under way', { run: 43, beganMs: MINUTE, state: 'in_progress' }],
  ])('is the active one beside %s', async (_, other) => {
    const { states, log } = await recordBeside(other);
    expect(states).toEqual(['in_progress', 'success']);
    expect(log).not.toContain('deployment-environment:');
  });
});

/**
 * The check runs `deploy` of another run and of this step, which may create none before its post
 * step.
 */
async function checksBeside({ run, beganMs }: Other) {
  const { github, post } = await simulateReport({
    ...{
      report: ['check-run', 'deploy'],
      behaviour: { limitFirst: 1, retryAfterSeconds: 6 },
      work,
    },
    before(github, wallMs) {
      github.checks.push({
        ...{ id: 500, atMs: 0, goneAtMs: Infinity, name: 'deploy', sha: SHA },
        ...{ externalId: `${run}-1-another`, startedAt: new Date(wallMs + beganMs).toISOString() },
        ...{ status: 'completed', conclusion: 'success', output: { title: '', summary: '' } },
      });
    },
  });
  return { ids: github.checks.map(({ id }) => id), log: post.lines.join('\n') };
}

describe('a check run that could not be created at the beginning', () => {
  test('is not created at the end where it would hide that of a newer run', async () => {
    const { ids, log } = await checksBeside({ run: 43, beganMs: MINUTE });
    expect(ids).toEqual([500]);
    expect(log).toContain('check-run: run 43 (attempt 1) is newer and has a check run');
  });

  test('is created at the end beside that of an older run', async () => {
    const { ids, log } = await checksBeside({ run: 41, beganMs: -MINUTE });
    expect(ids).toEqual([500, expect.any(Number)]);
    expect(log).not.toContain('check-run:');
  });
});
