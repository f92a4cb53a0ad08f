import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { GithubMetadata } from '../commits/members.ts';
import type { Github } from '../connection.ts';
import { withinLimits } from '../requests/cadence.ts';
import type { ReadLimits } from '../requests/request.ts';
import {
  type DeploymentSearch,
  type DeploymentStatus,
  type GithubDeployment,
  readApprovers,
  readDeployment,
  readLatestStatus,
  readNewestDeployment,
} from './deployments.ts';

export interface DeploymentWatch {
  github: Github;
  /** The target's name in the wait. */
  target: string;
  cadence?: Cadence | undefined;
}

/** Reads one deployment. Fails with `not-found` for an unknown id. */
export function watchDeployment(watch: DeploymentWatch & { id: number }): Reader<GithubMetadata> {
  let known: GithubDeployment | undefined;
  return watchOne(watch, async (limits) => {
    known ??= await readDeployment(watch.github, watch.id, limits);
    return known;
  });
}

/**
 * Reads the newest deployment to an environment; a newer attempt for the same commit is ours too.
 */
export function watchEnvironment(
  watch: DeploymentWatch & DeploymentSearch,
): Reader<GithubMetadata> {
  const [ours] = watch.shas;
  return watchOne(watch, async (limits) => {
    const found = await readNewestDeployment(watch.github, watch, limits);
    // Recorded for the head of a pull request or for its merge commit, it is the same release.
    return found && { ...found, sha: ours ?? found.sha };
  });
}

function watchOne(
  { github, target, cadence }: DeploymentWatch,
  find: (limits: ReadLimits) => Promise<GithubDeployment | undefined>,
): Reader<GithubMetadata> {
  return {
    name: github.name,
    targets: [target],
    cadence: withinLimits(github, cadence),
    async read({ signal }) {
      const deployment = await find({ signal });
      if (deployment === undefined) return [];
      const status = await readLatestStatus(github, deployment.id, { signal });
      const id = String(deployment.id);
      const detail = await approvalDetail(github, { deployment, status }, { signal });
      const observation = {
        // It has no status until somebody gives it one.
        state: status?.state ?? 'pending',
        id,
        revision: deployment.sha,
        stabilityKey: id,
        ...(detail === undefined ? {} : { detail }),
        evidence: [detail ?? '', status?.description ?? ''].filter((line) => line !== ''),
        raw: { url: status?.environment_url ?? '' },
      };
      return [{ target, observation }];
    },
  };
}

interface Waiting {
  deployment: GithubDeployment;
  status: DeploymentStatus | undefined;
}

/** Who has to act, where the environment is protected and the deployment waits for it. */
async function approvalDetail(
  github: Github,
  { deployment: { environment }, status }: Waiting,
  limits: ReadLimits,
): Promise<string | undefined> {
  if (status?.state !== 'waiting') return undefined;
  const page = `${status.log_url ?? ''} ${status.target_url ?? ''}`;
  const [address, run] = /https?:\/\/\S*\/actions\/runs\/(\d{1,15})/.exec(page) ?? [];
  if (run === undefined) return `a reviewer of the environment ${environment} has to approve it`;
  const who = await readApprovers(github, { runId: Number(run), environment }, limits);
  const actors = who === undefined ? `a reviewer of the environment ${environment}` : list(who);
  return `${actors} has to approve it at ${address}`;
}

function list(names: readonly string[]): string {
  return names.join(' or ');
}
