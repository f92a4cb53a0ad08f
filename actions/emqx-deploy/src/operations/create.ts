import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { type Creation, createOnce } from '@rollout-actions/client/emqx/create-once';
import {
  type CreateRequest,
  completeRequest,
  describeRequest,
  findMatching,
} from '@rollout-actions/client/emqx/create-request';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { isKnownStatus } from '@rollout-actions/client/emqx/states';
import { GONE } from '@rollout-actions/client/emqx/watch-deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import { follow } from '../deployments/follow.ts';
import { describeFinding } from '../deployments/interrupted-create.ts';
import { readList } from '../deployments/read.ts';
import { createRequestOf } from '../inputs/create-request.ts';
import { describeDeployment, setDeploymentOutputs } from '../report/set-outputs.ts';
import { budgetPolicy, knownDeployment, named, type Session, type Write } from '../session.ts';
import { noteSent, noteState } from '../writes.ts';

/** Creates a deployment, unless there is one of the same kind already. */
export async function create(session: Session): Promise<Result> {
  const wanted = completeCreateRequest(session);
  const before = await readList(session);
  if (session.inputs.allowDuplicate) return await createFrom(session, wanted, before);
  const [same, ...others] = findMatching(before, wanted).filter(
    ({ name }) => wanted.name === undefined || name === wanted.name,
  );
  if (same === undefined) {
    refuseTakenName(before, wanted);
    refuseUnnamedTwin(before, wanted);
    return await createFrom(session, wanted, before);
  }
  setDeploymentOutputs(session, [same]);
  logOthers(session, others);
  return await takeExisting(session, same, wanted);
}

/** What the inputs ask for, with the tps that belong to its connections. */
export function completeCreateRequest({ inputs }: Session): CreateRequest {
  const request = createRequestOf(inputs);
  if (request === undefined) throw new RangeError('the inputs do not name a whole request');
  return completeRequest(request);
}

/** A second deployment of one name could not be distinguished from the first by later steps. */
function refuseTakenName(all: readonly Deployment[], wanted: CreateRequest): void {
  const taken = all.find(({ name }) => wanted.name !== undefined && name === wanted.name);
  if (taken === undefined) return;
  throw new ActionError(
    'refused',
    `${named(taken)} already has this name, but is not ${describeRequest(wanted)}. Choose ` +
      'another name, or set allow-duplicate: true to create a second one of this name.',
  );
}

/**
 * Refuses to create under a name where the platform seems to ignore names: then one of the same
 * kind that it named itself can be the one that an earlier run created, and each run would pay for
 * another one.
 */
export function refuseUnnamedTwin(all: readonly Deployment[], wanted: CreateRequest): void {
  if (wanted.name === undefined) return;
  const twins = findMatching(all, wanted).filter(({ id, name }) => name === `deployment-${id}`);
  if (twins.length === 0) return;
  const ids = twins.map(({ id, status }) => `${id} (${status})`).join(', ');
  throw new ActionError(
    'refused',
    `No deployment is named ${wanted.name}, but the platform named ${ids} of the same kind ` +
      'itself, ' +
      'as it does where it ignores names; an earlier run may have created it. Give its id as ' +
      'deployment-id, or set allow-duplicate: true to create another one.',
  );
}

/** One of the same kind: what it is decides whether that is good enough. */
async function takeExisting(
  session: Session,
  { id, status }: Deployment,
  wanted: CreateRequest,
): Promise<Result> {
  const another = 'nothing was created (allow-duplicate: true creates another one)';
  const what = `${named(knownDeployment(session, id))} is already ${describeRequest(wanted)}`;
  if (status === 'failed') {
    const reason = `${what} and has failed; ${another}. Check it in the console.`;
    return { outcome: 'failed', reason };
  }
  if (status === 'stopped' || status === 'stopping') {
    const reason = `${what} and ${status}; ${another}. The operation ensure-running starts it.`;
    session.run.log.warning(reason);
    return { outcome: 'unchanged', reason };
  }
  if (!isKnownStatus(status)) {
    const reason = `${what}, with a status that is not known (${status}); ${another}.`;
    return { outcome: 'inconclusive', reason: `${reason} Check it in the console.` };
  }
  const isComing = status === 'pending' || status === 'starting';
  const failure = isComing ? await followToRunning(session, id) : undefined;
  if (failure !== undefined) return failure;
  const now = knownDeployment(session, id).status;
  return { outcome: 'unchanged', reason: `${what} and ${now}; ${another}.` };
}

