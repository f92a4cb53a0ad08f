import { blocking } from '../../wait/cadence.ts';
import type { Observation } from '../../wait/observation.ts';
import { createReadSelect, type Reader, type ReadOptions } from '../../wait/reader.ts';
import { allocationEvidence } from '../allocations/allocations.ts';
import { createBlockingQuery } from '../blocking-query.ts';
import type { Nomad } from '../connection.ts';
import { readJobEvaluations } from '../jobs/evaluations.ts';
import { describePlacementFailures, placementFailures } from '../jobs/placement.ts';
import type { Allocation } from '../schemas/allocation.ts';
import type { Deployment } from '../schemas/deployment.ts';
import {
  canaryIdentity,
  type DeploymentSnapshot,
  deploymentProgress,
  deploymentState,
  isEnded,
} from './deployment-state.ts';
import { readDeployment, readDeploymentAllocations } from './deployments.ts';
import { assessPromotability, awaitsPromotion, countersSayReady } from './promotability.ts';

export interface DeploymentWatch {
  nomad: Nomad;
  id: string;
  /** The target's name in the wait. */
  target: string;
  /** Which task groups count; all where it is left out. */
  inScope?: (group: string) => boolean;
}

/**
 * Reads one deployment by blocking queries. A second blocking query reads its allocations only
 * while canaries stand ready and are not promoted: only then may something happen that leaves the
 * deployment as it is (a canary that restarts or dies).
 */
export function watchDeployment(watch: DeploymentWatch): Reader<DeploymentSnapshot> {
  const { nomad, id, target } = watch;
  const deploymentRead = createBlockingQuery((request) => readDeployment(nomad, id, request));
  const allocationsRead = createBlockingQuery((request) =>
    readDeploymentAllocations(nomad, id, request),
  );
  let deployment: Deployment | undefined;
  let allocations: Allocation[] = [];

  const refresh = async (signal: AbortSignal): Promise<void> => {
    deployment = await deploymentRead.now(signal);
    if (needsAllocations(watch, deployment)) allocations = await allocationsRead.now(signal);
  };
  const changes = createReadSelect<Changed>();
  const afterChange = async (known: Deployment, options: ReadOptions): Promise<void> => {
    const answers = await changes.next({
      deployment: async () => ({ deployment: await deploymentRead.next(options) }),
      ...(countersShowReady(watch, known) && {
        allocations: async () => ({ allocations: await allocationsRead.next(options) }),
      }),
    });
    for (const answer of answers) {
      if ('allocations' in answer) allocations = answer.allocations;
      else deployment = answer.deployment;
    }
    if (deployment === undefined || deployment.ModifyIndex === known.ModifyIndex) return;
    if (needsAllocations(watch, deployment))
      allocations = await allocationsRead.now(options.signal);
  };

  return {
    name: nomad.name,
    targets: [target],
    cadence: blocking,
    async read(readOptions) {
      // An evaluation that places nothing leaves the deployment as it is.
      const maxHoldMs =
        deployment && mayBeUnplaced(deployment) ? UNPLACED_HOLD_MS : readOptions.holdMs;
      const limited = { ...readOptions, holdMs: Math.min(readOptions.holdMs, maxHoldMs) };
      if (deployment === undefined || readOptions.holdMs === 0) await refresh(readOptions.signal);
      else await afterChange(deployment, limited);
      if (deployment === undefined) return [];
      const unplaced = await readUnplaced(nomad, deployment, readOptions.signal);
      const observation = observe(watch, deployment, allocations);
      return [{ target, observation: withUnplaced(observation, unplaced) }];
    },
  };
}

const UNPLACED_HOLD_MS = 5_000;

/** Why groups of a deployment that waits for a placement cannot be placed, one line each. */
async function readUnplaced(
  nomad: Nomad,
  deployment: Deployment,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (!mayBeUnplaced(deployment)) return [];
  const evaluations = await readJobEvaluations(nomad, deployment.JobID, { signal });
  const { ID: deploymentId, JobSpecModifyIndex: jobModifyIndex } = deployment;
  return describePlacementFailures(
    placementFailures(evaluations, { deploymentId, jobModifyIndex }),
  );
}

/** Whether a group has fewer allocations than it should have now, and none that is on its way. */
function mayBeUnplaced({ Status, TaskGroups }: Deployment): boolean {
  if (Status !== 'running') return false;
  return Object.values(TaskGroups).some((group) =>
    awaitsPromotion(group)
      ? group.PlacedCanaries.length < group.DesiredCanaries
      : group.PlacedAllocs < group.DesiredTotal && group.HealthyAllocs >= group.PlacedAllocs,
  );
}

function withUnplaced(
  observation: Observation<DeploymentSnapshot>,
  unplaced: readonly string[],
): Observation<DeploymentSnapshot> {
  if (unplaced.length === 0) return observation;
  const detail = [observation.detail, ...unplaced].join('; ');
  return { ...observation, detail, evidence: [...observation.evidence, ...unplaced] };
}

/** One fresh read of a deployment and its allocations, for a decision that is about to be made. */
export async function readSnapshot(
  watch: Omit<DeploymentWatch, 'target'>,
  signal: AbortSignal,
): Promise<Observation<DeploymentSnapshot>> {
  const { value: deployment } = await readDeployment(watch.nomad, watch.id, { signal });
  const { value: allocations } = await readDeploymentAllocations(watch.nomad, watch.id, { signal });
  return observe(watch, deployment, allocations);
}

type Changed = { deployment: Deployment } | { allocations: Allocation[] };

/** What a deployment and its allocations show. */
export function observe(
  watch: Pick<DeploymentWatch, 'inScope'>,
  deployment: Deployment,
  allocations: readonly Allocation[],
): Observation<DeploymentSnapshot> {
  const scope = watch.inScope ?? (() => true);
  const groups = assessPromotability(deployment, allocations).filter(({ group }) => scope(group));
  const snapshot: DeploymentSnapshot = { deployment, groups, allocations };
  return {
    state: deploymentState(snapshot),
    id: deployment.ID,
    revision: String(deployment.JobVersion),
    stabilityKey: canaryIdentity(snapshot),
    detail: deploymentProgress(snapshot, scope),
    evidence: [deployment.StatusDescription, ...allocationEvidence(allocations)],
    raw: snapshot,
  };
}

function needsAllocations(
  watch: Pick<DeploymentWatch, 'inScope'>,
  deployment: Deployment,
): boolean {
  return deployment.Status === 'failed' || waitingGroups(watch, deployment).length > 0;
}

/** Whether the counters say that all canaries in scope are ready, and nobody has promoted them. */
export function countersShowReady(
  watch: Pick<DeploymentWatch, 'inScope'>,
  deployment: Deployment,
): boolean {
  const waiting = waitingGroups(watch, deployment);
  return waiting.length > 0 && waiting.every(countersSayReady);
}

function waitingGroups(watch: Pick<DeploymentWatch, 'inScope'>, deployment: Deployment) {
  if (isEnded(deployment)) return [];
  const scope = watch.inScope ?? (() => true);
  return Object.entries(deployment.TaskGroups)
    .filter(([group, state]) => scope(group) && awaitsPromotion(state))
    .map(([, state]) => state);
}
