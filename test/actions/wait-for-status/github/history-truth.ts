import type { History, Job, Required } from './history.ts';
import { isOpen, OWN_NAME, runConclusion } from './history-state.ts';

/** What GitHub says of a target at a moment, and the words of which one has to be in the reason. */
export interface Truth {
  verdict: 'good' | 'bad' | 'open' | 'absent' | 'own job';
  words: readonly string[];
}

interface Member {
  name: string;
  /** The conclusion, or `open`. */
  state: string;
  app: string | undefined;
}

const GOOD = ['success', 'neutral', 'skipped'];
const OPEN_WORDS = ['queued', 'in_progress', 'pending'];

/** What GitHub would say of the target, without anything of the code under test. */
export function truthAt(history: History, atS: number): Truth {
  const { suites, own, target, pages } = history;
  const ofSuites = suites.flatMap(({ app, jobs }) => jobs.flatMap((job) => checkOf(app, job, atS)));
  const ofOwn = (own?.jobs ?? []).flatMap((job) => checkOf('github-actions', job, atS));
  const checks = [...ofSuites, ...ofOwn];
  // A run that is under way may still create checks. The own one does not end before the wait.
  const isRunOpen = suites.some((one) => one.app === 'github-actions' && isOpen(one, atS));
  const builds = checks.filter(({ name }) => name === 'build');
  switch (target) {
    case 'check':
    case 'glob':
      return verdictOf(builds, GOOD, isRunOpen || own !== undefined);
    case 'strict':
      return verdictOf(builds, ['success'], isRunOpen || own !== undefined);
    case 'checks': {
      const noise = pages === 'one' ? [] : [{ name: 'noise', state: 'success', app: undefined }];
      return allTruth([...checks, ...noise], isRunOpen);
    }
    case 'required':
      return requiredTruth(history, checks, { atS, isRunOpen: isRunOpen || own !== undefined });
    case 'workflow':
      return workflowTruth(history, atS);
    case 'status': {
      const now = statusesAt(history, atS).filter(({ name }) => name === 'legacy');
      return verdictOf(now, ['success'], false);
    }
  }
}

/** Several members count as the bad one, else as the open one. */
function verdictOf(members: readonly Member[], good: readonly string[], mayAppear: boolean): Truth {
  const bad = members.filter(({ state }) => state !== 'open' && !good.includes(state));
  if (bad.length > 0) return { verdict: 'bad', words: bad.map(({ state }) => state) };
  if (members.length === 0 && mayAppear) {
    return { verdict: 'open', words: ['may create more checks'] };
  }
  if (members.length === 0) return { verdict: 'absent', words: ['did not appear within 2m'] };
  if (members.some(({ state }) => state === 'open')) return { verdict: 'open', words: OPEN_WORDS };
  return { verdict: 'good', words: members.map(({ state }) => `is ${state}`) };
}

function allTruth(members: readonly Member[], isRunOpen: boolean): Truth {
  const now = verdictOf(members, GOOD, isRunOpen);
  if (now.verdict === 'bad' || !isRunOpen) return now;
  return { verdict: 'open', words: ['may create more checks'] };
}

/** Each requirement by all checks and statuses of its name and app; the own job is left out. */
function requiredTruth(
  history: History,
  checks: readonly Member[],
  { atS, isRunOpen }: { atS: number; isRunOpen: boolean },
): Truth {
  const reported = [...checks, ...statusesAt(history, atS)];
  const wanted = history.required.filter(({ context, app }) => {
    const isOwn = context === OWN_NAME && app !== 'other';
    return !isOwn || history.own === undefined;
  });
  if (wanted.length === 0) return { verdict: 'own job', words: ['the job that is waiting'] };
  const groups = wanted.map((one) => reported.filter((member) => fits(one, member)));
  const now = verdictOf(groups.flat(), GOOD, isRunOpen);
  const missing = wanted.filter((_, at) => groups[at]?.length === 0);
  if (now.verdict === 'bad' || missing.length === 0) return now;
  if (now.verdict === 'absent') return now;
  return { verdict: 'open', words: missing.map(({ context }) => context) };
}

function fits({ context, app }: Required, member: Member): boolean {
  return member.name === context && (app === undefined || app === member.app);
}

function workflowTruth({ suites }: History, atS: number): Truth {
  const runs = suites.filter(
    ({ app, file, open: [first] }) =>
      app === 'github-actions' && file === 'ci.yml' && (first?.fromS ?? 0) <= atS,
  );
  const members = runs.map((one) => ({
    name: 'ci',
    state: isOpen(one, atS) ? 'open' : runConclusion(one.jobs, atS),
    app: undefined,
  }));
  return verdictOf(members, GOOD, false);
}

/** The newest attempt of a job. */
function checkOf(app: string, { name, attempts }: Job, atS: number): Member[] {
  const attempt = attempts.findLast(({ createdS }) => createdS <= atS);
  if (attempt === undefined) return [];
  return [{ name, app, state: attempt.endedS <= atS ? attempt.conclusion : 'open' }];
}

function statusesAt({ statuses }: History, atS: number): Member[] {
  const newest = new Map(statuses.filter((one) => one.atS <= atS).map((one) => [one.context, one]));
  return [...newest.values()].map(({ context, state, app }) => ({
    name: context,
    app,
    state: state === 'pending' ? 'open' : state,
  }));
}
