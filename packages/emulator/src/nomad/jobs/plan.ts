import {
  evaluationView,
  jobSubject,
  newEvaluation,
  putNewEvaluation,
} from '../evaluations/evaluation.ts';
import type { Job } from '../jobspec/job.ts';
import { Scheduler } from '../scheduler/scheduler.ts';
import type { Server } from '../server.ts';
import { diffJobs } from './job-diff.ts';
import { findJob, putNewVersion, specChanged } from './upsert.ts';

/**
 * What registering the job would do: the scheduler runs on a copy of the state that is taken back
 * at once. Gives the reply of `POST /v1/job/:id/plan`.
 */
export function planJob(server: Server, job: Job, withDiff: boolean): { Index: number } {
  const { store } = server;
  const present = findJob(store, job.Namespace, job.ID);
  const index = present?.JobModifyIndex ?? 0;
  const subject = jobSubject(job);
  const evaluation = newEvaluation(server, subject, { TriggeredBy: 'job-register' });
  return store.simulate((simulated) => {
    if (present === undefined || specChanged(present, job)) putNewVersion(store, simulated, job);
    putNewEvaluation(server, simulated, evaluation);
    const before = new Set(store.evaluations.all().map(({ ID }) => ID));
    new Scheduler(server, () => []).process(evaluation);
    const done = store.evaluations.get(evaluation.ID) ?? evaluation;
    const created = store.evaluations.all().filter(({ ID }) => !before.has(ID));
    const desired = done.DesiredUpdates ?? {};
    return {
      Annotations: { DesiredTGUpdates: desired, PreemptedAllocs: null },
      CreatedEvals: created.length === 0 ? null : created.map(evaluationView),
      Diff: withDiff ? diffJobs(present, job, desired) : null,
      FailedTGAllocs: done.FailedTGAllocs,
      Index: index,
      JobModifyIndex: index,
      NextPeriodicLaunch: null,
      Warnings: '',
    };
  });
}
