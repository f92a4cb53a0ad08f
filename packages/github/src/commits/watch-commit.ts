import { Failure } from '@rollout-actions/client/http/failure';
import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Observation, Snapshot } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Github } from '../connection.ts';
import { withinLimits } from '../requests/cadence.ts';
import type { ReadLimits } from '../requests/request.ts';
import {
  type GithubMetadata,
  type Member,
  memberOfRun,
  memberOfStatus,
  observeMembers,
  type WantedStates,
} from './members.ts';
import { readCurrentStatuses } from './statuses.ts';
import { readRunsOfWorkflow } from './workflow-runs.ts';

/** One target about a commit. */
export interface CommitTarget {
  /** Its name in the wait. */
  target: string;
  wanted: WantedStates;
}

/** What every watch of a commit needs. */
export interface CommitWatch<Target extends CommitTarget> {
  github: Github;
  sha: string;
  targets: readonly Target[];
  /** Is given all names that the commit has, at each read. */
  onNames?(target: string, names: readonly string[]): void;
  cadence?: Cadence | undefined;
}

// What was read over a longer time is not the state of one moment.
const MAX_SPAN_MS = 1_000;
const MAX_READS = 3;

/**
 * A reader of the targets of one commit: `read` says how each one stands. It may read several
 * lists. Where refusals or a slow server come between these, a check may be green in the one and
 * red again by the time of the other, so that all of it is read again.
 */
export function commitReader<Target extends CommitTarget>(
  { github, targets, cadence }: CommitWatch<Target>,
  read: (limits: ReadLimits) => Promise<readonly Snapshot<GithubMetadata>[]>,
): Reader<GithubMetadata> {
  return {
    name: github.name,
    targets: targets.map(({ target }) => target),
    cadence: withinLimits(github, cadence),
    async read({ signal }) {
      for (let reads = 1; ; reads += 1) {
        const startMs = github.clock.now();
        const snapshots = await read({ signal });
        const tookMs = github.clock.now() - startMs;
        if (tookMs <= MAX_SPAN_MS || reads === MAX_READS) return snapshots;
      }
    },
  };
}

function waitsForItself(target: string): Failure {
  return new Failure({
    kind: 'rejected',
    resource: target,
    what: 'the job that is waiting belongs to this workflow run, so the run cannot complete',
    next: 'Wait in another workflow, or for single jobs by github:check/<name>',
    received: 'no',
  });
}

/** What a target's members say; nothing where there is none, since the empty set is no success. */
export function snapshotOf(
  { target, wanted }: CommitTarget,
  members: readonly Member[],
  sha: string,
): Snapshot<GithubMetadata>[] {
  return members.length === 0
    ? []
    : [{ target, observation: observeMembers(members, wanted, sha) }];
}

/** A target whose checks are not all created yet, since something is still under way. */
export function expectedSnapshot(
  { target }: CommitTarget,
  { detail, sha }: { detail: string; sha: string },
): Snapshot<GithubMetadata> {
  const observation: Observation<GithubMetadata> = {
    state: 'pending',
    id: '',
    revision: sha,
    detail,
    evidence: [],
    raw: { url: '' },
  };
  return { target, observation };
}

/** Reads the statuses of one commit together. */
export function watchStatuses(
  watch: CommitWatch<CommitTarget & { context: string }>,
): Reader<GithubMetadata> {
  const { github, sha, targets } = watch;
  return commitReader(watch, async (limits) => {
    const statuses = await readCurrentStatuses(github, sha, limits);
    const names = statuses.map(({ context }) => context).sort();
    return targets.flatMap((target) => {
      watch.onNames?.(target.target, names);
      const own = statuses.filter(({ context }) => context === target.context);
      return snapshotOf(target, own.map(memberOfStatus), sha);
    });
  });
}

/** A target that is a workflow. */
export interface WorkflowTarget extends CommitTarget {
  file: string;
}

/**
 * Reads the runs of workflows for one commit. Each run counts, by its latest attempt. Fails with
 * `rejected` for a workflow whose run the own job belongs to.
 */
export function watchWorkflows(
  watch: CommitWatch<WorkflowTarget> & { ownRunId: number | undefined },
): Reader<GithubMetadata> {
  const { github, sha, targets } = watch;
  return commitReader(watch, async (limits) => {
    const snapshots: Snapshot<GithubMetadata>[] = [];
    for (const target of targets) {
      const runs = await readRunsOfWorkflow(github, { file: target.file, sha }, limits);
      if (runs.some(({ id }) => id === watch.ownRunId)) throw waitsForItself(target.target);
      snapshots.push(...snapshotOf(target, runs.map(memberOfRun), sha));
    }
    return snapshots;
  });
}
