import { matchesGlob } from 'node:path';
import { ActionError } from '@rollout-actions/action/action-error';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';

/** Which task groups the inputs mean, by names or globs; none given means all. */
export function groupScope(patterns: readonly string[]): (group: string) => boolean {
  if (patterns.length === 0) return () => true;
  return (group) => patterns.some((pattern) => pattern === group || matchesGlob(group, pattern));
}

/**
 * Refuses patterns that fit no group of the deployment: the server would answer 200 to an unknown
 * name and promote nothing (recorded).
 */
export function refuseUnknownGroups(patterns: readonly string[], deployment: Deployment): void {
  const groups = Object.keys(deployment.TaskGroups).sort();
  const unknown = patterns.filter((pattern) => !groups.some(groupScope([pattern])));
  if (unknown.length === 0) return;
  throw new ActionError(
    'refused',
    `groups names ${unknown.join(', ')}, but deployment ${deployment.ID} of job ` +
      `${deployment.JobID} has the groups ${groups.join(', ')}: correct the input groups.`,
  );
}
