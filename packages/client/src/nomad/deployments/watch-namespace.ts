import { blocking, type Cadence } from '../../wait/cadence.ts';
import type { Reader } from '../../wait/reader.ts';
import { createBlockingQuery } from '../blocking-query.ts';
import type { Nomad } from '../connection.ts';
import { deploymentToFollow } from '../jobs/watch-job.ts';
import type { Deployment } from '../schemas/deployment.ts';
import { createAllocationsView } from './allocations-view.ts';
import type { DeploymentSnapshot } from './deployment-state.ts';
import { listDeployments } from './deployments.ts';
import { observe } from './watch-deployment.ts';

/** One target of a watch: a deployment, or that of a job, at a version or the latest. */
export type NamespaceTarget = { target: string } & (
  | { id: string }
  | { job: string; version: number | undefined }
);

export interface NamespaceWatch {
  nomad: Nomad;
  targets: readonly NamespaceTarget[];
}

/** The list, for finding members. */
interface DeploymentIndex {
  byId: ReadonlyMap<string, Deployment>;
  byJob: ReadonlyMap<string, Deployment[]>;
}

// Any deployment of the namespace ends the hold: what changes in a burst is read together.
const MIN_ROUND_MS = 1_000;

/**
 * Reads any number of deployments of one namespace by one blocking list. Allocations are read only
 * for those whose counters say ready, which does not show whether they are promotable.
 */
export function watchNamespace({ nomad, targets }: NamespaceWatch): Reader<DeploymentSnapshot> {
  const listRead = createBlockingQuery<Deployment[]>((request) =>
    listDeployments(nomad, {}, request),
  );
  const allocations = createAllocationsView(nomad);
  const followed = new Map<string, string>();

  const found = (target: NamespaceTarget, list: DeploymentIndex): Deployment | undefined => {
    if ('id' in target) return list.byId.get(target.id);
    const { job, version } = target;
    const id = followed.get(target.target);
    const deployment = deploymentToFollow(list.byJob.get(job) ?? [], { version, id });
    if (deployment !== undefined) followed.set(target.target, deployment.ID);
    return deployment;
  };

  return {
    name: nomad.name,
    targets: targets.map(({ target }) => target),
    cadence: inRounds,
    async read(readOptions) {
      const isNow = readOptions.holdMs === 0;
      const all = isNow ? await listRead.now(readOptions.signal) : await listRead.next(readOptions);
      const list = {
        byId: new Map(all.map((deployment) => [deployment.ID, deployment])),
        byJob: Map.groupBy(all, ({ JobID }) => JobID),
      };
      const seen = targets.flatMap((target) => {
        const deployment = found(target, list);
        return deployment === undefined ? [] : [{ target: target.target, deployment }];
      });
      const deployments = new Set(seen.map(({ deployment }) => deployment));
      await allocations.refresh([...deployments], readOptions.signal);
      return seen.map(({ target, deployment }) => ({
        target,
        observation: observe({}, deployment, allocations.of(deployment.ID)),
      }));
    },
  };
}

const inRounds: Cadence = (moment) => {
  const step = blocking(moment);
  const restMs = moment.reads === 0 ? 0 : MIN_ROUND_MS - moment.lastTookMs;
  return { ...step, delayMs: Math.max(step.delayMs, restMs, 0) };
};
