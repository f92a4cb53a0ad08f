import { describe, expect, it } from 'vitest';
import type { GithubServer } from '../../../support/providers/github-server.ts';
import { SHA, trial } from './trial.ts';

const OTHER = 'f'.repeat(40);
const check = (id: number, name: string, more = {}) => ({ id, name, ...more });
const others = Array.from({ length: 247 }, (_, at) => check(at + 1, `matrix ${at}`));

describe('wait-for-status on 250 checks of 3 pages', () => {
  it('takes the latest attempt of each, also of one that appears late', async () => {
    const failedBefore = check(300, 'build', { conclusion: 'failure' });
    const running = check(301, 'build', { status: 'in_progress' });
    const { outputs: got, tookMs } = await trial({
      state: { checks: { [SHA]: [failedBefore, ...others, running, check(2_000, 'lint')] } },
      targets: 'github:check/build\ngithub:check/lint\ngithub:check/deploy (eu)',
      events: {
        30000: ({ checks }) => checks[SHA]?.push(check(400, 'deploy (eu)', { status: 'queued' })),
        60000: ({ checks }) => {
          const all = checks[SHA] ?? [];
          checks[SHA] = [...all.filter(({ id }) => id !== 301), check(301, 'build')];
        },
        90000: ({ checks }) => checks[SHA]?.push(check(401, 'deploy (eu)')),
      },
    });
    expect(got['outcome']).toBe('succeeded');
    expect(tookMs).toBeGreaterThanOrEqual(90_000);
    expect(tookMs).toBeLessThan(110_000);
    const statuses = JSON.parse(got['statuses'] ?? '');
    expect(statuses['github:check/build']).toMatchObject({ state: 'success', id: '301' });
  });

  it('fails on a re-run that fails after an attempt that was good', async () => {
    const { outputs: got } = await trial({
      state: { checks: { [SHA]: [...others, check(300, 'build'), check(301, 'lint')] } },
      targets: 'github:check/build\ngithub:check/lint',
      given: { 'stable-for': '60s' },
      events: {
        20000: ({ checks }) => checks[SHA]?.push(check(500, 'build', { conclusion: 'failure' })),
      },
    });
    expect(got['outcome']).toBe('failed');
    expect(got['reason']).toContain('github:check/build is failure');
  });

  it('never takes nothing for success, and names what is there', async () => {
    const { outputs: got } = await trial({
      state: { checks: { [SHA]: [check(1, 'build'), check(2, 'test')] } },
      targets: 'github:check/biuld',
    });
    expect(got['outcome']).toBe('not-found');
    expect(got['reason']).toContain('did not appear within 2m');
    expect(got['reason']).toContain('build, test');
    const empty = await trial({ state: {}, targets: 'github:check/build' });
    expect(empty.outputs['outcome']).toBe('not-found');
  });

  it('asks by one read for all checks of a commit, and mostly on condition', async () => {
    const names = Array.from({ length: 50 }, (_, at) => `matrix ${at}`);
    const late = { checks: { [SHA]: others.map((one) => ({ ...one, status: 'queued' })) } };
    const many = await trial({
      state: late,
      targets: names.map((name) => `github:check/${name}`).join('\n'),
      given: { timeout: '5m', 'discovery-timeout': '5m' },
    });
    const one = await trial({
      state: late,
      targets: 'github:check/matrix 0',
      given: { timeout: '5m' },
    });
    expect(many.requests.length).toBe(one.requests.length);
    const counted = many.requests.filter(({ status }) => status !== 304);
    expect(counted).toHaveLength(3);
  });
});

describe('wait-for-status on GitHub', () => {
  it('waits for statuses, deployments and environments in one step', async () => {
    const { outputs: got } = await trial({
      state: {
        statuses: { [SHA]: [{ id: 1, context: 'ci/x', state: 'pending' }] },
        deployments: [
          { id: 8, sha: SHA, environment: 'staging' },
          { id: 9, sha: OTHER, environment: 'staging' },
        ],
        deploymentStatuses: { 8: [], 9: [{ id: 1, state: 'success' }] },
      },
      targets: 'github:status/ci/x\ngithub:environment/staging\ngithub:deployment/9',
      events: {
        20000: ({ statuses, deploymentStatuses }) => {
          statuses[SHA] = [{ id: 2, context: 'ci/x', state: 'success' }];
          const environment_url = 'https://staging.example/app';
          deploymentStatuses[8] = [{ id: 5, state: 'success', environment_url }];
        },
      },
    });
    expect(got).toMatchObject({
      outcome: 'succeeded',
      url: 'https://staging.example/app',
      fqdn: 'staging.example',
    });
  });

  it('is about the head of a pull request, not about its merge commit', async () => {
    const { outputs: got } = await trial({
      state: { checks: { [OTHER]: [check(1, 'build')] } },
      targets: 'github:check/build',
      event: { pull_request: { head: { sha: OTHER } } },
    });
    expect(got['outcome']).toBe('succeeded');
  });

  it('is superseded where an environment has a newer deployment', async () => {
    const { outputs: got } = await trial({
      state: {
        deployments: [
          { id: 8, sha: SHA, environment: 'staging' },
          { id: 9, sha: OTHER, environment: 'staging' },
        ],
        deploymentStatuses: { 8: [{ id: 1, state: 'inactive' }] },
      },
      targets: 'github:environment/staging',
    });
    expect(got).toMatchObject({ outcome: 'superseded', 'superseded-by': '9' });
  });

  it('obeys a secondary limit and goes on, or says that it opens too late', async () => {
    const state = { checks: { [SHA]: [check(1, 'build')] } };
    const refused = (seconds: number) => (github: GithubServer) => {
      const headers = { 'retry-after': String(seconds) };
      github.refusals.push({ status: 403, headers, body: { message: 'secondary rate limit' } });
    };
    const targets = 'github:check/build';
    const soon = await trial({ state, targets, prepare: refused(90) });
    expect(soon.outputs['outcome']).toBe('succeeded');
    expect(soon.tookMs).toBe(90_000);
    const late = await trial({ state, targets, prepare: refused(3_600) });
    expect(late.outputs['outcome']).toBe('quota-exhausted');
    expect(late.tookMs).toBe(0);
  });

  it('names the permission that the token lacks', async () => {
    const { outputs: got } = await trial({
      state: {},
      targets: 'github:check/build',
      prepare: (github) => github.refusals.push({ status: 403, body: { message: 'no' } }),
    });
    expect(got['outcome']).toBe('unauthorized');
    expect(got['reason']).toContain('checks: read');
  });
});
