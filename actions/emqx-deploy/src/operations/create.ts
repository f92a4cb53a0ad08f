import type { Result } from '@rollout-actions/action/action-run';
import { type Creation, createOnce } from '@rollout-actions/client/emqx/create-once';
import {
  type CreateRequest,
  completeRequest,
  describeRequest,
  findMatching,
} from '@rollout-actions/client/emqx/create-request';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { GONE } from '@rollout-actions/client/emqx/watch-deployments';
import { follow } from '../deployments/follow.ts';
import { nameWhatCame } from '../deployments/interrupted-create.ts';
import { readList } from '../deployments/read.ts';
import { createRequestOf } from '../inputs/create-request.ts';
import { describeDeployment, setDeploymentOutputs } from '../report/set-outputs.ts';
import { budgetPolicy, knownDeployment, markChanged, named, type Session } from '../session.ts';

/** Creates a deployment, unless there is one of the same kind already. */
export async function create(session: Session): Promise<Result> {
  const order = completeCreateRequest(session);
  const before = await readList(session);
  const [same, ...others] = findMatching(before, order);
  if (same !== undefined && !session.inputs.allowDuplicate) {
    setDeploymentOutputs(session, [same]);
    logOthers(session, others);
    return {
      outcome: 'unchanged',
      reason:
        `${named(same)} is ${describeRequest(order)} already, and ${same.status}: nothing was ` +
        'created (allow-duplicate: true creates another one).',
    };
  }
  return await createFrom(session, order, before);
}

/** The order of the inputs, with the tps that belong to its connections. */
export function completeCreateRequest({ inputs }: Session): CreateRequest {
  const order = createRequestOf(inputs);
  if (order === undefined) throw new RangeError('the inputs were to hold a whole order');
  return completeRequest(order);
}

/** Creates what no deployment of `before` is, and waits until it runs. */
export async function createFrom(
  session: Session,
  order: CreateRequest,
  before: readonly Deployment[],
): Promise<Result> {
  const { run } = session;
  run.log.info(`Creating ${describeRequest(order)}: one call, which may take minutes to answer.`);
  const fromMs = run.world.clock.wall();
  let creation: Creation;
  try {
    creation = await createOnce({ ...budgetPolicy(session), order, before });
  } catch (error) {
    if (run.signal.aborted) await nameWhatCame(session, { order, before, fromMs });
    throw error;
  }
  markChanged(session);
  if (creation.kind === 'unclear') return unclear(order, creation);
  setDeploymentOutputs(session, [creation.deployment]);
  const { id, status } = creation.deployment;
  const how =
    creation.kind === 'adopted' ? 'was found in the list after the lost answer' : 'is new';
  run.log.info(`Deployment ${id} ${how}; it is ${status}.`);
  return await untilRunning(session, id);
}

async function untilRunning(session: Session, id: string): Promise<Result> {
  const { status } = knownDeployment(session, id);
  if (!session.inputs.wait && status !== 'running') {
    const made = `Deployment ${id} was created and is ${status}`;
    return { outcome: 'succeeded', reason: `${made}; it was not waited for (wait: false).` };
  }
  const isRunning = status === 'running' || (await follow(session, [id], RUNNING));
  const deployment = knownDeployment(session, id);
  if (isRunning) {
    return { outcome: 'succeeded', reason: `${named(deployment)} was created and is running.` };
  }
  const outcome = deployment.status === 'failed' ? 'failed' : 'superseded';
  const what =
    outcome === 'failed'
      ? 'has failed: look at it in the console, where it can be deleted'
      : `is ${deployment.status}: somebody else changed it before it ran`;
  return { outcome, reason: `${named(deployment)} was created and ${what}.` };
}

const RUNNING = {
  until: new Map([['running', 0]]),
  failOn: new Map(['failed', 'stopping', 'stopped', GONE].map((status) => [status, 0])),
  pace: 'creation' as const,
};

function unclear(
  order: CreateRequest,
  { candidates, failure }: Extract<Creation, { kind: 'unclear' }>,
): Result {
  const found = candidates.map(
    ({ id, createAt, status }) => `${id} (created ${createAt}, ${status})`,
  );
  const which =
    found.length === 0
      ? 'no new deployment of this kind has appeared'
      : `these are new and can be it: ${found.join(', ')}`;
  return {
    outcome: 'inconclusive',
    reason:
      `It is not known whether ${describeRequest(order)} was created (${failure.what}); ${which}. ` +
      'Nothing was created a second time: look at the console before you run this again.',
    json: { candidates: candidates.map(describeDeployment) },
  };
}

function logOthers({ run }: Session, others: readonly Deployment[]): void {
  if (others.length === 0) return;
  run.log.notice(`There are more of this kind: ${others.map(({ id }) => id).join(', ')}.`);
}
