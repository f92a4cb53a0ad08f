import { deploymentEvaluation, putNewEvaluation } from '../evaluations/evaluation.ts';
import type { Server } from '../server.ts';
import type { Deployment } from '../store/records.ts';
import { descriptions, putStatus } from './status.ts';
import { type UpdateReply, updateReply } from './update-reply.ts';

/**
 * Pauses or resumes. A resume sets `Deployment is running` even where a promotion is still needed,
 * and nothing restores the description (seen on an agent).
 */
export function pauseDeployment(
  server: Server,
  deployment: Deployment,
  pause: boolean,
): UpdateReply {
  const { store } = server;
  const evaluation = pause ? undefined : deploymentEvaluation(server, deployment);
  return store.commit((index) => {
    putStatus(store, index, {
      DeploymentID: deployment.ID,
      Status: pause ? 'paused' : 'running',
      StatusDescription: pause ? descriptions.paused : descriptions.running,
      UpdatedAt: server.present(),
    });
    if (evaluation !== undefined) putNewEvaluation(server, index, evaluation);
    return updateReply(index, evaluation);
  });
}
