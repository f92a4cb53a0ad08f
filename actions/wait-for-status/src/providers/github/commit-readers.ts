import { ActionError } from '@rollout-actions/action/action-error';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { type EventCommit, resolveRef } from '@rollout-actions/github/commits/event-commit';
import type { GithubMetadata, WantedStates } from '@rollout-actions/github/commits/members';
import { isGlob, matchName } from '@rollout-actions/github/commits/name-pattern';
import type { OwnJob } from '@rollout-actions/github/commits/own-job';
import { type ChecksTarget, watchChecks } from '@rollout-actions/github/commits/watch-checks';
import { watchStatuses, watchWorkflows } from '@rollout-actions/github/commits/watch-commit';
import { watchRequired } from '@rollout-actions/github/commits/watch-required';
import type { Github } from '@rollout-actions/github/connection';
import { watchEnvironment } from '@rollout-actions/github/deployments/watch-deployment';
import { withinLimits } from '@rollout-actions/github/requests/cadence';
import type { GithubResource } from './target.ts';

/** A target about a commit. */
export interface CommitTarget {
  target: string;
  resource: Exclude<GithubResource, { kind: 'deployment' }>;
  wanted: WantedStates;
}

/** What the readers of all commits share. */
export interface CommitContext {
  github: Github;
  /** The commit of the event; undefined where no workflow runs. */
  event: EventCommit | undefined;
  ownJob: OwnJob | undefined;
  /** What `github:checks` and `github:required` leave out, names or globs. */
  ignore: readonly string[];
  cadence: Cadence | undefined;
  /** Whether the newest deployment to an environment counts, whatever its commit. */
  followsNewest: boolean;
  onNames(target: string, names: readonly string[]): void;
}

/** Where the targets of one group are searched for. */
interface Place {
  sha: string;
  /** Further commits that deployments may be recorded for. */
  others: readonly string[];
  /** The branch whose required checks count. */
  branch: string | undefined;
}

/**
 * Readers for targets about commits: one for each kind of read and commit. A branch or tag is
 * resolved once, at the first read, and stays that commit. Throws `ActionError` (`refused`) for
 * targets whose commit nobody says.
 */
export function commitReaders(
  targets: readonly CommitTarget[],
  context: CommitContext,
): Reader<GithubMetadata>[] {
  const groups = Map.groupBy(targets, ({ resource: { repository, ref } }) =>
    JSON.stringify([repository, ref]),
  );
  return [...groups.values()].flatMap((group) => {
    const { repository, ref } = group[0]?.resource ?? {};
    const here = inRepository(context, repository);
    if (ref === undefined) return readersAt(group, eventPlace(here, group), here);
    if (!/^[0-9a-f]{40}$/.test(ref)) return [refReader(group, ref, here)];
    return readersAt(group, { sha: ref, others: [], branch: here.event?.branch }, here);
  });
}

/** The event and the own job are about the repository of the run alone. */
function inRepository(context: CommitContext, repository: string | undefined): CommitContext {
  if (repository === undefined || repository === context.github.repository) return context;
  const github = context.github.withRepository(repository);
  return { ...context, github, event: undefined, ownJob: undefined };
}

function eventPlace(
  { event, followsNewest }: CommitContext,
  group: readonly CommitTarget[],
): Place {
  if (event !== undefined) return { sha: event.sha, others: event.mergeShas, branch: event.branch };
  const isFree = group.every(({ resource: { kind } }) => kind === 'environment' && followsNewest);
  if (isFree) return { sha: '', others: [], branch: undefined };
  const names = group.map(({ target }) => target).join(', ');
  throw new ActionError(
    'refused',
    `${names}: the event of this run has no commit of that repository. Add @<commit id>, ` +
      '@<branch> or @<tag>.',
  );
}

