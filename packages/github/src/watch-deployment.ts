import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { withinLimits } from './cadence.ts';
import type { Github } from './connection.ts';
import {
  type GithubDeployment,
  readDeployment,
  readLatestStatus,
  readNewestDeployment,
} from './deployments.ts';
import type { Ends } from './github-read.ts';
import type { GithubSight } from './watch-commit.ts';

export interface DeploymentWatch {
  github: Github;
  /** The target's name in the wait. */
  target: string;
  cadence?: Cadence;
}

export interface EnvironmentWatch extends DeploymentWatch {
  environment: string;
  /** The commit that is ours; the newest deployment of any without. */
  sha: string | undefined;
}

/** Reads one deployment. Fails with `not-found` for an unknown id. */
export function watchDeployment(watch: DeploymentWatch & { id: number }): Reader<GithubSight> {
  let known: GithubDeployment | undefined;
  return watchOne(watch, async (ends) => {
    known ??= await readDeployment(watch.github, watch.id, ends);
    return known;
  });
}

/**
 * Reads the newest deployment to an environment; a newer attempt for the same commit is ours too.
 */
export function watchEnvironment(watch: EnvironmentWatch): Reader<GithubSight> {
  return watchOne(watch, (ends) => readNewestDeployment(watch.github, watch, ends));
}

function watchOne(
  { github, target, cadence }: DeploymentWatch,
  find: (ends: Ends) => Promise<GithubDeployment | undefined>,
): Reader<GithubSight> {
  return {
    name: github.name,
    targets: [target],
    cadence: withinLimits(github.limits, cadence),
    async read({ signal }) {
      const deployment = await find({ signal });
      if (deployment === undefined) return [];
      const status = await readLatestStatus(github, deployment.id, { signal });
      const id = String(deployment.id);
      const observation = {
        // It has no status until somebody gives it one.
        state: status?.state ?? 'pending',
        id,
        revision: deployment.sha,
        stabilityKey: id,
        evidence: status?.description ? [status.description] : [],
        raw: { url: status?.environment_url ?? '' },
      };
      return [{ target, observation }];
    },
  };
}
