import { newEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import type { Server } from '../server.ts';
import { findJob, putNewVersion, removeJob } from './upsert.ts';

export interface Deregistered {
  EvalCreateIndex: number;
  EvalID: string;
  Index: number;
  JobModifyIndex: number;
  KnownLeader: boolean;
  LastContact: number;
  NextToken: string;
  VolumeEvalID: string;
  VolumeEvalIndex: number;
}

function deregistered(index: number, EvalID: string): Deregistered {
  return {
    EvalCreateIndex: index,
    EvalID,
    Index: index,
    JobModifyIndex: index,
    KnownLeader: false,
    LastContact: 0,
    NextToken: '',
    VolumeEvalID: '',
    VolumeEvalIndex: 0,
  };
}

/**
 * Deletes a job with its versions and deployments, inside a commit; allocations are only stopped.
 */
function purge({ store }: Server, namespace: string, id: string): void {
  for (const deployment of store.deployments.all()) {
    if (deployment.Namespace !== namespace || deployment.JobID !== id) continue;
    store.deployments.remove(deployment.ID);
  }
  removeJob(store, { Namespace: namespace, ID: id });
}

/** Stops or purges a job. An unknown job is no error: then nothing happens (seen on an agent). */
export function deregisterJob(
  server: Server,
  job: { namespace: string; id: string },
  purges: boolean,
): Deregistered {
  const { store } = server;
  const present = findJob(store, job.namespace, job.id);
  if (present === undefined) return deregistered(0, '');
  const subject = { Namespace: job.namespace, JobID: job.id, Priority: present.Priority };
  const evaluation = newEvaluation(
    server,
    { ...subject, Type: present.Type },
    { TriggeredBy: 'job-deregister' },
  );
  return store.commit((index) => {
    if (purges) purge(server, job.namespace, job.id);
    else putNewVersion(store, index, { ...present, Stop: true });
    putNewEvaluation(server, index, { ...evaluation, JobModifyIndex: index });
    return deregistered(index, evaluation.ID);
  });
}
