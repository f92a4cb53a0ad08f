import { ActionError } from '@rollout-actions/action/action-error';
import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectionOptions } from '@rollout-actions/action/connection';
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
import type { Target } from '../../targets/target.ts';
import { fixed } from '../cadence.ts';
import {
  type Explanation,
  type Metadata,
  type Opening,
  type Source,
  withMetadata,
} from '../provider.ts';
import { ownCommit } from './commit.ts';
import type { GithubInputs, GithubResource } from './target.ts';

const MAX_NAMES = 20;

/** Reads all checks of a commit by one paged list, all its statuses by another. */
export function openSource(opening: Opening<GithubResource, GithubInputs>): Source {
  const { targets, inputs, run } = opening;
  const resources = new Map(targets.map(({ name, resource }) => [name, resource]));
  const github = connect(inputs, run);
  const names = new Map<string, readonly string[]>();
  const pace = inputs.interval === undefined ? {} : { cadence: fixed(inputs.interval) };
  const its = { github, names, run, pace };
  const readers = [
    ...watchesOf(targets, 'check', its).map(watchChecks),
    ...watchesOf(targets, 'status', its).map(watchStatuses),
    ...targets.flatMap((target) =>
      single(github, target, { onSuperseded: inputs.onSuperseded, run, pace }),
    ),
  ];
  return {
    readers: readers.map((reader) => withMetadata(reader, ({ raw: { url } }) => metadataOf(url))),
    sent: github.sent,
    close: github.close,
    explain: async ({ name }, { last }) => {
      if (last?.state === 'inactive') {
        return await explainInactive(github, resources.get(name), { run, id: last.id });
      }
      return last === undefined ? explainAbsent(names.get(name)) : {};
    },
  };
}

function connect(inputs: GithubInputs, run: ActionRun): Github {
  const repository = run.env('GITHUB_REPOSITORY') ?? '';
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new ActionError(
      'refused',
      'GITHUB_REPOSITORY names no repository for the github: targets.',
    );
  }
  const address = run.env('GITHUB_API_URL') || 'https://api.github.com';
  const names = { address: 'GITHUB_API_URL', credentials: 'github-token' };
  return connectGithub({
    ...connectionOptions(run, new URL(address), names),
    repository,
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
  targets: readonly Target<GithubResource>[],
  kind: 'check' | 'status',
  { github, run, pace, names }: CommitSurroundings,
): CommitWatch[] {
  const commits = new Map<string, Map<string, string>>();
  for (const { name, resource } of targets) {
    if (resource.kind !== kind) continue;
    const sha = commitOf(resource, run);
    const its = commits.get(sha) ?? new Map<string, string>();
    commits.set(sha, its.set(name, resource.name));
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
  onSuperseded: 'fail' | 'follow';
  run: ActionRun;
  pace: { cadence?: Cadence };
}

function single(
  github: Github,
  { name: target, resource }: Target<GithubResource>,
  { onSuperseded, run, pace }: Surroundings,
): Reader<GithubSight>[] {
  if (resource.kind === 'deployment') {
    return [watchDeployment({ github, target, id: resource.id, ...pace })];
  }
  if (resource.kind !== 'environment') return [];
  // With `follow` the newest deployment counts, whatever its commit.
  const isFree = resource.sha === undefined && onSuperseded === 'follow';
  const sha = isFree ? undefined : commitOf(resource, run);
  return [watchEnvironment({ github, target, environment: resource.name, sha, ...pace })];
}

function commitOf(resource: { sha: string | undefined }, run: ActionRun): string {
  const sha = resource.sha ?? ownCommit(run.env);
  if (sha !== undefined && sha !== '') return sha;
  throw new ActionError(
    'refused',
    'A github: target without @<sha> needs a workflow with a commit.',
  );
}

function metadataOf(url: string): Metadata {
  if (url === '') return {};
  const fqdn = URL.parse(url)?.hostname;
  return { url, ...(fqdn === undefined ? {} : { fqdn }) };
}

/** A deployment becomes inactive when a newer one to its environment has succeeded. */
async function explainInactive(
  github: Github,
  resource: GithubResource | undefined,
  { run: { signal, deadline }, id }: { run: ActionRun; id: string },
): Promise<Explanation> {
  if (resource?.kind !== 'environment') return { outcome: 'superseded' };
  const search = { environment: resource.name, sha: undefined };
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
  if (names.length === 0) return { clause: 'the commit has none at all' };
  const shown = names.slice(0, MAX_NAMES).join(', ');
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  return { clause: `the commit has ${shown}${more}` };
}
