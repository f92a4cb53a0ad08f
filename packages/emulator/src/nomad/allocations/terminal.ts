import type { Allocation } from '../store/records.ts';

/** The servers want it stopped. */
export function serverTerminal(allocation: Allocation): boolean {
  return allocation.DesiredStatus !== 'run';
}

/** Its client has ended it. */
export function clientTerminal(allocation: Allocation): boolean {
  return allocation.ClientStatus === 'complete' || allocation.ClientStatus === 'failed';
}

export function terminalAllocation(allocation: Allocation): boolean {
  return serverTerminal(allocation) || clientTerminal(allocation);
}

export function isHealthy(allocation: Allocation): boolean {
  return allocation.DeploymentStatus?.Healthy === true;
}

export function isUnhealthy(allocation: Allocation): boolean {
  return allocation.DeploymentStatus?.Healthy === false;
}
