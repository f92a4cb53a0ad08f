import { refusal } from '../errors.ts';
import type { Server } from '../server.ts';
import { jobKey } from '../store/topics.ts';
import type { Registration } from './register.ts';
import { findJob } from './upsert.ts';

/**
 * The registration that takes a job back to an older version. Throws 500 where the job, or that
 * version of it, is not there, or is the present one, or the present one is not as asked for.
 */
export function revertRegistration(
  { store }: Server,
  job: { namespace: string; id: string },
  versions: { to: number; enforcePrior: number | undefined },
): Registration {
  const present = findJob(store, job.namespace, job.id);
  if (present === undefined) throw refusal(`job "${job.id}" not found`);
  if (versions.to === present.Version) throw refusal("can't revert to current version");
  const old = store.versions.get(jobKey(job.namespace, job.id, versions.to));
  if (old === undefined) {
    const where = `in namespace "${job.namespace}" at version ${versions.to}`;
    throw refusal(`job "${job.id}" ${where} not found`);
  }
  const { enforcePrior } = versions;
  if (enforcePrior !== undefined && enforcePrior !== present.Version) {
    throw refusal(`Current job has version ${present.Version}; enforcing version ${enforcePrior}`);
  }
  const enforceIndex = enforcePrior === undefined ? undefined : present.JobModifyIndex;
  return { job: { ...old, Stable: false }, enforceIndex, evalPriority: 0 };
}