/** Resolves a ref at the first read, then reads as at its commit. */
function refReader(
  group: readonly CommitTarget[],
  ref: string,
  context: CommitContext,
): Reader<GithubMetadata> {
  const { github } = context;
  let readers: readonly Reader<GithubMetadata>[] | undefined;
  const open = async (signal: AbortSignal) => {
    const sha = await resolveRef(github, ref, { signal });
    if (sha !== undefined) {
      github.log(`${ref} in ${github.repository} is commit ${sha}.`);
      return readersAt(group, { sha, others: [], branch: ref }, context);
    }
    // The @ belongs to the name, as in `@scope/package`.
    const named = group.map((target) => ({ ...target, resource: withoutRef(target, ref) }));
    return readersAt(named, eventPlace(context, named), context);
  };
  return {
    name: github.name,
    targets: group.map(({ target }) => target),
    cadence: withinLimits(github, context.cadence),
    async read(read) {
      readers ??= await open(read.signal);
      const snapshots = [];
      for (const reader of readers) snapshots.push(...(await reader.read(read)));
      return snapshots;
    },
  };
}

function withoutRef({ target, resource }: CommitTarget, ref: string): CommitTarget['resource'] {
  if ('fullName' in resource && resource.kind !== 'workflow') {
    return { ...resource, name: resource.fullName, ref: undefined };
  }
  throw new Failure({
    kind: 'not-found',
    resource: target,
    what: `there is no branch or tag ${ref}`,
    next: 'Check the name after the @, and that the job has "contents: read"',
    received: 'yes',
  });
}

function readersAt(
  group: readonly CommitTarget[],
  place: Place,
  context: CommitContext,
): Reader<GithubMetadata>[] {
  const { github, cadence, ownJob, onNames } = context;
  const watch = { github, sha: place.sha, onNames, cadence };
  const checks = group.flatMap((one) => checksTarget(one, context));
  const statuses = group.flatMap(({ target, resource, wanted }) =>
    resource.kind === 'status' ? [{ target, wanted, context: resource.name }] : [],
  );
  const workflows = group.flatMap(({ target, resource, wanted }) =>
    resource.kind === 'workflow' ? [{ target, wanted, file: resource.name }] : [],
  );
  const ignores = ignored(context);
  const required = group.flatMap(({ target, resource, wanted }) =>
    resource.kind === 'required'
      ? [{ target, wanted, branch: branchOf(target, place.branch), ignores }]
      : [],
  );
  return [
    ...(checks.length > 0 ? [watchChecks({ ...watch, ownJob, targets: checks })] : []),
    ...(statuses.length > 0 ? [watchStatuses({ ...watch, targets: statuses })] : []),
    ...(required.length > 0 ? [watchRequired({ ...watch, ownJob, targets: required })] : []),
    ...(workflows.length > 0
      ? [watchWorkflows({ ...watch, ownRunId: ownJob?.runId, targets: workflows })]
      : []),
    ...group.flatMap((one) => environmentReader(one, place, context)),
  ];
}

function checksTarget(
  { target, resource, wanted }: CommitTarget,
  context: CommitContext,
): ChecksTarget[] {
  if (resource.kind === 'checks') {
    const ignores = ignored(context);
    return [{ target, wanted, kind: 'all', matches: (name) => !ignores(name) }];
  }
  if (resource.kind !== 'check') return [];
  const kind = isGlob(resource.name) ? 'glob' : 'name';
  return [{ target, wanted, kind, matches: matchName(resource.name) }];
}

function environmentReader(
  { target, resource }: CommitTarget,
  { sha, others }: Place,
  { github, cadence, followsNewest }: CommitContext,
): Reader<GithubMetadata>[] {
  if (resource.kind !== 'environment') return [];
  const isFree = resource.ref === undefined && followsNewest;
  const shas = isFree ? [] : [sha, ...others];
  return [watchEnvironment({ github, target, environment: resource.name, shas, cadence })];
}

function ignored({ ignore }: CommitContext): (name: string) => boolean {
  const matches = ignore.map(matchName);
  return (name) => matches.some((match) => match(name));
}

function branchOf(target: string, branch: string | undefined): string {
  if (branch !== undefined) return branch;
  throw new ActionError(
    'refused',
    `${target}: the event of this run names no branch of this repository whose rules apply. Add ` +
      '@<branch> for the tip of a branch, or name the checks by github:check/<name>.',
  );
}
