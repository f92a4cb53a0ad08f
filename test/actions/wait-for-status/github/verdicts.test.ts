import { describe, expect, it } from 'vitest';
import type { GithubState } from '../../../support/providers/github-state.ts';
import { bundleTrial, SHA } from './trial.ts';

const TIP = 'f'.repeat(40);
const HEAD = 'a'.repeat(40);
const check = (id: number, name: string, more = {}) => ({ id, name, ...more });
const red = { conclusion: 'failure' };

// Each of these was green or red for the wrong thing once; all run the bundle.
const SLOW = { timeout: 60_000, retry: 2 };

describe('checks of one name in several suites', SLOW, () => {
  it('each count: a red one is not hidden by a newer green one of another workflow', async () => {
    const checks = [check(1, 'build', { suite: 1, ...red }), check(2, 'build', { suite: 2 })];
    const { outputs } = await bundleTrial({
      state: { checks: { [SHA]: checks } },
      targets: 'github:check/build',
    });
    expect(outputs['outcome']).toBe('failed');
    expect(outputs['reason']).toContain('failure');
  });

  it.each([
    ['a red one of another app', red, 'failed'],
    ['a running one of another app', { status: 'in_progress' }, 'timed-out'],
  ])('a skipped one does not hide %s', async (_, other, outcome) => {
    const skipped = check(9, 'build', { conclusion: 'skipped' });
    const { outputs } = await bundleTrial({
      state: { checks: { [SHA]: [check(1, 'build', { app: 'other', ...other }), skipped] } },
      targets: 'github:check/build until=success,skipped',
      given: { timeout: '4s' },
    });
    expect(outputs['outcome']).toBe(outcome);
  });

  it('of one suite the newest counts, as after a re-run', async () => {
    const checks = [check(1, 'build', { suite: 1, ...red }), check(2, 'build', { suite: 1 })];
    const state = { checks: { [SHA]: checks } };
    const { outputs } = await bundleTrial({ state, targets: 'github:check/build' });
    expect(outputs['outcome']).toBe('succeeded');
  });

  it('neutral and skipped are good as for required checks, and not with until=success', async () => {
    const state = { checks: { [SHA]: [check(1, 'docs', { conclusion: 'skipped' })] } };
    const usual = await bundleTrial({ state, targets: 'github:check/docs' });
    expect(usual.outputs['outcome']).toBe('succeeded');
    const strict = await bundleTrial({ state, targets: 'github:check/docs until=success' });
    expect(strict.outputs['outcome']).toBe('failed');
  });
});

describe('the commit of an event', SLOW, () => {
  it.each([
    ['workflow_run', { workflow_run: { head_sha: HEAD } }, 'workflow run'],
    ['check_suite', { check_suite: { head_sha: HEAD } }, 'check suite'],
    ['check_run', { check_run: { head_sha: HEAD } }, 'check run'],
    ['deployment', { deployment: { sha: HEAD } }, 'deployment'],
    ['deployment_status', { deployment: { sha: HEAD }, workflow_run: null }, 'deployment'],
    ['pull_request', { pull_request: { number: 7, head: { sha: HEAD } } }, 'pull request 7'],
    ['pull_request_target', { pull_request: { head: { sha: HEAD } } }, 'the pull request'],
    ['merge_group', { merge_group: { head_sha: HEAD } }, 'merge group'],
    ['push', { after: HEAD }, 'event push'],
  ])('is asked for, and the log says which and why: %s', async (name, event, why) => {
    const isOwn = name === 'push';
    const step = await bundleTrial({
      state: { checks: { [TIP]: [check(1, 'build', red)], [HEAD]: [check(2, 'build')] } },
      targets: 'github:check/build',
      event,
      env: { GITHUB_EVENT_NAME: name, GITHUB_SHA: isOwn ? HEAD : TIP },
    });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.stdout).toContain(`about commit ${HEAD}, `);
    expect(step.stdout).toContain(why);
  });

  it('of a pull request includes its merge commit, where deployments are concerned', async () => {
    const { outputs } = await bundleTrial({
      state: {
        deployments: [{ id: 5, sha: TIP, environment: 'preview' }],
        deploymentStatuses: { 5: [{ id: 1, state: 'success' }] },
      },
      targets: 'github:environment/preview',
      event: { pull_request: { head: { sha: HEAD } } },
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: TIP },
    });
    expect(outputs).toMatchObject({ outcome: 'succeeded', 'deployment-id': '5' });
  });
});

