import fc from 'fast-check';
import type { CheckFixture, GithubState } from '../../../support/providers/github-state.ts';

export const NAMES = ['build', 'test', 'lint'] as const;
export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** One attempt of a job: when it is created, starts and ends, s since the wait began. */
interface Attempt {
  createdS: number;
  startedS: number;
  endedS: number;
  conclusion: string;
}

interface Job {
  name: string;
  attempts: Attempt[];
}

/** A workflow run of GitHub Actions, or the suite of another app. */
export interface Suite {
  id: number;
  app: string;
  jobs: Job[];
}

export interface History {
  suites: Suite[];
  /** States of the commit status `legacy`, each from a moment on. */
  statuses: { atS: number; state: string }[];
  target: 'check' | 'checks' | 'required' | 'glob';
  required: string[];
  /** While it lasts, every request is answered 503. */
  outage: { fromS: number; toS: number };
  /** Requests left of the rate limit; undefined for a server that does not say. */
  remaining: number | undefined;
  /** Unrelated checks, so that the list has several pages, which shift at each request. */
  busy: boolean;
}

const GOOD = ['success', 'neutral', 'skipped'];
const conclusions = fc.constantFrom(
  'success',
  'success',
  'success',
  'neutral',
  'skipped',
  'failure',
);

const attempts = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      queued: fc.integer({ min: 0, max: 20 }),
      took: fc.integer({ min: 1, max: 60 }),
      conclusion: conclusions,
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((steps) => {
    let atS = 0;
    return steps.map(({ gap, queued, took, conclusion }): Attempt => {
      const createdS = atS + gap;
      const startedS = createdS + queued;
      atS = startedS + took;
      return { createdS, startedS, endedS: atS, conclusion };
    });
  });

const job = fc.record({ name: fc.constantFrom(...NAMES), attempts });

const suites = fc
  .array(
    fc.record({
      app: fc.constantFrom('github-actions', 'github-actions', 'other'),
      jobs: fc.uniqueArray(job, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((suite, at): Suite => ({ ...suite, id: at + 1 })));

export const histories: fc.Arbitrary<History> = fc.record({
  suites,
  statuses: fc
    .array(fc.constantFrom('pending', 'success', 'failure'), { maxLength: 2 })
    .map((states) => states.map((state, at) => ({ atS: at * 25, state }))),
  target: fc.constantFrom('check', 'checks', 'required', 'glob'),
  required: fc.subarray([...NAMES, 'legacy'], { minLength: 1 }),
  outage: fc
    .record({ fromS: fc.integer({ min: 0, max: 60 }), lasts: fc.constantFrom(0, 0, 5, 30) })
    .map(({ fromS, lasts }) => ({ fromS, toS: fromS + lasts })),
  remaining: fc.constantFrom(undefined, undefined, 1_000, 3),
  busy: fc.boolean(),
});

/** The moments at which anything changes, s. */
export function momentsOf({ suites: all, statuses }: History): number[] {
  const ofJobs = all.flatMap(({ jobs }) =>
    jobs.flatMap(({ attempts: each }) =>
      each.flatMap(({ createdS, startedS, endedS }) => [createdS, startedS, endedS]),
    ),
  );
  return [...new Set([...ofJobs, ...statuses.map(({ atS }) => atS)])].sort((a, b) => a - b);
}

/** What the server knows at a moment. */
export function stateAt(history: History, atS: number): Partial<GithubState> {
  const { suites: all, statuses, required } = history;
  const checks = all.flatMap((suite) => suite.jobs.flatMap((one) => fixtureAt(suite, one, atS)));
  const [status] = statuses.filter((one) => one.atS <= atS).slice(-1);
  const noise = Array.from({ length: history.busy ? 130 : 0 }, (_, at) => ({
    id: 10_000 + at,
    name: `noise ${at}`,
    suite: 1_000 + at,
  }));
  return {
    checks: { [COMMIT]: [...noise, ...checks] },
    statuses: { [COMMIT]: status ? [{ id: status.atS + 1, context: 'legacy', ...status }] : [] },
    runs: all
      .filter(({ app }) => app === 'github-actions')
      .map((suite) => ({
        id: suite.id,
        file: `w${suite.id}.yml`,
        head_sha: COMMIT,
        status: isOpen(suite, atS) ? 'in_progress' : 'completed',
      })),
    rules: { main: required.filter((name) => name !== 'legacy').map((context) => ({ context })) },
    protection: { main: required.filter((name) => name === 'legacy') },
  };
}

function fixtureAt({ id, app }: Suite, { name, attempts: all }: Job, atS: number): CheckFixture[] {
  const at = all.findLastIndex(({ createdS }) => createdS <= atS);
  const attempt = all[at];
  if (attempt === undefined) return [];
  const base = {
    id: id * 100 + NAMES.indexOf(asName(name)) * 10 + at,
    name,
    app,
    suite: id,
    run: id,
  };
  if (attempt.endedS <= atS) return [{ ...base, conclusion: attempt.conclusion }];
  return [{ ...base, status: attempt.startedS <= atS ? 'in_progress' : 'queued' }];
}

function asName(name: string): (typeof NAMES)[number] {
  return NAMES.find((one) => one === name) ?? 'build';
}

/** A run is under way until the last attempt of its last job has ended. */
function isOpen({ jobs }: Suite, atS: number): boolean {
  return jobs.some(({ attempts: all }) => all.some(({ endedS }) => endedS > atS));
}

export type Truth = 'good' | 'bad' | 'open' | 'absent';

/** What GitHub would say of the target at a moment, without anything of the code under test. */
export function truthAt(history: History, atS: number): Truth {
  const { suites: all, target, required } = history;
  const now = all.flatMap((suite) =>
    suite.jobs.flatMap((one) => {
      const attempt = one.attempts.findLast(({ createdS }) => createdS <= atS);
      if (attempt === undefined) return [];
      const state = attempt.endedS <= atS ? attempt.conclusion : 'open';
      return [{ name: one.name, state }];
    }),
  );
  const mayGrow = all.some((suite) => suite.app === 'github-actions' && isOpen(suite, atS));
  if (target === 'required') return requiredTruth(history, now, { atS, mayGrow, required });
  const own = now.filter(({ name }) => target === 'checks' || name === 'build');
  const noise = history.busy && target === 'checks' ? [{ name: 'noise', state: 'success' }] : [];
  const states = [...own, ...noise].map(({ state }) => state);
  if (states.some(isBad)) return 'bad';
  if (mayGrow && (target === 'checks' || states.length === 0)) return 'open';
  if (states.length === 0) return 'absent';
  return states.includes('open') ? 'open' : 'good';
}

function requiredTruth(
  { statuses }: History,
  now: readonly { name: string; state: string }[],
  { atS, mayGrow, required }: { atS: number; mayGrow: boolean; required: readonly string[] },
): Truth {
  const legacy = statuses.filter((one) => one.atS <= atS).at(-1)?.state;
  const ofContext = (context: string) => {
    if (context !== 'legacy')
      return now.filter(({ name }) => name === context).map(({ state }) => state);
    return legacy === undefined ? [] : [legacy === 'pending' ? 'open' : legacy];
  };
  const groups = required.map(ofContext);
  const states = groups.flat();
  if (states.some(isBad)) return 'bad';
  if (states.length === 0 && !mayGrow) return 'absent';
  return states.includes('open') || groups.some((group) => group.length === 0) ? 'open' : 'good';
}

function isBad(state: string): boolean {
  return state !== 'open' && !GOOD.includes(state);
}
