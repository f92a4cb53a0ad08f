import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { upsertComment } from '@rollout-actions/github/reports/comments';
import { openReportApi } from '@rollout-actions/github/reports/report-api';
import { expect, test } from 'vitest';
import { startGithubReports } from '../../../support/providers/github-reports/server.ts';
import type {
  GithubBehaviour,
  GithubReports,
} from '../../../support/providers/github-reports/state.ts';
import { createFakeClock, type FakeClock } from '../../../support/time/fake-clock.ts';

const log = { debug: () => undefined, info: () => undefined, warning: () => undefined };
const MARK = '<!-- rollout-actions: preview -->';

interface Surroundings {
  github: GithubReports;
  clock: FakeClock;
}

/** A GitHub and runs that share a clock, which stands still while anybody works. */
async function start(behaviour: Partial<GithubBehaviour>) {
  const clock = createFakeClock();
  const github = await startGithubReports(behaviour, clock);
  return { github, clock, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

/** A run with a connection of its own, as its process has. */
async function upsertFrom({ github, clock }: Surroundings, run: number): Promise<void> {
  const world = { clock, random: Math.random, log };
  const api = openReportApi({
    ...{ world, secrets: createSecrets(), token: 'ghs_1234567890', repository: 'octo/app' },
    blockedForMs: 0,
    endpoint: { baseUrl: new URL(github.url), allowInsecureHttp: false },
  });
  using deadline = startDeadline(clock, 60_000, new AbortController().signal);
  const sticky = { number: 7, mark: MARK, body: `${MARK}\nrun ${run}`, isWanted: true };
  await upsertComment(api, sticky, { signal: deadline.signal, deadline });
  await api.close();
}

test.each([
  ['lists that are up to date', { lagMs: 0 }],
  ['lists that lag behind', { lagMs: 1_500 }],
  ['secondary limits', { lagMs: 200, limitEvery: 5, retryAfterSeconds: 1 }],
])(
  '20 runs that race leave one comment, with %s',
  async (_name, behaviour) => {
    await using around = await start(behaviour);
    const { github, clock } = around;
    const runs = Array.from({ length: 20 }, (_, run) => upsertFrom(around, run));
    await clock.run(Promise.all(runs));
    expect(github.living()).toHaveLength(1);
    expect(github.living()[0]?.body).toMatch(/^<!-- rollout-actions: preview -->\nrun \d+$/);
    const ids = github.comments.map(({ id }) => id);
    expect(github.living()[0]?.id).toBe(Math.min(...ids));
    await clock.run(upsertFrom(around, 20));
    expect(github.living().map(({ body }) => body)).toEqual([`${MARK}\nrun 20`]);
  },
  90_000,
);

test('a refusal for too many requests is obeyed: nothing is sent before its Retry-After', async () => {
  await using around = await start({ limitFirst: 1, retryAfterSeconds: 2 });
  const { github, clock } = around;
  await clock.run(upsertFrom(around, 0));
  const writes = github.requests.filter(({ method }) => method === 'POST');
  expect(writes.map(({ status }) => status)).toEqual([403, 201]);
  const [refused, sent] = writes;
  expect((sent?.atMs ?? 0) - (refused?.atMs ?? 0)).toBeGreaterThanOrEqual(2_000);
});

test('a comment that somebody has deleted, and that a list still shows, is written anew', async () => {
  await using around = await start({ lagMs: 800 });
  const { github, clock } = around;
  const deleted = { issue: 7, body: `${MARK}\nold`, author: 'Bot' as const };
  github.comments.push({ ...deleted, id: 1, atMs: 0, goneAtMs: clock.now() });
  await clock.run(upsertFrom(around, 3));
  expect(github.living().map(({ body }) => body)).toEqual([`${MARK}\nrun 3`]);
}, 60_000);