describe('responses of GitHub', SLOW, () => {
  it('about another id are refused', async () => {
    const { outputs } = await bundleTrial({
      state: { deploymentStatuses: { 5: [{ id: 1, state: 'success' }] } },
      targets: 'github:deployment/5',
      prepare: (github) => {
        const body = { id: 6, sha: SHA, environment: 'prod' };
        github.refuse = (path) =>
          path.endsWith('/deployments/5') ? { status: 200, body } : undefined;
      },
    });
    expect(outputs['outcome']).toBe('rejected');
  });

  it('whose pages shift while they are read hide nothing and end nothing', async () => {
    const many = Array.from({ length: 230 }, (_, at) => check(at + 1, `m ${at}`, { suite: at }));
    const { outputs } = await bundleTrial({
      state: { checks: { [SHA]: [...many, check(900, 'build')] } },
      targets: 'github:check/build',
      prepare: (github) => {
        github.onRequest = () =>
          github.state.checks[SHA]?.unshift(check(1_000 + github.requests.length, 'late'));
      },
    });
    expect(outputs['outcome']).toBe('succeeded');
  });

  it('of 5xx and dropped connections at the first read do not end the wait', async () => {
    let failures = 8;
    const { outputs } = await bundleTrial({
      state: { checks: { [SHA]: [check(1, 'build')] } },
      targets: 'github:check/build',
      given: { timeout: '60s' },
      prepare: (github) => {
        github.refuse = () => (failures-- > 0 ? { status: 503, body: 'busy' } : undefined);
      },
    });
    expect(outputs['outcome']).toBe('succeeded');
  });
});

describe('the own job', SLOW, () => {
  const own = check(5, 'build (x64)', { status: 'in_progress', run: 77 });
  const env = { GITHUB_RUN_ID: '77', GITHUB_JOB: 'build', RUNNER_NAME: 'runner-1' };
  const state: Partial<GithubState> = { checks: { [SHA]: [own, check(6, 'lint', { run: 77 })] } };
  const named = check(5, 'Own name', { status: 'in_progress', run: 77 });

  it.each([
    ['by the workflow run of its check', own, {}],
    ['by its runner', named, { 77: [{ id: 5, status: 'in_progress', runner_name: 'runner-1' }] }],
    ['as the only one of its run, without "actions: read"', named, {}],
  ])('is refused as a target of its own: known %s', async (_, mine, jobs) => {
    const { outputs, durationMs } = await bundleTrial({
      state: { checks: { [SHA]: [mine] }, jobs },
      targets: `github:check/${mine.name}`,
      env,
    });
    expect(outputs['outcome']).toBe('refused');
    expect(outputs['reason']).toContain('the job that is waiting');
    expect(durationMs).toBeLessThan(30_000);
  });

  it('is left out of all checks, also with a name of its own and without "actions: read"', async () => {
    for (const mine of [own, named]) {
      const all = { checks: { [SHA]: [mine, check(6, 'lint', { run: 77 })] } };
      const { outputs } = await bundleTrial({ state: all, targets: 'github:checks', env });
      expect(outputs['outcome']).toBe('succeeded');
    }
  });

  it('is left out with the check run that this very step writes, which ends after it', async () => {
    const written = check(7, 'gate', { status: 'in_progress', external_id: '77-1-abc' });
    const checks = { [SHA]: [own, check(6, 'lint', { run: 77 }), written] };
    const given = { 'check-run': 'gate' };
    const all = await bundleTrial({ state: { checks }, targets: 'github:checks', given, env });
    expect(all.outputs['outcome']).toBe('succeeded');
    const one = await bundleTrial({ state: { checks }, targets: 'github:check/gate', given, env });
    expect(one.outputs['outcome']).toBe('refused');
  });

  it('is refused as the workflow that it belongs to', async () => {
    const run = { id: 77, file: 'ci.yml', head_sha: SHA, status: 'in_progress' };
    const { outputs } = await bundleTrial({
      state: { ...state, runs: [run] },
      targets: 'github:workflow/ci.yml',
      env,
    });
    expect(outputs['outcome']).toBe('refused');
  });
});
