import {
  type CheckRun,
  checkState,
  newestInEachSuite,
  readCurrentChecks,
} from '@rollout-actions/github/commits/checks';
import { readCurrentStatuses } from '@rollout-actions/github/commits/statuses';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, noEnd, SHA } from '../connect.ts';

// Each in a suite of its own, so that all of them count.
const many = Array.from({ length: 250 }, (_, at) => ({
  id: at + 1,
  name: `check ${at % 120}`,
  suite: at + 1,
}));

describe('the checks of a commit', () => {
  it('are read by pages, each once', async () => {
    const { github, clock, server } = await connect({ checks: { [SHA]: [...many] } });
    const checks = await clock.run(readCurrentChecks(github, SHA, noEnd()));
    expect(checks).toHaveLength(many.length);
    // The second pass, of nothing new, shows that nothing fell between the pages.
    const statuses = [200, 200, 200, 304, 304, 304];
    expect(server.requests.map(({ status }) => status)).toEqual(statuses);
    expect(server.requests[0]?.token).toBe('token ghs_secret');
  });

  it('cost nothing of the limit while they stay the same', async () => {
    const { github, clock, server } = await connect({ checks: { [SHA]: [...many] } });
    const first = await clock.run(readCurrentChecks(github, SHA, noEnd()));
    const second = await clock.run(readCurrentChecks(github, SHA, noEnd()));
    expect(second).toEqual(first);
    expect(server.requests.slice(6).map(({ status }) => status)).toEqual([304, 304, 304]);
    server.state.checks[SHA]?.push({ id: 999, name: 'late' });
    const third = await clock.run(readCurrentChecks(github, SHA, noEnd()));
    expect(third.at(-1)?.name).toBe('late');
  });

  it('are read again where the list changed meanwhile, so that none falls between pages', async () => {
    const { github, clock, server } = await connect({ checks: { [SHA]: [...many] } });
    let requests = 0;
    server.onRequest = () => {
      requests += 1;
      // One attempt less on the first page moves another over the border of the second.
      if (requests === 2) server.state.checks[SHA] = [...many.slice(1), { id: 500, name: 'a' }];
    };
    const checks = await clock.run(readCurrentChecks(github, SHA, noEnd()));
    const ids = new Set(checks.map(({ id }) => id));
    expect([...many.slice(1).map(({ id }) => id), 500].every((id) => ids.has(id))).toBe(true);
  });

  it('are all found however often the list changes while it is read', async () => {
    const { github, clock, server } = await connect({ checks: { [SHA]: [...many] } });
    server.onRequest = () =>
      server.state.checks[SHA]?.unshift({ id: 1_000 + server.requests.length, name: 'late' });
    const checks = await clock.run(readCurrentChecks(github, SHA, noEnd()));
    const ids = new Set(checks.map(({ id }) => id));
    expect(many.every(({ id }) => ids.has(id))).toBe(true);
  });

  it('of another commit are refused', async () => {
    const foreign = [{ id: 1, name: 'build', head_sha: 'f'.repeat(40) }];
    const { github, clock } = await connect({ checks: { [SHA]: foreign } });
    const read = clock.run(readCurrentChecks(github, SHA, noEnd()));
    await expect(read).rejects.toMatchObject({ kind: 'invalid-reply' });
  });
});

const runs = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 50 }),
    name: fc.constantFrom('build', 'test'),
    status: fc.constantFrom('queued', 'completed'),
    conclusion: fc.constantFrom('success', 'failure', 'skipped'),
    check_suite: fc.constantFrom(1, 2, 3).map((id) => ({ id })),
  }),
  { selector: ({ id }) => id },
);

describe('the checks that count', () => {
  it('are of each name in each suite the newest, and those of all suites', () => {
    fc.assert(
      fc.property(runs, (all: CheckRun[]) => {
        const current = newestInEachSuite(all);
        for (const check of all) {
          const same = current.filter(
            ({ name, check_suite: suite }) =>
              name === check.name && suite?.id === check.check_suite?.id,
          );
          expect(same).toHaveLength(1);
          expect(same[0]?.id).toBeGreaterThanOrEqual(check.id);
        }
        expect(current.every((check) => all.includes(check))).toBe(true);
      }),
    );
  });

  it('are all jobs of one name in one run, unless a re-run has replaced them', () => {
    const job = (id: number, began: number, ended: number | undefined): CheckRun => ({
      id,
      name: 'build',
      status: ended === undefined ? 'in_progress' : 'completed',
      conclusion: ended === undefined ? null : 'failure',
      started_at: new Date(began * 1_000).toISOString(),
      completed_at: ended === undefined ? null : new Date(ended * 1_000).toISOString(),
      check_suite: { id: 1 },
      app: { slug: 'github-actions' },
    });
    const idsOf = (...all: CheckRun[]) => newestInEachSuite(all).map(({ id }) => id);
    // Of a matrix whose jobs have one name.
    expect(idsOf(job(1, 10, 20), job(2, 11, 15))).toEqual([1, 2]);
    expect(idsOf(job(1, 10, undefined), job(2, 11, 15))).toEqual([1, 2]);
    // Re-run when both had ended.
    expect(idsOf(job(1, 10, 20), job(2, 11, 15), job(3, 20, undefined))).toEqual([3]);
  });

  it('are in a state by their conclusion only once they are completed', () => {
    expect(checkState({ status: 'in_progress', conclusion: null })).toBe('in_progress');
    expect(checkState({ status: 'completed', conclusion: 'timed_out' })).toBe('timed_out');
    expect(checkState({ status: 'completed', conclusion: null })).toBe('pending');
  });
});

describe('the statuses of a commit', () => {
  it('are read by pages, and the newest of a context counts', async () => {
    const statuses = many.map(({ id }) => ({ id, context: `ci/${id % 120}`, state: 'success' }));
    const { github, clock } = await connect({ statuses: { [SHA]: statuses } });
    const read = await clock.run(readCurrentStatuses(github, SHA, noEnd()));
    expect(read).toHaveLength(120);
    expect(read.find(({ context }) => context === 'ci/5')?.id).toBe(245);
    expect(read.find(({ context }) => context === 'ci/none')).toBeUndefined();
  });
});