/** Creates what no deployment of `before` is, and waits until it runs. */
export async function createFrom(
  session: Session,
  wanted: CreateRequest,
  before: readonly Deployment[],
): Promise<Result> {
  const { run } = session;
  run.log.info(`Creating ${describeRequest(wanted)}: one call, which may take minutes to answer.`);
  let write: Write | undefined;
  const what = { verb: 'create', wanted, before: before.map(({ id }) => id) } as const;
  const onSend = () => {
    write = noteSent(session, { ...what, fromMs: run.world.clock.wall() });
  };
  let creation: Creation;
  try {
    const onLost = () => write && noteState(session, write, 'unclear');
    creation = await createOnce({ ...budgetPolicy(session), wanted, before, onSend, onLost });
  } catch (error) {
    // One that a timeout or a cancel ended is searched for by the cleanup.
    const isRefused = error instanceof Failure && !session.run.signal.aborted;
    if (write?.state === 'sent' && isRefused) noteState(session, write, 'refused');
    throw error;
  }
  if (creation.kind === 'unclear') return unclear(creation, write);
  setDeploymentOutputs(session, [creation.deployment]);
  const { id, status, name } = creation.deployment;
  const isAdopted = creation.kind === 'adopted';
  const came = isAdopted ? 'appeared after the create call, whose answer was lost' : 'was created';
  if (write !== undefined) {
    write.finding = `Deployment ${id} ${came}.`;
    noteState(session, write, 'settled');
  }
  const how = isAdopted ? 'was found in the list after the lost answer' : 'is new';
  run.log.info(`Deployment ${id} ${how}; it is ${status}.`);
  if (wanted.name !== undefined && name !== wanted.name) {
    run.log.warning(
      `The platform ignored the name ${wanted.name} and named deployment ${id} ${name}. Use ` +
        `deployment-id: ${id} from now on.`,
    );
  }
  return await untilRunning(session, id, isAdopted ? `${came},` : came);
}

/** `came` is how it came about: `was created`. */
async function untilRunning(session: Session, id: string, came: string): Promise<Result> {
  const { status } = knownDeployment(session, id);
  if (!session.inputs.wait && status !== 'running') {
    const made = `Deployment ${id} ${came} and is ${status}`;
    return { outcome: 'succeeded', reason: `${made}; the step did not wait for it (wait: false).` };
  }
  const isNew = true;
  const isRunning = status === 'running' || (await follow(session, [id], { ...RUNNING, isNew }));
  if (!isRunning) return notRunning(session, id, `${came} and`);
  const deployment = knownDeployment(session, id);
  return { outcome: 'succeeded', reason: `${named(deployment)} ${came} and is running.` };
}

/** Follows one that this step did not create until it runs; undefined where it does by then. */
export async function followToRunning(session: Session, id: string): Promise<Result | undefined> {
  const { status } = knownDeployment(session, id);
  if (status === 'running' || !session.inputs.wait) return undefined;
  const isRunning = await follow(session, [id], RUNNING);
  return isRunning ? undefined : notRunning(session, id, 'was there before and');
}

function notRunning(session: Session, id: string, history: string): Result {
  const deployment = knownDeployment(session, id);
  if (deployment.status === GONE) {
    const reason = `${named(deployment)} ${history} is not in the list any more.`;
    return { outcome: 'not-found', reason };
  }
  const outcome = deployment.status === 'failed' ? 'failed' : 'superseded';
  const what =
    outcome === 'failed'
      ? 'has failed; check it in the console, where it can be deleted'
      : `is ${deployment.status}; somebody else changed it before it ran`;
  return { outcome, reason: `${named(deployment)} ${history} ${what}.` };
}

const RUNNING = {
  until: new Map([['running', 0]]),
  failOn: new Map(['failed', 'stopping', 'stopped', GONE].map((status) => [status, 0])),
  pace: 'creation' as const,
};

function unclear(
  { candidates, failure, unread }: Extract<Creation, { kind: 'unclear' }>,
  write: Write | undefined,
): Result {
  const which = describeFinding({ candidates, ...(unread && { unread: unread.what }) });
  if (write !== undefined) write.finding = which;
  return {
    outcome: 'inconclusive',
    reason:
      `The create call was sent and may have been carried out; its answer was lost ` +
      `(${failure.what}). ${which} It was not repeated: check the console before you run this ` +
      'again, since a deployment costs money and the API cannot delete it.',
    json: { candidates: candidates.map(describeDeployment) },
    isUnfinished: true,
  };
}

function logOthers({ run }: Session, others: readonly Deployment[]): void {
  if (others.length === 0) return;
  run.log.notice(`There are more of this kind: ${others.map(({ id }) => id).join(', ')}.`);
}
