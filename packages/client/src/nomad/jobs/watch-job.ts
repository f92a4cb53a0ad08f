import { blocking } from '../../wait/cadence.ts';
import type { Snapshot } from '../../wait/observation.ts';
import type { Reader, ReadOptions } from '../../wait/reader.ts';
import { createBlockingQuery } from '../blocking-query.ts';
import type { Nomad } from '../connection.ts';
import { type DeploymentSnapshot, isEnded } from '../deployments/deployment-state.ts';
import { watchDeployment } from '../deployments/watch-deployment.ts';
import type { Deployment } from '../schemas/deployment.ts';
import { pickDeployment } from './find-deployment.ts';
import { readJobDeployments } from './jobs.ts';

export interface JobWatch {
  nomad: Nomad;
  job: string;
  /** Bound to the deployment of this version; the latest one without. */
  version: number | undefined;
  /** The target's name in the wait. */
  target: string;
}

type Snapshots = readonly Snapshot<DeploymentSnapshot>[];

/**
 * Reads the deployment of a job by blocking queries: the job's own list until it is there, then the
 * deployment itself. Without a version, the list is asked again once that has ended, so that a
 * newer release is seen as another revision.
 */
export function watchJob(watch: JobWatch): Reader<DeploymentSnapshot> {
  const { nomad, job, target, version } = watch;
  const jobRead = createBlockingQuery<Deployment[]>((request) =>
    readJobDeployments(nomad, job, request),
  );
  let followed: { id: string; reader: Reader<DeploymentSnapshot> } | undefined;
  let last: Snapshots = [];

  /** Says whether another one than before is followed from now on. */
  const follow = (deployments: readonly Deployment[]): boolean => {
    const found = deploymentToFollow(deployments, { version, id: followed?.id });
    if (found === undefined || found.ID === followed?.id) return false;
    const id = found.ID;
    followed = { id, reader: watchDeployment({ nomad, id, target }) };
    return true;
  };
  const readFollowed = async (readOptions: ReadOptions): Promise<Snapshots> => {
    last = (await followed?.reader.read(readOptions)) ?? [];
    return last;
  };
  const isOver = () =>
    version === undefined && last.some(({ observation: { raw } }) => !staysOurs(raw.deployment));

  return {
    name: nomad.name,
    targets: [target],
    cadence: blocking,
    async read(readOptions) {
      const now = { ...readOptions, holdMs: 0 };
      if (followed === undefined || isOver()) {
        const list =
          readOptions.holdMs === 0 ? jobRead.now(readOptions.signal) : jobRead.next(readOptions);
        return follow(await list) ? await readFollowed(now) : last;
      }
      const snapshots = await readFollowed(readOptions);
      if (!isOver()) return snapshots;
      return follow(await jobRead.now(readOptions.signal)) ? await readFollowed(now) : snapshots;
    },
  };
}

interface JobFollowing {
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
function staysOurs(deployment: Deployment): boolean {
  return !isEnded(deployment) || deployment.Status === 'failed';
}
