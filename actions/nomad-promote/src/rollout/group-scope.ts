import { matchesGlob } from 'node:path';
import { ActionError } from '@rollout-actions/action/action-error';

/** Which task groups the inputs mean, by names or globs; none given means all. */
export function groupScope(patterns: readonly string[]): (group: string) => boolean {
  if (patterns.length === 0) return () => true;
  return (group) => patterns.some((pattern) => pattern === group || matchesGlob(group, pattern));
}

/**
 * Refuses patterns that fit no group of a job or deployment: the server would answer 200 to an
 * unknown name and promote nothing (recorded).
 */
export function refuseUnknownGroups(
  patterns: readonly string[],
  { owner, groups }: { owner: string; groups: readonly string[] },
): void {
  const unknown = patterns.filter((pattern) => !groups.some(groupScope([pattern])));
  if (unknown.length === 0) return;
  throw new ActionError(
    'refused',
    `groups names ${unknown.join(', ')}, but ${owner} has the groups ` +
      `${[...groups].sort().join(', ')}: correct the input groups.`,
  );
}
