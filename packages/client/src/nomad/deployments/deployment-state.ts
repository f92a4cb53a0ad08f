import type { Allocation } from '../schemas/allocation.ts';
import type { Deployment } from '../schemas/deployment.ts';
import type { GroupPromotability } from './promotability.ts';

/** A deployment with what it takes to evaluate it. */
export interface DeploymentSnapshot {
  deployment: Deployment;
  /** Those of the groups in scope that have canaries. */
  groups: readonly GroupPromotability[];
  /** Of this deployment; empty as long as nothing needed them. */
  allocations: readonly Allocation[];
}

const ENDS: ReadonlySet<string> = new Set(['successful', 'failed', 'cancelled']);

/** Whether nothing leads out of the deployment's status any more. */
export function isEnded(deployment: Deployment): boolean {
  return ENDS.has(deployment.Status);
}

/**
 * The state in the words of a wait. A running deployment is `promotable` when every group in scope
 * stands ready, `promoted` when all of them are, `stalled` when a canary died after it was counted
 * as healthy. Every other status is the server's own word, also one that nobody knows. The status
 * description is no help: after a pause it no longer says that promotion is needed (recorded).
 */
export function deploymentState(snapshot: DeploymentSnapshot): string {
  const { deployment, groups } = snapshot;
  if (deployment.Status !== 'running' || groups.length === 0) return deployment.Status;
  if (groups.every((group) => group.promoted)) return 'promoted';
  if (groups.every((group) => group.promoted || group.ready)) return 'promotable';
  return groups.some((group) => group.stalled) ? 'stalled' : 'running';
}

/** How far each group in scope is: `web 1/2 canaries healthy, api 3/5 healthy`. */
export function deploymentProgress(
  { deployment, groups }: DeploymentSnapshot,
  inScope: (group: string) => boolean,
): string {
  const canaries = new Map(groups.map((group) => [group.group, group]));
  return Object.entries(deployment.TaskGroups)
    .filter(([name]) => inScope(name))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, state]) => {
      const group = canaries.get(name);
      if (group === undefined || group.promoted) {
        return `${name} ${state.HealthyAllocs}/${state.DesiredTotal} healthy`;
      }
      return `${name} ${group.healthy}/${group.desired} canaries healthy`;
    })
    .join(', ');
}

/** The ids of the canaries in scope that have been placed, living or not. */
export function placedCanaries({ deployment, groups }: DeploymentSnapshot): string[] {
  return groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
}

/** Changes whenever a canary is replaced or one of its tasks starts again. */
export function canaryIdentity(snapshot: DeploymentSnapshot): string {
  const placed = new Set(placedCanaries(snapshot));
  return snapshot.allocations
    .filter((allocation) => placed.has(allocation.ID))
    .map((canary) => `${canary.ID}*${restartsOf(canary)}`)
    .sort()
    .join(' ');
}

/** How often the tasks of an allocation were started again. */
export function restartsOf(allocation: Allocation): number {
  const states = Object.values(allocation.TaskStates ?? {});
  return states.reduce((sum, state) => sum + state.Restarts, 0);
}

/** Why a deployment has ended, read from its status description. */
type Ending =
  | { kind: 'successful' }
  /** The server goes back to that version by another deployment. */
  | { kind: 'rolling-back'; toVersion: number }
  | { kind: 'failed' }
  | { kind: 'newer-version' }
  | { kind: 'job-stopped' }
  | { kind: 'cancelled' };

const ROLLING_BACK = / - rolling back to job version (\d+)$/;

/** Reads the ending of a deployment that has ended; undefined for one that goes on. */
export function endingOf(deployment: Deployment): Ending | undefined {
  const { Status: status, StatusDescription: description } = deployment;
  if (status === 'successful') return { kind: 'successful' };
  if (status === 'failed') {
    const version = ROLLING_BACK.exec(description)?.[1];
    return version === undefined
      ? { kind: 'failed' }
      : { kind: 'rolling-back', toVersion: Number(version) };
  }
  if (status !== 'cancelled') return undefined;
  if (/newer version/.test(description)) return { kind: 'newer-version' };
  return /job is stopped/.test(description) ? { kind: 'job-stopped' } : { kind: 'cancelled' };
}
