import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import { findJob, latestStable, putNewVersion, specChanged } from '../jobs/upsert.ts';
import type { Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type { Deployment } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { descriptions, putStatus } from './status.ts';
import { type UpdateReply, updateReply } from './update-reply.ts';

/**
 * Fails a deployment; where `revert`, the job goes back to its latest stable version. Failure, new
 * version and evaluation are one transaction.
 */
export function failDeployment(
  server: Server,
  deployment: Deployment,
  options: { description: string; revert: boolean },
): UpdateReply {
  const { store } = server;
  const rollback = options.revert
    ? chooseRollback(store, deployment, { description: options.description, sayNone: true })
    : { job: undefined, description: options.description };
  const evaluation = deploymentEvaluation(server, deployment);
  return store.commit((index) => {
    putStatus(store, index, {
      DeploymentID: deployment.ID,
      Status: 'failed',
      StatusDescription: rollback.description,
      UpdatedAt: server.present(),
    });
    putRollback(store, index, rollback);
    putNewEvaluation(server, index, evaluation);
    return updateReply(index, evaluation, rollback.job);
  });
}

/** Fails it as a user asked for: any group with auto_revert takes the whole job back. */
export function failByHand(server: Server, deployment: Deployment): UpdateReply {
  const revert = Object.values(deployment.TaskGroups).some(({ AutoRevert }) => AutoRevert);
  return failDeployment(server, deployment, { description: descriptions.failedByUser, revert });
}

/** What becomes of a job whose deployment failed. */
export interface Rollback {
  /** The stable version to go back to; undefined where there is none or it would change nothing. */
  job: Job | undefined;
  description: string;
}

/**
 * Chooses the version to go back to and writes the ending of the description. Without a stable
 * version the ending says so only where `sayNone` is true (not for health set by hand).
 */
export function chooseRollback(
  store: Store,
  deployment: Deployment,
  { description, sayNone }: { description: string; sayNone: boolean },
): Rollback {
  const { Namespace, JobID } = deployment;
  const stable = latestStable(store, Namespace, JobID);
  const present = findJob(store, Namespace, JobID);
  if (stable === undefined || present === undefined) {
    const ending = sayNone ? ' - no stable job version to auto revert to' : '';
    return { job: undefined, description: `${description}${ending}` };
  }
  if (specChanged(present, stable)) {
    const ending = ` - rolling back to job version ${stable.Version}`;
    return { job: stable, description: `${description}${ending}` };
  }
  const ending =
    ` - not rolling back to stable job version ${stable.Version}` +
    ' as current job has same specification';
  return { job: undefined, description: `${description}${ending}` };
}

/**
 * Registers the old version again, inside a commit; it stays marked as stable (seen on an agent).
 */
export function putRollback(store: Store, index: number, rollback: Rollback): void {
  if (rollback.job !== undefined) putNewVersion(store, index, rollback.job);
}
