import { Failure } from '@rollout-actions/client/http/failure';
import type { Snapshot } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Github } from '../connection.ts';
import type { ReadLimits } from '../requests/request.ts';
import type { CheckRun } from './checks.ts';
import { type GithubMetadata, memberOfCheck, memberOfStatus } from './members.ts';
import type { NameMatch } from './name-pattern.ts';
import { type RequiredCheck, readRequiredChecks } from './required-checks.ts';
import { appIdOf, type CommitStatus, readCurrentStatuses } from './statuses.ts';
import { type ChecksWatch, checksReader } from './watch-checks.ts';
import { type CommitTarget, commitReader, expectedSnapshot, snapshotOf } from './watch-commit.ts';
import { readOpenRuns } from './workflow-runs.ts';

/** The checks that a branch requires. */
export interface RequiredTarget extends CommitTarget {
  branch: string;
  /** What does not count although it is required. */
  ignores: NameMatch;
}

/** What a commit has, as far as required checks go. */
interface Reported {
  checks: readonly CheckRun[];
  /** Those of the job that waits. */
  own: readonly CheckRun[];
  statuses: readonly CommitStatus[];
}

/**
 * Reads the checks that a branch requires, each reported by checks or by a commit status, as GitHub
 * counts them. The own job is left out. A branch that requires nothing else fails with `not-found`:
 * nothing is no success.
 */
export function watchRequired(watch: ChecksWatch<RequiredTarget>): Reader<GithubMetadata> {
  const { github, sha, targets } = watch;
  const readChecks = checksReader(watch);
  const required = createLookup(github);
  const read = async (limits: ReadLimits): Promise<Reported> => ({
    statuses: await readCurrentStatuses(github, sha, limits),
    ...(await readChecks(limits)),
  });
  return commitReader(watch, async (limits) => {
    const snapshots: Snapshot<GithubMetadata>[] = [];
    for (const target of targets) {
      const wanted = await required(target, limits);
      let reported = await read(limits);
      let isOpen = false;
      if (missingOf(wanted, reported).length > 0) {
        isOpen = ((await readOpenRuns(github, sha, limits)) ?? []).length > 0;
        reported = await read(limits);
      }
      assertOthers(target, wanted, reported);
      const missing = missingOf(wanted, reported);
      watch.onNames?.(target.target, [...new Set(reported.checks.map(({ name }) => name))].sort());
      snapshots.push(...snapshotsOf(target, { wanted, reported, missing, isOpen, sha }));
    }
    return snapshots;
  });
}

interface RequiredState {
  wanted: readonly RequiredCheck[];
  reported: Reported;
  missing: readonly string[];
  isOpen: boolean;
  sha: string;
}

function snapshotsOf(
  target: RequiredTarget,
  { wanted, reported, missing, isOpen, sha }: RequiredState,
): Snapshot<GithubMetadata>[] {
  const members = wanted.flatMap((one) => membersOf(one, reported));
  const isBad = members.some(({ state }) => target.wanted.failOn.has(state));
  if (missing.length === 0 || isBad) return snapshotOf(target, members, sha);
  if (!isOpen && members.length === 0) return [];
  const detail = `expected, not reported yet: ${missing.join(', ')}`;
  return [expectedSnapshot(target, { detail, sha })];
}

function membersOf(wanted: RequiredCheck, { checks, own, statuses }: Reported) {
  const { context, appId } = wanted;
  return [
    ...checks.filter((one) => !own.includes(one) && isAsked(wanted, one)).map(memberOfCheck),
    ...statuses
      .filter((one) => one.context === context && (appId === undefined || appIdOf(one) === appId))
      .map(memberOfStatus),
  ];
}

function isAsked({ context, appId }: RequiredCheck, { name, app }: CheckRun): boolean {
  return name === context && (appId === undefined || app?.id === appId);
}

function missingOf(wanted: readonly RequiredCheck[], reported: Reported): string[] {
  return wanted
    .filter((one) => !isOwn(one, reported) && membersOf(one, reported).length === 0)
    .map(({ context }) => context);
}

function isOwn(wanted: RequiredCheck, { own }: Reported): boolean {
  return own.some((check) => isAsked(wanted, check));
}

/** What a branch requires changes rarely: it is read once. */
function createLookup(github: Github) {
  const known = new Map<string, readonly RequiredCheck[]>();
  return async ({ target, branch, ignores }: RequiredTarget, limits: ReadLimits) => {
    const all = known.get(branch) ?? (await readRequiredChecks(github, branch, limits));
    known.set(branch, all);
    const wanted = all.filter(({ context }) => !ignores(context));
    if (wanted.length > 0) return wanted;
    throw new Failure({
      kind: 'not-found',
      resource: target,
      what: `branch ${branch} requires ${all.length === 0 ? 'no checks' : 'only ignored checks'}`,
      next: 'Name the checks by github:check/<name>, or wait for all by github:checks',
      received: 'yes',
    });
  };
}

function assertOthers(
  { target }: RequiredTarget,
  wanted: readonly RequiredCheck[],
  reported: Reported,
): void {
  const isOnlyOwn = wanted.every(
    (one) => isOwn(one, reported) && membersOf(one, reported).length === 0,
  );
  if (!isOnlyOwn) return;
  throw new Failure({
    kind: 'rejected',
    resource: target,
    what: `the only required check is the job that is waiting (${wanted[0]?.context})`,
    next: 'Remove it from the targets',
    received: 'no',
  });
}
