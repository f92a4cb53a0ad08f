import type {
  CheckFixture,
  GithubState,
  RunFixture,
} from '../../../support/providers/github-state.ts';
import {
  COMMIT,
  type EventKind,
  type History,
  type Job,
  NAMES,
  OTHER,
  OWN_RUN,
  type Suite,
} from './history.ts';

const OWN_CHECK = 9_999;
const OWN_RUNNER = 'runner-1';
const PAGE = 100;
const MAX_AFTER = 60;

/** The name of the check of the own job; its key is the same only where that is how it is known. */
export const OWN_NAME = 'Wait';

/** What the server knows at a moment; `requests` is how many it has answered. */
export function stateAt(history: History, atS: number, requests: number): Partial<GithubState> {
  const { own, required, elsewhere } = history;
  const others = NAMES.map((name, at) => ({ id: at + 1, name, conclusion: elsewhere }));
  const foreign = { id: 1_000, file: 'ci.yml', head_sha: OTHER, status: 'completed' };
  const ofApp = (app: string | undefined) =>
    app === undefined ? {} : { integration_id: idOf(app) };
  return {
    checks: { [COMMIT]: checksAt(history, atS, requests), [OTHER]: others },
    statuses: {
      [COMMIT]: statusesAt(history, atS),
      [OTHER]: [{ id: 1, context: 'legacy', state: elsewhere }],
    },
    runs: [{ ...foreign, conclusion: elsewhere }, ...runsAt(history, atS)],
    jobs:
      own?.knownBy === 'jobs'
        ? { [OWN_RUN]: [{ id: OWN_CHECK, status: 'in_progress', runner_name: OWN_RUNNER }] }
        : {},
    rules: { main: required.map(({ context, app }) => ({ context, ...ofApp(app) })) },
    // Another branch requires other things.
    protection: { main: [], feature: ['never'] },
  };
}

function checksAt(history: History, atS: number, requests: number): CheckFixture[] {
  const { suites, own, keepsOld } = history;
  const all = suites.flatMap((suite) =>
    suite.jobs.flatMap((job) => attemptsOf(suite, job, { atS, keepsOld })),
  );
  const ownSuite = { id: OWN_RUN, app: 'github-actions' as const };
  const mates = (own?.jobs ?? []).flatMap((job) => attemptsOf(ownSuite, job, { atS, keepsOld }));
  const waiting = {
    id: OWN_CHECK,
    name: OWN_NAME,
    suite: OWN_RUN,
    run: OWN_RUN,
    status: 'in_progress',
  };
  const [before, after] = noiseOf(history, requests);
  return [...before, ...all, ...mates, ...(own ? [waiting] : []), ...after];
}

/**
 * Unrelated checks around the others, so that these lie where one page of the list ends; those
 * before them grow and shrink from one request to the next.
 */
function noiseOf({ pages }: History, requests: number): [CheckFixture[], CheckFixture[]] {
  if (pages === 'one') return [[], []];
  const before = {
    still: PAGE - 3,
    grow: PAGE - 40 + requests,
    shrink: Math.max(0, PAGE + 20 - requests),
    // Not in step with the pages, or the same check could be missed for ever.
    alternate: PAGE - 3 + (requests % 3 === 0 ? 1 : 0),
  }[pages];
  const check = (at: number) => ({ id: 20_000 + at, name: `noise ${at}`, suite: 20_000 + at });
  const ofLength = (length: number, from: number) =>
    Array.from({ length }, (_, at) => check(from + length - at));
  return [ofLength(before, 1_000), ofLength(MAX_AFTER, 0)];
}

function attemptsOf(
  { id, app }: Pick<Suite, 'id' | 'app'>,
  { name, attempts }: Job,
  { atS, keepsOld }: { atS: number; keepsOld: boolean },
): CheckFixture[] {
  const created = attempts.filter(({ createdS }) => createdS <= atS);
  const listed = created.map((attempt, at): CheckFixture => {
    const number = id * 100 + NAMES.indexOf(name) * 10 + at;
    const base = { id: number, name, app, suite: id, ...(app === 'other' ? {} : { run: id }) };
    if (attempt.endedS <= atS) return { ...base, conclusion: attempt.conclusion };
    return { ...base, status: attempt.startedS <= atS ? 'in_progress' : 'queued' };
  });
  return keepsOld ? listed : listed.slice(-1);
}

