import { describe, expect, it } from 'vitest';
import { SHA, trial } from './trial.ts';

const check = (id: number, name: string, more = {}) => ({ id, name, ...more });
const red = { conclusion: 'failure' };

describe('github:required', () => {
  const event = { pull_request: { head: { sha: SHA }, base: { ref: 'main' } } };
  const rules = { main: [{ context: 'build', integration_id: 15_368 }] };

  it('waits for what rulesets and branch protection require, by check or by status', async () => {
    const { outputs, tookMs } = await trial({
      state: {
        rules,
        protection: { main: ['ci/legacy'] },
        checks: { [SHA]: [check(1, 'build'), check(2, 'optional', red)] },
        statuses: { [SHA]: [{ id: 1, context: 'ci/legacy', state: 'pending' }] },
      },
      targets: 'github:required',
      event,
      events: {
        30000: ({ statuses }) => {
          statuses[SHA] = [{ id: 2, context: 'ci/legacy', state: 'success' }];
        },
      },
    });
    expect(outputs['outcome']).toBe('succeeded');
    expect(tookMs).toBeGreaterThanOrEqual(30_000);
  });

  it('does not take the check of another app for a required one', async () => {
    const { outputs } = await trial({
      state: { rules, checks: { [SHA]: [check(1, 'build', { app: 'impostor' })] } },
      targets: 'github:required',
      event,
    });
    expect(outputs['outcome']).toBe('not-found');
  });

  it('does not take the commit status of a user or of another app for one of an app', async () => {
    const statusOf = (avatar: string) => ({
      [SHA]: [
        { id: 1, context: 'build', state: 'success', avatar_url: `https://a.example/${avatar}` },
      ],
    });
    const outcomeOf = async (avatar: string) => {
      const state = { rules, statuses: statusOf(avatar) };
      return (await trial({ state, targets: 'github:required', event })).outputs['outcome'];
    };
    expect(await outcomeOf('u/15368?v=4')).toBe('not-found');
    expect(await outcomeOf('in/1536?v=4')).toBe('not-found');
    expect(await outcomeOf('in/15368?v=4')).toBe('succeeded');
  });

  it('says what to do where the event has no branch here, as with a fork', async () => {
    const run = { head_sha: SHA, head_branch: 'main', event: 'pull_request', pull_requests: [] };
    const { outputs } = await trial({
      state: { rules, checks: { [SHA]: [check(1, 'build')] } },
      targets: 'github:required',
      event: { workflow_run: run },
      env: { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' },
    });
    expect(outputs['outcome']).toBe('refused');
    expect(outputs['reason']).toContain('no branch of this repository');
  });

  it('takes nothing together that was never so at one moment', async () => {
    let isOut = false;
    const { outputs } = await trial({
      state: {
        rules,
        protection: { main: ['ci/legacy'] },
        checks: { [SHA]: [check(1, 'build', { status: 'in_progress' })] },
        statuses: { [SHA]: [{ id: 1, context: 'ci/legacy', state: 'success' }] },
      },
      targets: 'github:required',
      event,
      prepare: (server) => {
        // Between the statuses and the checks of one read.
        server.refuse = (path) =>
          isOut && path.includes('/check-runs') ? { status: 503, body: 'busy' } : undefined;
      },
      events: {
        1000: () => {
          isOut = true;
        },
        20000: (state) => {
          state.statuses[SHA] = [{ id: 2, context: 'ci/legacy', state: 'failure' }];
          state.checks[SHA] = [check(1, 'build')];
        },
        30000: () => {
          isOut = false;
        },
      },
    });
    expect(outputs['outcome']).toBe('failed');
    expect(outputs['reason']).toContain('ci/legacy: failure');
  });

  it('is not found where the branch requires nothing', async () => {
    const { outputs } = await trial({
      state: { protection: { main: [] }, checks: { [SHA]: [check(1, 'build')] } },
      targets: 'github:required',
      event,
    });
    expect(outputs['outcome']).toBe('not-found');
    expect(outputs['reason']).toContain('branch main requires no checks');
  });
});
