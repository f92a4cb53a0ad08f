import { isEnded } from '../deployments/deployment-state.ts';
import type { Deployment } from '../schemas/deployment.ts';
import { pickDeployment } from './find-deployment.ts';

export interface JobFollowing {
  /** Only the deployment of this version; the latest one without. */
  version: number | undefined;
  /** The deployment that is followed so far. */
  id: string | undefined;
}

/**
 * The deployment to follow from now on, of those of one job. It is kept as long as it goes on, and
 * also after it has failed: the newer one is then the rollback, whose success is not ours. After a
 * success, or a cancel in favour of it, the newer one is somebody's next release.
 */
export function deploymentToFollow(
  deployments: readonly Deployment[],
  { version, id }: JobFollowing,
): Deployment | undefined {
  const current = deployments.find((deployment) => deployment.ID === id);
  if (current !== undefined && staysOurs(current)) return current;
  const wanted =
    version === undefined ? ({ kind: 'latest' } as const) : ({ kind: 'version', version } as const);
  return pickDeployment(deployments, wanted) ?? current;
}

/** Whether nothing newer takes its place. */
export function staysOurs(deployment: Deployment): boolean {
  return !isEnded(deployment) || deployment.Status === 'failed';
}
