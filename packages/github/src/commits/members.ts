import type { Observation } from '@rollout-actions/client/wait/observation';
import { type CheckRun, checkState } from './checks.ts';
import type { CommitStatus } from './statuses.ts';
import type { WorkflowRun } from './workflow-runs.ts';

/** One check, commit status or workflow run that a target stands for. */
export interface Member {
  name: string;
  state: string;
  id: number;
  url: string;
  description: string;
}

/** The states that a target waits for, and those that end the wait. */
export interface WantedStates {
  until: ReadonlySet<string>;
  failOn: ReadonlySet<string>;
}

/** What a reader of GitHub gives besides the state. */
export interface GithubMetadata {
  /** Where it can be viewed, empty where GitHub gives none. */
  url: string;
}

const MAX_NAMED = 5;

/**
 * How a target stands that consists of all these members: as the one that says no, else as one that
 * is not there yet, else as the newest. Throws a RangeError for none at all.
 */
export function observeMembers(
  members: readonly Member[],
  { until, failOn }: WantedStates,
  sha: string,
): Observation<GithubMetadata> {
  const rank = ({ state }: Member) => {
    if (until.has(state)) return 2;
    return failOn.has(state) ? 0 : 1;
  };
  const ordered = members.toSorted((a, b) => rank(a) - rank(b) || b.id - a.id);
  const [decisive] = ordered;
  if (decisive === undefined) throw new RangeError('a target without members has no state');
  const open = ordered.filter((member) => rank(member) < 2);
  return {
    state: decisive.state,
    id: String(decisive.id),
    revision: sha,
    // Another attempt, or one more check, has to hold again.
    stabilityKey: members
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(' '),
    ...(members.length > 1 ? { detail: describe(members.length, open) } : {}),
    evidence: (open.length > 0 ? open : [decisive]).flatMap(evidenceOf),
    raw: { url: decisive.url },
  };
}

/** `12 of 14 done; build: failure, lint: queued`. */
function describe(total: number, open: readonly Member[]): string {
  const done = `${total - open.length} of ${total} done`;
  if (open.length === 0) return done;
  const shown = open.slice(0, MAX_NAMED).map(({ name, state }) => `${name}: ${state}`);
  const more = open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : '';
  return `${done}; ${shown.join(', ')}${more}`;
}

function evidenceOf({ name, state, description, url }: Member): string[] {
  const words = [`${name}: ${state}`, description, url].filter((part) => part !== '');
  return [words.join(' · ')];
}

/** A check as a member of a target. */
export function memberOfCheck(check: CheckRun): Member {
  return {
    name: check.name,
    state: checkState(check),
    id: check.id,
    url: check.html_url ?? '',
    description: '',
  };
}

/** A commit status as a member of a target, by its context. */
export function memberOfStatus(status: CommitStatus): Member {
  return {
    name: status.context,
    state: status.state,
    id: status.id,
    url: status.target_url ?? '',
    description: status.description ?? '',
  };
}

/** A workflow run as a member of a target; without a status it is queued. */
export function memberOfRun(run: WorkflowRun): Member {
  const { status, conclusion } = run;
  return {
    name: run.name ?? run.path ?? String(run.id),
    state: checkState({ status: status ?? 'queued', conclusion }),
    id: run.id,
    url: run.html_url ?? '',
    description: '',
  };
}
