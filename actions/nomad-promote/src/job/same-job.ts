import type { Job, JobSpec } from '@rollout-actions/client/nomad/schemas/job';
import { foldedGroups } from './job-rules.ts';

// The server takes tokens out of a job, and namespace and region from the query.
const NOT_STORED: ReadonlySet<string> = new Set([
  'Namespace',
  'Region',
  'Update',
  'TaskGroups',
  'ConsulToken',
  'VaultToken',
]);

/**
 * Whether a registered job is the one that was sent: the server fills in what a job leaves out,
 * folds the job's update block into its groups, and keeps everything else that is said.
 */
export function isSameJob(registered: Job, sent: JobSpec): boolean {
  const plain = Object.entries(sent).filter(([name]) => !NOT_STORED.has(name));
  return holdsAllOf(registered, { ...Object.fromEntries(plain), TaskGroups: foldedGroups(sent) });
}

/** Whether `whole` has every member of `part`, at any depth. Null and empty say nothing. */
function holdsAllOf(whole: unknown, part: unknown): boolean {
  if (isEmpty(part)) return true;
  // The server interpolates names of services: they are not compared.
  if (typeof part === 'string' && part.includes('${')) return true;
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((item, at) => holdsAllOf(whole[at], item))
    );
  }
  if (typeof part === 'object' && part !== null) {
    const members = new Map<string, unknown>(Object.entries(Object(whole)));
    return Object.entries(part).every(([name, value]) => holdsAllOf(members.get(name), value));
  }
  return whole === part;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
