import { errorList, refusal } from '../errors.ts';
import { jobSubject, newEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import type { GivenSubmission } from '../jobspec/body.ts';
import type { Job } from '../jobspec/job.ts';
import { jobProblems } from '../jobspec/validation.ts';
import type { Server } from '../server.ts';
import { jobKey } from '../store/topics.ts';
import { findJob, putNewVersion, specChanged } from './upsert.ts';

export interface Registration {
  job: Job;
  /** Accept only if the present job's JobModifyIndex is this one; 0 = no job may be there. */
  enforceIndex: number | undefined;
  evalPriority: number;
  /** The source that the job was made of. */
  submission?: GivenSubmission | undefined;
}

export interface Registered {
  EvalCreateIndex: number;
  EvalID: string;
  Index: number;
  JobModifyIndex: number;
  KnownLeader: boolean;
  LastContact: number;
  NextToken: string;
  Warnings: string;
}

function checkIndex(present: Job | undefined, wanted: number): void {
  const start = `Enforcing job modify index ${wanted}: `;
  if (wanted === 0 && present !== undefined) throw refusal(`${start}job already exists`);
  if (wanted === 0) return;
  if (present === undefined) throw refusal(`${start}job does not exist`);
  if (present.JobModifyIndex === wanted) return;
  const conflict = `job exists with conflicting job modify index: ${present.JobModifyIndex}`;
  throw refusal(`${start}${conflict}`);
}

/** Throws where a job would become another kind of job. */
function checkTransition(present: Job | undefined, job: Job): void {
  if (present === undefined) return;
  if (present.Type !== job.Type) {
    throw refusal(`cannot update job from type "${present.Type}" to "${job.Type}"`);
  }
  const checked = [
    ['periodic', 'Periodic'],
    ['parameterized', 'ParameterizedJob'],
  ] as const;
  for (const [word, member] of checked) {
    const [was, is] = [present[member] != null, job[member] != null];
    if (was && !is) throw refusal(`cannot update ${word} job to being non-${word}`);
    if (!was && is) throw refusal(`cannot update non-${word} job to being ${word}`);
  }
}

/** What a server refuses in a job. */
export function problemsOf({ store }: Server, job: Job): string[] {
  return jobProblems(job, store.namespaces.get(job.Namespace) !== undefined);
}

/** Throws what a server refuses in a job, all problems in one text. */
export function checkJob(server: Server, job: Job): void {
  const problems = problemsOf(server, job);
  if (problems.length > 0) throw refusal(errorList(problems));
}

function putSubmission({ store }: Server, job: Job, given: GivenSubmission | undefined): void {
  if (given === undefined) return;
  const { Source, Format, VariableFlags, Variables } = given;
  const { Namespace, ID, Version, JobModifyIndex } = job;
  const members = { Namespace, JobID: ID, Version, JobModifyIndex };
  store.submissions.put({ ...members, source: Source, Format, VariableFlags, Variables });
}

/**
 * Registers a job: a new version where its specification changed, in any case an evaluation. The
 * job must have been checked. Throws 500 where the index is not the one asked for.
 */
export function registerJob(server: Server, registration: Registration): Registered {
  const { store } = server;
  const { job, enforceIndex, evalPriority } = registration;
  const present = findJob(store, job.Namespace, job.ID);
  checkTransition(present, job);
  if (enforceIndex !== undefined) checkIndex(present, enforceIndex);
  const changed = present === undefined || specChanged(present, job);
  const subject = { ...jobSubject(job), ...(evalPriority > 0 ? { Priority: evalPriority } : {}) };
  const evaluation = newEvaluation(server, subject, { TriggeredBy: 'job-register' });
  return store.commit((index) => {
    if (changed) {
      const stored = putNewVersion(store, index, { ...job, SubmitTime: server.present() });
      putSubmission(server, stored, registration.submission);
    }
    const JobModifyIndex = changed ? index : 0;
    putNewEvaluation(server, index, { ...evaluation, JobModifyIndex });
    return {
      EvalCreateIndex: index,
      EvalID: evaluation.ID,
      Index: index,
      JobModifyIndex: changed ? index : present.ModifyIndex,
      KnownLeader: false,
      LastContact: 0,
      NextToken: '',
      Warnings: '',
    };
  });
}

/** Makes an evaluation of a job as it is. */
export function evaluateJob(server: Server, job: Job): Registered {
  const evaluation = newEvaluation(server, jobSubject(job), { TriggeredBy: 'job-register' });
  return server.store.commit((index) => {
    putNewEvaluation(server, index, { ...evaluation, JobModifyIndex: job.ModifyIndex });
    const none = { KnownLeader: false, LastContact: 0, NextToken: '', Warnings: '' };
    const EvalID = evaluation.ID;
    return {
      EvalCreateIndex: index,
      EvalID,
      Index: index,
      JobModifyIndex: job.ModifyIndex,
      ...none,
    };
  });
}

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
