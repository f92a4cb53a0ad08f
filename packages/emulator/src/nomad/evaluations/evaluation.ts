import { timeOrNull } from '../go/instant.ts';
import type { Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type { Deployment, Evaluation } from '../store/records.ts';
import { jobKey } from '../store/topics.ts';

/** Why an evaluation was made. */
export type Trigger =
  | 'job-register'
  | 'job-deregister'
  | 'deployment-watcher'
  | 'alloc-failure'
  | 'alloc-reschedule'
  | 'queued-allocs';

type Subject = Pick<Evaluation, 'Namespace' | 'JobID' | 'Type' | 'Priority'>;

/** A new, pending evaluation; its indexes are set when it is stored. */
export function newEvaluation(
  server: Server,
  subject: Subject,
  given: { TriggeredBy: Trigger } & Partial<Evaluation>,
): Evaluation {
  const now = server.present();
  return {
    ID: server.random.uuid(),
    Namespace: subject.Namespace,
    JobID: subject.JobID,
    Type: subject.Type,
    Priority: subject.Priority,
    Status: 'pending',
    StatusDescription: '',
    JobModifyIndex: 0,
    DeploymentID: '',
    PreviousEval: '',
    NextEval: '',
    BlockedEval: '',
    WaitUntil: null,
    DesiredUpdates: null,
    FailedTGAllocs: null,
    QueuedAllocations: null,
    SnapshotIndex: 0,
    CreateIndex: 0,
    ModifyIndex: 0,
    CreateTime: now,
    ModifyTime: now,
    ...given,
  };
}

export function jobSubject(job: Job): Subject {
  return { Namespace: job.Namespace, JobID: job.ID, Type: job.Type, Priority: job.Priority };
}

/** The evaluation that pushes a deployment on. */
export function deploymentEvaluation(server: Server, deployment: Deployment): Evaluation {
  const { Namespace, JobID, EvalPriority } = deployment;
  const Type = server.store.jobs.get(jobKey(Namespace, JobID))?.Type ?? 'service';
  const subject = { Namespace, JobID, Type, Priority: EvalPriority };
  const DeploymentID = deployment.ID;
  return newEvaluation(server, subject, { TriggeredBy: 'deployment-watcher', DeploymentID });
}

/** Stores a new evaluation inside a commit. */
export function putNewEvaluation(server: Server, index: number, evaluation: Evaluation): void {
  server.store.evaluations.put({ ...evaluation, CreateIndex: index, ModifyIndex: index });
}

function annotations({ DesiredUpdates }: Evaluation): object | null {
  return DesiredUpdates && { DesiredTGUpdates: DesiredUpdates, PreemptedAllocs: null };
}

/** An evaluation as filters see it: with its empty members. */
export function evaluationRow(evaluation: Evaluation): object {
  const { DesiredUpdates: _shown, WaitUntil, ...members } = evaluation;
  return {
    ...members,
    PlanAnnotations: annotations(evaluation),
    WaitUntil: timeOrNull(WaitUntil),
  };
}

/** An evaluation as Nomad shows it: empty members are left out (recorded). */
export function evaluationView(evaluation: Evaluation): object {
  const members = Object.entries(evaluationRow(evaluation));
  const shown = members.filter(([, value]) => value !== '' && value !== 0 && value !== null);
  return Object.fromEntries(shown);
}
