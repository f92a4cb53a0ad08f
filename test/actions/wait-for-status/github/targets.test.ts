import { describe, expect, it } from 'vitest';
import { SHA, trial } from './trial.ts';

const OTHER = 'f'.repeat(40);
const check = (id: number, name: string, more = {}) => ({ id, name, ...more });
const red = { conclusion: 'failure' };
const running = { status: 'in_progress' };

describe('github:checks', () => {
  const checks = { [SHA]: [check(1, 'build'), check(2, 'lint', red), check(3, 'docs / a', red)] };

  it('waits for all checks of the commit', async () => {
    const { outputs } = await trial({ state: { checks }, targets: 'github:checks' });
    expect(outputs['outcome']).toBe('failed');
    expect(outputs['reason']).toContain('lint: failure');
  });

  it('leaves out names and globs of `ignore`', async () => {
    const given = { ignore: 'lint\ndocs*' };
    const { outputs } = await trial({ state: { checks }, targets: 'github:checks', given });
    expect(outputs['outcome']).toBe('succeeded');
  });

  it('waits while another workflow run may create more', async () => {
    const run = { id: 8, file: 'ci.yml', head_sha: SHA, status: 'in_progress' };
    const { outputs, tookMs } = await trial({
      state: { checks: { [SHA]: [check(1, 'build')] }, runs: [run] },
      targets: 'github:checks',
      given: { timeout: '20m' },
      events: {
        300000: (state) => {
          state.checks[SHA]?.push(check(2, 'deploy', red));
          state.runs = [{ ...run, status: 'completed', conclusion: 'failure' }];
        },
      },
    });
    expect(outputs['outcome']).toBe('failed');
    expect(tookMs).toBeGreaterThanOrEqual(300_000);
  });
});

describe('a check that does not exist yet', () => {
  const run = { id: 8, file: 'ci.yml', head_sha: SHA, status: 'in_progress' };

  it('has not failed to appear while a workflow run of the commit is under way', async () => {
    const { outputs, tookMs } = await trial({
      state: { checks: { [SHA]: [check(1, 'build')] }, runs: [run] },
      targets: 'github:check/deploy',
      events: { 300000: ({ checks }) => checks[SHA]?.push(check(2, 'deploy')) },
    });
    expect(outputs['outcome']).toBe('succeeded');
    expect(tookMs).toBeGreaterThanOrEqual(300_000);
  });

  it('has failed to appear when all runs are completed and the time for discovery is over', async () => {
    const { outputs } = await trial({
      state: { checks: { [SHA]: [check(1, 'build')] }, runs: [run] },
      targets: 'github:check/deploy',
      events: {
        200000: (state) => {
          state.runs = [{ ...run, status: 'completed' }];
        },
      },
    });
    expect(outputs['outcome']).toBe('not-found');
    expect(outputs['reason']).toContain('the commit has build');
  });
});

describe('github:check with a glob', () => {
  it.each([
    ['all good', {}, 'succeeded'],
    ['one red', red, 'failed'],
    ['one running', running, 'timed-out'],
  ])('stands for all that match: %s', async (_, last, outcome) => {
    const checks = [check(1, 'test (a / b)'), check(2, 'test (c)', last), check(3, 'lint', red)];
    const { outputs } = await trial({
      state: { checks: { [SHA]: checks } },
      targets: 'github:check/test (*)',
    });
    expect(outputs['outcome']).toBe(outcome);
  });
});

describe('github:workflow', () => {
  it('waits for the runs of a file, all of which count', async () => {
    const run = { id: 8, file: 'ci.yml', head_sha: SHA, status: 'queued' };
    const { outputs } = await trial({
      state: { runs: [run, { ...run, id: 9, status: 'completed', conclusion: 'success' }] },
      targets: 'github:workflow/ci.yml',
      events: {
        60000: ({ runs }) => Object.assign(runs[0] ?? {}, { status: 'completed', ...red }),
      },
    });
    expect(outputs['outcome']).toBe('failed');
  });

  it('is not found at once where there is no such file', async () => {
    const { outputs, tookMs } = await trial({ state: {}, targets: 'github:workflow/no.yml' });
    expect(outputs['outcome']).toBe('not-found');
    expect(tookMs).toBeLessThan(5_000);
  });
});

describe('a github: target elsewhere', () => {
  it('is at a branch, a tag or a commit, also of another repository', async () => {
    const { outputs } = await trial({
      state: {
        refs: { main: OTHER, 'v1.2': OTHER },
        checks: { [SHA]: [check(1, 'build', red)], [OTHER]: [check(2, 'build')] },
      },
      targets: [
        'github:check/build@main',
        'github:octo/other/check/build@v1.2',
        `github:octo/other/checks@${OTHER}`,
      ].join('\n'),
    });
    expect(outputs['outcome']).toBe('succeeded');
  });

  it('keeps an @ in its name where that is no ref', async () => {
    const state = { checks: { [SHA]: [check(1, 'publish @scope/pack')] } };
    const { outputs } = await trial({ state, targets: 'github:check/publish @scope/pack' });
    expect(outputs['outcome']).toBe('succeeded');
  });

  it('needs a ref in another repository', async () => {
    const { outputs } = await trial({ state: {}, targets: 'github:octo/other/check/build' });
    expect(outputs['outcome']).toBe('refused');
    expect(outputs['reason']).toContain('@<branch>');
  });
});

describe('a deployment that waits for approval', () => {
  it('says who has to act', async () => {
    const log_url = 'https://github.com/octo/app/actions/runs/77/job/5';
    const reviewers = [
      { type: 'User', reviewer: { login: 'alice' } },
      { type: 'Team', reviewer: { slug: 'release' } },
    ];
    const { outputs, lines } = await trial({
      state: {
        deployments: [{ id: 5, sha: SHA, environment: 'prod' }],
        deploymentStatuses: { 5: [{ id: 1, state: 'waiting', log_url }] },
        pendingDeployments: { 77: [{ environment: { name: 'prod' }, reviewers }] },
      },
      targets: 'github:environment/prod',
    });
    expect(outputs['outcome']).toBe('timed-out');
    expect(outputs['reason']).toContain('@alice or team release has to approve it');
    expect(lines.join('\n')).toContain('waiting (@alice or team release');
  });
});

describe('a nearly spent rate limit', () => {
  it('is reported, and the state at the end is still read; unchanged answers cost nothing', async () => {
    const state = { checks: { [SHA]: [check(1, 'build', running)] } };
    const { outputs, lines } = await trial({
      state,
      targets: 'github:check/build',
      prepare: (github) => {
        github.onRequest = () => {
          const reset = Math.floor(Date.now() / 1_000) + 3_600;
          github.headers = {
            'x-ratelimit-remaining': '2',
            'x-ratelimit-reset': String(reset),
            date: new Date(reset * 1_000 - 3_600_000).toUTCString(),
          };
        };
      },
      events: {
        60000: ({ checks }) => checks[SHA]?.push(check(2, 'other', running)),
        120000: ({ checks }) => {
          checks[SHA] = [check(1, 'build')];
        },
      },
    });
    expect(outputs['outcome']).toBe('succeeded');
    expect(lines.join('\n')).toContain('GitHub allows 2 more requests');
  });
});
