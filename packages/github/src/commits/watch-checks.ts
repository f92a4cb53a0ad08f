import { Failure } from '@rollout-actions/client/http/failure';
import type { Snapshot } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { ReadLimits } from '../requests/request.ts';
import { type CheckRun, readCurrentChecks } from './checks.ts';
import { type GithubMetadata, memberOfCheck } from './members.ts';
import type { NameMatch } from './name-pattern.ts';
import { findOwnCheck, findOwnReport, type OwnJob, readOwnJobId } from './own-job.ts';
import {
  type CommitTarget,
  type CommitWatch,
  commitReader,
  expectedSnapshot,
  snapshotOf,
} from './watch-commit.ts';
import { type OpenRun, readOpenRuns } from './workflow-runs.ts';

/** Checks of a commit: those of one name, or all but some. */
export interface ChecksTarget extends CommitTarget {
  /** `name`: exactly that one. `glob`: all that match. `all`: also what is still to be created. */
  kind: 'name' | 'glob' | 'all';
  matches: NameMatch;
}

/** A watch that knows the job it runs in. */
export interface ChecksWatch<Target extends CommitTarget> extends CommitWatch<Target> {
  /** Undefined where no workflow runs, or the checks are those of another repository. */
  ownJob: OwnJob | undefined;
}

/**
 * Reads the checks of one commit together. Where checks of a target may still be created, because a
 * workflow run of the commit is under way, the target is `pending`. The own job never counts among
 * several checks; a target that is nothing but the own job fails with `rejected`.
 */
export function watchChecks(watch: ChecksWatch<ChecksTarget>): Reader<GithubMetadata> {
  const { github, sha, targets } = watch;
  const read = checksReader(watch);
  return commitReader(watch, async (limits) => {
    // First the runs, then the checks: a job that a completed run has created is in the list.
    const readRuns = async () => (await readOpenRuns(github, sha, limits)) ?? [];
    let runs = targets.some(({ kind }) => kind === 'all') ? await readRuns() : undefined;
    let found = await read(limits);
    const isAbsent = (target: ChecksTarget) =>
      !found.checks.some(({ name }) => target.matches(name));
    if (runs === undefined && targets.some(isAbsent)) {
      runs = await readRuns();
      found = await read(limits);
    }
    const { checks, own } = found;
    const names = [...new Set(checks.map(({ name }) => name))].sort();
    return targets.flatMap((target) => {
      watch.onNames?.(target.target, names);
      if (target.kind === 'name') assertNotOwn(target, own);
      const others = checks.filter((check) => !own.includes(check) && target.matches(check.name));
      const ownRunId = target.kind === 'all' ? watch.ownJob?.runId : undefined;
      return snapshotsOf(target, { checks: others, runs: runs ?? [], ownRunId, sha });
    });
  });
}

interface Found {
  checks: readonly CheckRun[];
  runs: readonly OpenRun[];
  ownRunId: number | undefined;
  sha: string;
}

function snapshotsOf(
  target: ChecksTarget,
  { checks, runs, ownRunId, sha }: Found,
): Snapshot<GithubMetadata>[] {
  const members = checks.map(memberOfCheck);
  const [run] = runs.filter(({ id }) => id === undefined || id !== ownRunId);
  const mayGrow = run !== undefined && (target.kind === 'all' || members.length === 0);
  const isBad = members.some(({ state }) => target.wanted.failOn.has(state));
  if (!mayGrow || isBad) return snapshotOf(target, members, sha);
  const detail = `workflow run ${run.name} is ${run.state} and may create more checks`;
  return [expectedSnapshot(target, { detail, sha })];
}

/** Reads the checks of a commit and finds that of the own job, which is found once. */
export function checksReader({ github, sha, ownJob }: ChecksWatch<CommitTarget>) {
  let lookup: { id: number | undefined } | undefined;
  return async (limits: ReadLimits) => {
    const checks = await readCurrentChecks(github, sha, limits);
    if (ownJob === undefined) return { checks, own: [] };
    lookup ??= { id: await readOwnJobId(github, ownJob, limits) };
    const job = findOwnCheck(checks, ownJob, lookup.id);
    return { checks, own: [...(job ? [job] : []), ...findOwnReport(checks, ownJob)] };
  };
}

function assertNotOwn(target: ChecksTarget, all: readonly CheckRun[]): void {
  const own = all.find(({ name }) => target.matches(name));
  if (own === undefined) return;
  throw new Failure({
    kind: 'rejected',
    resource: target.target,
    what: `this is the check of the job that is waiting (${own.name}), so it cannot complete`,
    next: 'Remove it from the targets, or wait for it in another job',
    received: 'no',
  });
}
