import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { type Upserted, upsertComment } from '@rollout-actions/github/reports/comments';
import { openReportApi } from '@rollout-actions/github/reports/report-api';
import type { RunStamp } from '@rollout-actions/github/reports/run-stamp';
import { describe, expect, test } from 'vitest';
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
async function upsertFrom(
  { github, clock }: Surroundings,
  run: number,
  stamp: Partial<RunStamp> = {},
): Promise<Upserted> {
  const world = { clock, random: createRandom(run).next, log };
  const api = openReportApi({
    world,
    secrets: createSecrets(),
    token: 'ghs_1234567890',
    repository: 'octo/app',
    blockedForMs: 0,
    endpoint: { baseUrl: new URL(github.url), allowInsecureHttp: false },
  });
  using deadline = startDeadline(clock, 60_000, new AbortController().signal);
  const own = { run, attempt: 1, startMs: clock.wall(), ...stamp };
  const sticky = { number: 7, mark: MARK, stamp: own, text: `run ${run}`, isWanted: true };
  const end = await upsertComment(api, sticky, { signal: deadline.signal, deadline });
  await api.close();
  return end;
}

/** What people see of the comments that are there. */
function shown(github: GithubReports): string[] {
  return github.living().map(({ body }) => body.replace(/^(<!-- .* -->\n){2}/, ''));
}

test.each([
  ['lists that are up to date', { lagMs: 0 }],
  ['lists that lag behind', { lagMs: 1_500 }],
  ['secondary limits', { lagMs: 200, limitEvery: 5, retryAfterSeconds: 1 }],
])(
  '20 runs that race leave one comment, that of the newest, with %s',
  async (_name, behaviour) => {
    await using around = await start(behaviour);
    const { github, clock } = around;
    const runs = Array.from({ length: 20 }, (_, run) => upsertFrom(around, run));
    await clock.run(Promise.all(runs));
    expect(shown(github)).toEqual(['run 19']);
    const ids = github.comments.map(({ id }) => id);
    expect(github.living()[0]?.id).toBe(Math.min(...ids));
    await clock.run(upsertFrom(around, 20));
    expect(shown(github)).toEqual(['run 20']);
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
  expect(shown(github)).toEqual(['run 3']);
}, 60_000);

describe('which run a comment shows', () => {
  /** Both write one after the other; the later one gets the newer run where it does not write. */
  async function shownAfter(first: Partial<RunStamp>, later: Partial<RunStamp>) {
    await using around = await start({});
    const { github, clock } = around;
    await clock.run(upsertFrom(around, 0, first));
    const end = await clock.run(upsertFrom(around, 1, later));
    const isLater = shown(github)[0] === 'run 1';
    expect(end).toEqual(isLater ? 'written' : { newer: expect.objectContaining(first) });
    return isLater ? 'later' : 'first';
  }
  const S = 1_000;

  test.each<[string, Partial<RunStamp>, Partial<RunStamp>, string]>([
    ['an older run that ends late', { run: 42, startMs: 2 * S }, { run: 41, startMs: S }, 'first'],
    ['a newer run', { run: 41, startMs: S }, { run: 42, startMs: 2 * S }, 'later'],
    [
      'a newer run whose clock is slow',
      { run: 41, startMs: 9 * S },
      { run: 42, startMs: S },
      'later',
    ],
    ['a re-run', { run: 42, startMs: S }, { run: 42, attempt: 2, startMs: 2 * S }, 'later'],
    [
      'the attempt before',
      { run: 42, attempt: 2, startMs: 2 * S },
      { run: 42, startMs: S },
      'first',
    ],
    [
      'an old run that is re-run now',
      { run: 42, startMs: S },
      { run: 7, attempt: 2, startMs: 2 * S },
      'later',
    ],
    [
      'a re-run that began before',
      { run: 42, startMs: 2 * S },
      { run: 7, attempt: 2, startMs: S },
      'first',
    ],
    [
      'a newer run, after a re-run with a wrong clock',
      { run: 42, attempt: 2, startMs: Date.UTC(2090) },
      { run: 43, startMs: S },
      'later',
    ],
    ['the next step', { run: 42, startMs: S }, { run: 42, startMs: 2 * S }, 'later'],
    [
      'an earlier step of the run that was killed',
      { run: 42, startMs: 2 * S },
      { run: 42, startMs: S },
      'first',
    ],
  ])('%s', async (_, first, later, expected) => {
    expect(await shownAfter(first, later)).toBe(expected);
  });

  test('a comment of a release without stamps is written over', async () => {
    await using around = await start({});
    const { github, clock } = around;
    const unstamped = { issue: 7, body: `${MARK}\nold`, author: 'Bot' as const };
    github.comments.push({ ...unstamped, id: 1, atMs: 0, goneAtMs: Infinity });
    await clock.run(upsertFrom(around, 3));
    expect(shown(github)).toEqual(['run 3']);
  });
});

test('an older run that reads before a newer one writes, and writes after it, is undone', async () => {
  await using around = await start({});
  const { github, clock } = around;
  await clock.run(upsertFrom(around, 40));
  // As it would arrive now, from run 41, which read the comment of run 40.
  const late = `${MARK}\n<!-- run 41/1 ${clock.wall()} -->\nrun 41`;
  github.afterRequest = ({ method }) => {
    if (method !== 'PATCH') return;
    github.afterRequest = undefined;
    for (const comment of github.comments) comment.body = late;
  };
  await clock.run(upsertFrom(around, 42));
  expect(shown(github)).toEqual(['run 42']);
});
