import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import {
  completeRequest,
  describeRequest,
  findMatching,
} from '@rollout-actions/client/emqx/create-request';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { readList } from '../deployments/read.ts';
import { createRequestOf } from '../inputs/create-request.ts';
import { reconcile } from '../reconcile.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { named, type Session } from '../session.ts';
import { createFrom } from './create.ts';

/**
 * Finds the deployment, by id, by name, or by what it is, and starts it if it is stopped. One that
 * is not there is created, if that is allowed; then one of the same kind is taken before a new one
 * is made, since a name cannot be given to what is created and the next run would not find it.
 */
export async function ensure(session: Session): Promise<Result> {
  const { inputs } = session;
  const all = await readList(session);
  const given = createRequestOf(inputs);
  const order = given === undefined ? undefined : completeRequest(given);
  const alike = order === undefined ? [] : findMatching(all, order);
  const found = findNamed(session, all) ?? alike[0];
  if (found !== undefined) {
    setDeploymentOutputs(session, [found]);
    session.run.log.info(`${named(found)} was found ${found.status}.`);
    return await reconcile(session, [found.id], { to: 'running', isPatient: true });
  }
  if (order !== undefined && inputs.allowCreate) return await createFrom(session, order, all);
  const what = order === undefined ? whoOf(session) : describeRequest(order);
  throw new ActionError(
    'not-found',
    `There is no deployment ${what}, and none is created without allow-create: true with ` +
      'platform, region, deployment-type and connections.',
  );
}

function findNamed(session: Session, all: readonly Deployment[]): Deployment | undefined {
  const { deploymentId, deploymentName } = session.inputs;
  const matching = all.filter(
    ({ id, name }) => deploymentId.includes(id) || deploymentName.includes(name),
  );
  if (matching.length < 2) return matching[0];
  const ids = matching.map(({ id }) => id).join(', ');
  throw new ActionError(
    'refused',
    `${matching.length} deployments have this name: ${ids}. Give one of these ids as ` +
      'deployment-id.',
  );
}

function whoOf({ inputs: { deploymentId, deploymentName } }: Session): string {
  return [...deploymentId, ...deploymentName.map((name) => `named ${name}`)].join(', ');
}
