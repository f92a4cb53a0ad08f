import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import {
  type CreateRequest,
  completeRequest,
  describeRequest,
  findMatching,
  matchesRequest,
} from '@rollout-actions/client/emqx/create-request';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { readByIds, readList } from '../deployments/read.ts';
import { createRequestOf } from '../inputs/create-request.ts';
import { reconcile } from '../reconcile.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { knownDeployment, named, type Session } from '../session.ts';
import { createFrom, followToRunning, refuseUnnamedTwin } from './create.ts';

const COMING: readonly string[] = ['running', 'starting', 'pending'];

/**
 * Finds the deployment by its id or name, and starts it if it is stopped. Without id and name one
 * that is of the wanted kind and runs, or is about to, will do; a stopped one may be somebody
 * else's and is only named. One that is not there is created, if that is allowed.
 */
export async function ensure(session: Session): Promise<Result> {
  const { inputs } = session;
  const isNamed = inputs.deploymentId.length + inputs.deploymentName.length > 0;
  // An older site has no list, and an id is never created.
  const all = await (inputs.deploymentId.length > 0
    ? readByIds(session, inputs.deploymentId)
    : readList(session));
  const given = createRequestOf(inputs);
  const wanted = given === undefined ? undefined : completeRequest(given);
  const found = isNamed ? findNamed(session, all) : findComing(session, all, wanted);
  if (found !== undefined) {
    setDeploymentOutputs(session, [found]);
    session.run.log.info(`${named(found)} was found ${found.status}.`);
    if (wanted !== undefined && !matchesRequest(found, wanted)) {
      session.run.log.warning(`${named(found)} is not ${describeRequest(wanted)}.`);
    }
    if (!isNamed) return await takeComing(session, found.id);
    return await reconcile(session, [found.id], { to: 'running', settlesFirst: true });
  }
  if (wanted !== undefined && inputs.allowCreate && inputs.deploymentId.length === 0) {
    if (!inputs.allowDuplicate) refuseUnnamedTwin(all, wanted);
    return await createFrom(session, wanted, all);
  }
  throw new ActionError('not-found', notFound(session, all, wanted));
}

/** One that nobody named is followed at most: nothing is written to it. */
async function takeComing(session: Session, id: string): Promise<Result> {
  const failure = await followToRunning(session, id);
  if (failure !== undefined) return failure;
  const now = knownDeployment(session, id);
  const unwaited =
    now.status === 'running' ? '' : ', and the step did not wait for it (wait: false)';
  const reason = `${named(now)} is already ${now.status}; no change${unwaited}.`;
  return { outcome: 'unchanged', reason };
}

function findComing(
  { run }: Session,
  all: readonly Deployment[],
  wanted: CreateRequest | undefined,
): Deployment | undefined {
  const alike = wanted === undefined ? [] : findMatching(all, wanted);
  const found = alike.find(({ status }) => COMING.includes(status));
  const others = alike.filter(({ status }) => !COMING.includes(status));
  if (found === undefined && others.length > 0) run.log.notice(resting(others));
  return found;
}

function resting(others: readonly Deployment[]): string {
  const ids = others.map(({ id, status }) => `${id} (${status})`).join(', ');
  return `Of the same kind, but not running: ${ids}. To start one, give its id as deployment-id.`;
}

function notFound(
  { inputs }: Session,
  all: readonly Deployment[],
  wanted: CreateRequest | undefined,
): string {
  const { deploymentId, deploymentName } = inputs;
  if (deploymentId.length > 0) {
    return `There is no deployment ${deploymentId.join(', ')}, and an id cannot be created.`;
  }
  const what =
    wanted === undefined || deploymentName.length > 0
      ? `named ${deploymentName.join(', ')}`
      : `${describeRequest(wanted)} that runs`;
  const others = wanted === undefined || deploymentName.length > 0 ? [] : findMatching(all, wanted);
  const hint = others.length > 0 ? ` ${resting(others)}` : '';
  return (
    `There is no deployment ${what}, and none is created without allow-create: true with ` +
    `platform, region, deployment-type and connections.${hint}`
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
