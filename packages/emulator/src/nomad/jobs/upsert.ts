import { isDeepStrictEqual } from 'node:util';
import type { Job } from '../jobspec/job.ts';
import type { Store } from '../store/store.ts';
import { jobKey } from '../store/topics.ts';

/** Versions of a job that a server keeps by default (job_tracked_versions). */
const keptVersions = 6;

/** The present version of a job; undefined for an unknown one. */
export function findJob(store: Store, namespace: string, id: string): Job | undefined {
  return store.jobs.get(jobKey(namespace, id));
}

/** The kept versions of a job, newest first. */
export function versionsOf(store: Store, namespace: string, id: string): Job[] {
  return store.versions
    .all()
    .filter((job) => job.Namespace === namespace && job.ID === id)
    .sort((left, right) => right.Version - left.Version);
}

/** The newest version that a deployment completed. */
export function latestStable(store: Store, namespace: string, id: string): Job | undefined {
  return versionsOf(store, namespace, id).find((job) => job.Stable);
}

/** Deletes a job and its versions, inside a commit. */
export function removeJob(store: Store, job: Pick<Job, 'Namespace' | 'ID'>): void {
  for (const { Version } of versionsOf(store, job.Namespace, job.ID)) {
    store.versions.remove(jobKey(job.Namespace, job.ID, Version));
  }
  store.jobs.remove(jobKey(job.Namespace, job.ID));
}

/** What the server itself changes in a job: not part of its specification. */
const serverMembers = {
  Stable: false,
  Status: '',
  StatusDescription: '',
  Version: 0,
  SubmitTime: 0n,
  CreateIndex: 0,
  ModifyIndex: 0,
  JobModifyIndex: 0,
} as const;

/** Whether two versions differ in what a user can write. */
export function specChanged(left: Job, right: Job): boolean {
  return !isDeepStrictEqual({ ...left, ...serverMembers }, { ...right, ...serverMembers });
}

function dropOldVersions(store: Store, job: Job): void {
  const versions = versionsOf(store, job.Namespace, job.ID);
  const stable = versions.findIndex((version) => version.Stable);
  // The newest stable version is kept even where it is the oldest one.
  const surplus = stable === keptVersions ? versions[keptVersions - 1] : versions[keptVersions];
  if (surplus) store.versions.remove(jobKey(surplus.Namespace, surplus.ID, surplus.Version));
}

/**
 * Stores a job as a new version, inside a commit: the version is one more than the present one's.
 * Gives the job as stored.
 */
export function putNewVersion(store: Store, index: number, job: Job): Job {
  const existing = findJob(store, job.Namespace, job.ID);
  const stored: Job = {
    ...job,
    Version: existing ? existing.Version + 1 : 0,
    Status: existing ? existing.Status : 'pending',
    CreateIndex: existing ? existing.CreateIndex : index,
    ModifyIndex: index,
    JobModifyIndex: index,
  };
  store.jobs.put(stored);
  store.versions.put(stored);
  dropOldVersions(store, stored);
  return stored;
}

/** Members that may change without a new version, with the index of the change. */
export type JobPatch = { ModifyIndex: number } & Partial<Pick<Job, 'Status' | 'Stable'>>;

/** Changes members that make no new version (status, stability), also in the list of versions. */
export function patchJob(store: Store, job: Job, patch: JobPatch): void {
  const patched: Job = { ...job, ...patch };
  const present = findJob(store, job.Namespace, job.ID);
  if (present?.Version === job.Version) store.jobs.put(patched);
  store.versions.put(patched);
}
