import {
  type CheckRun,
  checkState,
  latestCheck,
  readCheckRuns,
} from '@rollout-actions/github/checks';
import { latestStatus, readCommitStatuses } from '@rollout-actions/github/commit-statuses';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, noEnd, SHA } from './connect.ts';

const many = Array.from({ length: 250 }, (_, at) => ({ id: at + 1, name: `check ${at % 120}` }));

describe('the checks of a commit', () => {
  it('are read by pages, each once', async () => {
    const { github, clock, server } = await connect({ checks: { [SHA]: [...many] } });
    const checks = await clock.run(readCheckRuns(github, SHA, noEnd()));
    expect(checks.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    // The second pass, of nothing new, shows that nothing fell between the pages.
    const statuses = [200, 200, 200, 304, 304, 304];
    expect(server.requests.map(({ status }) => status)).toEqual(statuses);
    expect(server.requests[0]?.token).toBe('token ghs_secret');
  });

  it('cost nothing of the limit while they stay the same', async () => {
    const { github, clock, server } = await connect({ checks: { [SHA]: [...many] } });
    const first = await clock.run(readCheckRuns(github, SHA, noEnd()));
    const second = await clock.run(readCheckRuns(github, SHA, noEnd()));
    expect(second).toEqual(first);
    expect(server.requests.slice(6).map(({ status }) => status)).toEqual([304, 304, 304]);
    server.state.checks[SHA]?.push({ id: 999, name: 'late' });
    const third = await clock.run(readCheckRuns(github, SHA, noEnd()));
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
    const checks = await clock.run(readCheckRuns(github, SHA, noEnd()));
    expect(checks.map(({ id }) => id)).toEqual([...many.slice(1).map(({ id }) => id), 500]);
  });

  it('are left to the next look where the list changes on and on', async () => {
    const { github, clock, server } = await connect({ checks: { [SHA]: [...many] } });
    server.onRequest = () =>
      server.state.checks[SHA]?.push({ id: 1_000 + server.requests.length, name: 'a' });
    const read = clock.run(readCheckRuns(github, SHA, noEnd()));
    await expect(read).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

const runs = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 50 }),
    name: fc.constantFrom('build', 'test'),
    status: fc.constantFrom('queued', 'completed'),
    conclusion: fc.constantFrom('success', 'failure', 'skipped'),
    app: fc.constantFrom('github-actions', 'other').map((slug) => ({ slug })),
  }),
);

describe('the check that counts', () => {
  it('is the latest attempt, and of several apps one that does not say yes', () => {
    fc.assert(
      fc.property(runs, (all: CheckRun[]) => {
        const chosen = latestCheck(all, 'build');
        const named = all.filter(({ name }) => name === 'build');
        if (chosen === undefined) {
          expect(named).toEqual([]);
          return;
        }
        const newer = named.filter(
          ({ id, app }) => id > chosen.id && app?.slug === chosen.app?.slug,
        );
        expect(newer).toEqual([]);
        if (checkState(chosen) !== 'success') return;
        for (const slug of ['github-actions', 'other']) {
          const ids = named.filter(({ app }) => app?.slug === slug).map(({ id }) => id);
          const newest = named.filter(
            ({ id, app }) => id === Math.max(...ids) && app?.slug === slug,
          );
          expect(newest.every((one) => newest.length > 1 || checkState(one) === 'success')).toBe(
            true,
          );
        }
      }),
    );
  });

  it('is in a state by its conclusion only once it is completed', () => {
    const check = { id: 1, name: 'a', conclusion: null };
    expect(checkState({ ...check, status: 'in_progress' })).toBe('in_progress');
    expect(checkState({ ...check, status: 'completed', conclusion: 'timed_out' })).toBe(
      'timed_out',
    );
    expect(checkState({ ...check, status: 'completed' })).toBe('pending');
  });
});

describe('the statuses of a commit', () => {
  it('are read by pages, and the newest of a context counts', async () => {
    const statuses = many.map(({ id }) => ({ id, context: `ci/${id % 120}`, state: 'success' }));
    const { github, clock } = await connect({ statuses: { [SHA]: statuses } });
    const read = await clock.run(readCommitStatuses(github, SHA, noEnd()));
    expect(read).toHaveLength(250);
    expect(latestStatus(read, 'ci/5')?.id).toBe(245);
    expect(latestStatus(read, 'ci/none')).toBeUndefined();
  });
});
