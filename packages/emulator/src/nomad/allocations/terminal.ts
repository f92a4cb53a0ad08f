import type { Allocation } from '../store/records.ts';

/** The servers want it stopped. */
export function serverTerminal(allocation: Allocation): boolean {
  return allocation.DesiredStatus !== 'run';
}

/** Its client has ended it. */
export function clientTerminal(allocation: Allocation): boolean {
  return allocation.ClientStatus === 'complete' || allocation.ClientStatus === 'failed';
}

/** Whether an allocation has ended or is to end, as the server's TerminalStatus says. */
export function terminalAllocation(allocation: Allocation): boolean {
  return serverTerminal(allocation) || clientTerminal(allocation);
}

/** Whether its deployment health is known and true. */
export function isHealthy(allocation: Allocation): boolean {
  return allocation.DeploymentStatus?.Healthy === true;
}

/** Whether its deployment health is known and false. */
export function isUnhealthy(allocation: Allocation): boolean {
  return allocation.DeploymentStatus?.Healthy === false;
}
