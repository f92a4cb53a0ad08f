import type { Observation } from '../wait/observation.ts';
import { deploymentState, PENDING, READY, TERMINATED } from './ready.ts';
import type { ListedDeployment } from './schemas/deployment-list.ts';
import type { Port } from './schemas/ports.ts';
import type { DeploymentStatus } from './schemas/status.ts';

/** What is known of one deployment, from the list, from its own status, or from both. */
export interface DeploymentSight {
  id: string;
  /** In the words of a wait. */
  state: string;
  fqdn: string;
  publicIp: string;
  ports: Readonly<Record<string, Port>>;
  tags: readonly string[];
  /** The last answer of the status call, where there was one. */
  status: DeploymentStatus | undefined;
}

/** A deployment by its own status, the fullest answer there is. */
export function sightOfStatus(status: DeploymentStatus): DeploymentSight {
  return {
    id: status.request_id,
    state: deploymentState(status),
    fqdn: status.fqdn,
    publicIp: status.public_ip,
    ports: status.ports,
    tags: status.tags,
    status,
  };
}

/**
 * A deployment by its item in the list, which says of one that is not ready nothing more: what its
 * last status said stands in for it.
 */
export function sightOfItem(
  item: ListedDeployment,
  status: DeploymentStatus | undefined,
): DeploymentSight {
  return {
    id: item.request_id,
    state: item.ready ? READY : unreadyState(status),
    fqdn: item.fqdn,
    publicIp: item.public_ip,
    ports: item.ports,
    tags: item.tags,
    status,
  };
}

function unreadyState(status: DeploymentStatus | undefined): string {
  const state = status === undefined ? PENDING : deploymentState(status);
  return state === READY ? PENDING : state;
}

/** A deployment that was seen and that nobody knows any more. */
export function sightOfGone(last: DeploymentSight): DeploymentSight {
  return { ...last, state: TERMINATED };
}

/** The sight as the waiting engine takes it. */
export function observationOf(sight: DeploymentSight): Observation<DeploymentSight> {
  const detail = sight.status?.error_detail ?? '';
  return {
    state: sight.state,
    id: sight.id,
    generation: sight.id,
    evidence: detail === '' ? [] : [detail],
    raw: sight,
    ...(detail === '' ? {} : { detail }),
  };
}
