import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { withinLimits } from './cadence.ts';
import { type CheckRun, checkState, latestCheck, readCheckRuns } from './checks.ts';
import { type CommitStatus, latestStatus, readCommitStatuses } from './commit-statuses.ts';
import type { Github } from './connection.ts';

/** What a reader of GitHub tells besides the state. */
export interface GithubSight {
  /** Where it can be looked at, empty where GitHub gives none. */
  url: string;
}

export interface CommitWatch {
  github: Github;
  sha: string;
  /** Target of the wait → name of the check, or context of the status. */
  targets: ReadonlyMap<string, string>;
  /** Is told all names that the commit has, at each look. */
  onNames?(names: readonly string[]): void;
  cadence?: Cadence;
}

/** Reads the checks of one commit together; of each name the latest attempt counts. */
export function watchChecks(watch: CommitWatch): Reader<GithubSight> {
  return watchCommit(watch, async (ends) => {
    const checks = await readCheckRuns(watch.github, watch.sha, ends);
    return {
      names: checks.map(({ name }) => name),
      find(name) {
        const check = latestCheck(checks, name);
        return check && observationOfCheck(check, watch.sha);
      },
    };
  });
}

/** Reads the statuses of one commit together. */
export function watchStatuses(watch: CommitWatch): Reader<GithubSight> {
  return watchCommit(watch, async (ends) => {
    const statuses = await readCommitStatuses(watch.github, watch.sha, ends);
    return {
      names: statuses.map(({ context }) => context),
      find(context) {
        const status = latestStatus(statuses, context);
        return status && observationOfStatus(status, watch.sha);
      },
    };
  });
}

interface Found {
  names: readonly string[];
  find(name: string): Observation<GithubSight> | undefined;
}

function watchCommit(
  { github, targets, onNames, cadence }: CommitWatch,
  look: (ends: { signal: AbortSignal }) => Promise<Found>,
): Reader<GithubSight> {
  return {
    name: github.name,
    targets: [...targets.keys()],
    cadence: withinLimits(github.limits, cadence),
    async read({ signal }) {
      const found = await look({ signal });
      onNames?.([...new Set(found.names)].sort());
      return [...targets].flatMap(([target, name]) => {
        const observation = found.find(name);
        return observation === undefined ? [] : [{ target, observation }];
      });
    },
  };
}

function observationOfCheck(check: CheckRun, sha: string): Observation<GithubSight> {
  const id = String(check.id);
  return {
    state: checkState(check),
    id,
    revision: sha,
    // Another attempt has to hold anew.
    stabilityKey: id,
    evidence: [],
    raw: { url: check.html_url ?? '' },
  };
}

function observationOfStatus(status: CommitStatus, sha: string): Observation<GithubSight> {
  const { description } = status;
  const id = String(status.id);
  return {
    state: status.state,
    id,
    revision: sha,
    stabilityKey: id,
    evidence: description ? [description] : [],
    raw: { url: status.target_url ?? '' },
  };
}
