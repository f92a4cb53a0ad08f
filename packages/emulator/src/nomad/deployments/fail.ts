import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import type { Server } from '../server.ts';
import type { Deployment } from '../store/records.ts';
import { chooseRollback, putRollback } from './rollback.ts';
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
