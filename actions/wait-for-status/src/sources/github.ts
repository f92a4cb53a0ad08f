import type { ActionRun } from '@rollout-actions/action/action-run';
import { Stopped } from '@rollout-actions/action/stopped';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { connectGithub, type Github } from '@rollout-actions/github/connection';
import { readNewestDeployment } from '@rollout-actions/github/deployments';
import {
  type CommitWatch,
  type GithubSight,
  watchChecks,
  watchStatuses,
} from '@rollout-actions/github/watch-commit';
import { watchDeployment, watchEnvironment } from '@rollout-actions/github/watch-deployment';
import type { Inputs } from '../inputs.ts';
import type { Aim, Target } from '../targets/target.ts';
import { fixed } from './cadence.ts';
import { ownCommit } from './commit.ts';
import { type Explanation, type Source, seenThrough } from './source.ts';
import { wayTo } from './way.ts';

const MOST_NAMES = 20;

/** GitHub targets: all checks of a commit by one paged read, all statuses by another. */
export function openGithub(targets: readonly Target[], inputs: Inputs, run: ActionRun): Source {
  const github = connect(inputs, run);
  const names = new Map<string, readonly string[]>();
  const pace = inputs.interval === undefined ? {} : { cadence: fixed(inputs.interval) };
  const its = { github, names, run, pace };
  const readers = [
    ...watchesOf(targets, 'github-check', its).map(watchChecks),
    ...watchesOf(targets, 'github-status', its).map(watchStatuses),
    ...targets.flatMap((target) => single(github, target, { inputs, run, pace })),
  ];
  return {
    readers: readers.map((reader) => seenThrough(reader, ({ raw: { url } }) => seenOf(url))),
    sent: github.sent,
    close: github.close,
    explain: async (target, { last }) => {
      if (last?.state === 'inactive') return await takenOver(github, target, { run, id: last.id });
      return last === undefined ? explainAbsent(names.get(target.name)) : {};
    },
  };
}

function connect(inputs: Inputs, run: ActionRun): Github {
  const { world, secrets, deadline } = run;
  const repository = run.env('GITHUB_REPOSITORY') ?? '';
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new Stopped('refused', 'GITHUB_REPOSITORY names no repository for the github: targets.');
  }
  const address = run.env('GITHUB_API_URL') || 'https://api.github.com';
  const names = { address: 'GITHUB_API_URL', credentials: 'github-token' };
  return connectGithub({
    world,
    secrets,
    deadline,
    repository,
    wire: wayTo(run, new URL(address), names),
    token: inputs.githubToken ?? '',
  });
}

interface CommitSurroundings {
  github: Github;
  run: ActionRun;
  pace: { cadence?: Cadence };
  /** Target → everything of its kind that the commit has. */
  names: Map<string, readonly string[]>;
}

/** One watch for all targets of a kind that are about the same commit. */
function watchesOf(
  targets: readonly Target[],
  kind: 'github-check' | 'github-status',
  { github, run, pace, names }: CommitSurroundings,
): CommitWatch[] {
  const commits = new Map<string, Map<string, string>>();
  for (const { name, aim } of targets) {
    if (aim.kind !== kind) continue;
    const sha = commitOf(aim, run);
    const its = commits.get(sha) ?? new Map<string, string>();
    commits.set(sha, its.set(name, aim.kind === 'github-check' ? aim.name : aim.context));
  }
  return [...commits].map(([sha, its]) => ({
    github,
    sha,
    targets: its,
    onNames(all) {
      for (const target of its.keys()) names.set(target, all);
    },
    ...pace,
  }));
}

interface Surroundings {
  inputs: Inputs;
  run: ActionRun;
  pace: { cadence?: Cadence };
}

function single(
  github: Github,
  { name: target, aim }: Target,
  { inputs, run, pace }: Surroundings,
): Reader<GithubSight>[] {
  if (aim.kind === 'github-deployment') {
    return [watchDeployment({ github, target, id: aim.id, ...pace })];
  }
  if (aim.kind !== 'github-environment') return [];
  // Who follows takes the newest deployment, whatever commit it is of.
  const isFree = aim.sha === undefined && inputs.onSuperseded === 'follow';
  const sha = isFree ? undefined : commitOf(aim, run);
  return [watchEnvironment({ github, target, environment: aim.name, sha, ...pace })];
}

function commitOf(aim: Aim & { sha: string | undefined }, run: ActionRun): string {
  const sha = aim.sha ?? ownCommit(run.env);
  if (sha !== undefined && sha !== '') return sha;
  throw new Stopped('refused', 'A github: target without @<sha> needs a workflow with a commit.');
}

function seenOf(url: string) {
  if (url === '') return {};
  const fqdn = URL.parse(url)?.hostname;
  return { url, ...(fqdn === undefined ? {} : { fqdn }) };
}

/** A deployment becomes inactive when a newer one to its environment has succeeded. */
async function takenOver(
  github: Github,
  { aim }: Target,
  { run: { signal, deadline }, id }: { run: ActionRun; id: string },
): Promise<Explanation> {
  if (aim.kind !== 'github-environment') return { outcome: 'superseded' };
  const search = { environment: aim.name, sha: undefined };
  try {
    const newest = await readNewestDeployment(github, search, { signal, deadline });
    const isOther = newest !== undefined && String(newest.id) !== id;
    return { outcome: 'superseded', ...(isOther ? { supersededBy: String(newest.id) } : {}) };
  } catch (error) {
    if (error instanceof Failure) return { outcome: 'superseded' };
    throw error;
  }
}

function explainAbsent(names: readonly string[] | undefined): Explanation {
  if (names === undefined) return {};
  if (names.length === 0) return { words: 'the commit has none at all' };
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return { words: `the commit has ${shown}${more}` };
}