/** The newest of each context. */
function statusesAt({ statuses }: History, atS: number) {
  const newest = new Map(
    statuses.flatMap((one, at) => (one.atS <= atS ? [[one.context, { id: at + 1, ...one }]] : [])),
  );
  return [...newest.values()].map(({ id, context, state, app }) => ({
    id,
    context,
    state,
    avatar_url: `https://avatars.example/${app === undefined ? 'u/1' : `in/${idOf(app)}`}?v=4`,
  }));
}

function runsAt({ suites, own }: History, atS: number): RunFixture[] {
  const ofSuites = suites
    .filter(({ app, open: [first] }) => app === 'github-actions' && (first?.fromS ?? 0) <= atS)
    .map(({ id, file, ...suite }) => {
      const conclusion = runConclusion(suite.jobs, atS);
      const state = isOpen(suite, atS)
        ? { status: 'in_progress' }
        : { status: 'completed', conclusion };
      return { id, file, head_sha: COMMIT, ...state };
    });
  const mine = { id: OWN_RUN, file: 'own.yml', head_sha: COMMIT, status: 'in_progress' };
  return [...ofSuites, ...(own ? [mine] : [])];
}

export function isOpen({ open }: Pick<Suite, 'open'>, atS: number): boolean {
  return open.some(({ fromS, toS }) => fromS <= atS && atS < toS);
}

/** Of a run of Actions: what a job did wrong, else success. */
export function runConclusion(jobs: readonly Job[], atS: number): string {
  const ended = jobs.flatMap(
    ({ attempts }) => attempts.findLast(({ endedS }) => endedS <= atS)?.conclusion ?? [],
  );
  return ended.find((one) => !['success', 'neutral', 'skipped'].includes(one)) ?? 'success';
}

function idOf(app: string): number {
  return app === 'github-actions' ? 15_368 : 900_000 + app.length;
}

const QUEUE = `gh-readonly-queue/main/pr-7-${OTHER}`;
const PULLS = [{ number: 7, base: { ref: 'main' } }];

/** What the runner says of the event: its payload, and the variables that belong to it. */
export function eventOf({ event, own }: History) {
  const [name = ''] = event.split(' ');
  const isOwnCommit = event === 'push' || event === 'merge_group' || event === 'workflow_dispatch';
  const ref = {
    pull_request: 'refs/pull/7/merge',
    merge_group: `refs/heads/${QUEUE}`,
  }[name];
  const ownJob = {
    GITHUB_RUN_ID: String(OWN_RUN),
    GITHUB_JOB: own?.knownBy === 'key' ? OWN_NAME : 'wait',
    RUNNER_NAME: OWN_RUNNER,
  };
  return {
    payload: payloadOf(event),
    env: {
      GITHUB_EVENT_NAME: name,
      GITHUB_SHA: isOwnCommit ? COMMIT : OTHER,
      GITHUB_REF: ref ?? 'refs/heads/main',
      ...(own ? ownJob : {}),
    },
  };
}

function payloadOf(event: EventKind): object {
  const pull = { number: 7, head: { sha: COMMIT, ref: 'feature' }, base: { ref: 'main' } };
  const head = { head_sha: COMMIT, head_branch: 'feature', pull_requests: PULLS };
  const branch = { ...head, head_branch: 'main', pull_requests: [] };
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return { pull_request: { ...pull, merge_commit_sha: OTHER } };
    case 'merge_group':
      return {
        merge_group: { head_sha: COMMIT, head_ref: QUEUE, base_ref: 'refs/heads/main' },
      };
    case 'workflow_run of a push':
      return { workflow_run: { ...branch, event: 'push' } };
    case 'workflow_run of a pull request':
      return { workflow_run: { ...head, event: 'pull_request' } };
    case 'workflow_run of a merge queue':
      return { workflow_run: { ...branch, head_branch: QUEUE, event: 'merge_group' } };
    case 'check_suite':
      return { check_suite: head };
    case 'check_run':
      return {
        check_run: { ...head, check_suite: { head_branch: 'feature', pull_requests: PULLS } },
      };
    case 'push':
    case 'workflow_dispatch':
      return {};
  }
}
