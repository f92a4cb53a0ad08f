import { ActionError } from '@rollout-actions/action/action-error';
import {
  type CreateEnd,
  createIdempotently,
} from '@rollout-actions/client/edgegap/create-idempotently';
import {
  type CreateOptions,
  deployV1,
  deployV2,
} from '@rollout-actions/client/edgegap/deployments';
import {
  keyTag,
  OURS,
  repositoryTag,
  serverTag,
} from '@rollout-actions/client/edgegap/ownership-tags';
import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import { type DeploymentBatch, idsOf } from '../../batch.ts';
import { repositoryOf, type Session } from '../../session.ts';
import { type CreateRequest, requestBody } from './request-body.ts';

/**
 * Creates under way or next in turn. More connections than half of that are never open, and a
 * thousand creates that wait for their turn from the start only take memory.
 */
const MAX_AT_ONCE = 100;

/**
 * Creates the servers of these numbers, each exactly once, at the pace that the rate allows. Every
 * id is in the batch and in the record as soon as it is known. Throws `ActionError` where no server
 * could be had for some of them, and the first `Failure` of another kind: nothing more is created
 * after one.
 */
export async function createServers(
  session: Session,
  batch: DeploymentBatch,
  numbers: readonly number[],
): Promise<void> {
  const errors: unknown[] = [];
  const left = numbers.values();
  const createInTurn = async () => {
    for (const n of left) await createOne(session, batch, n).catch((error) => errors.push(error));
  };
  await Promise.all(Array.from({ length: MAX_AT_ONCE }, createInTurn));
  const decisive =
    errors.find((error) => error instanceof Failure || error instanceof NotSent) ??
    errors.find((error) => !(error instanceof Unallocated));
  if (decisive !== undefined) throw decisive;
  const refused = errors.filter((error) => error instanceof Unallocated);
  if (refused.length > 0) throw unallocatedError(refused, numbers.length);
}

/** No server could be allocated for one of the requests. */
class Unallocated extends Error {
  override readonly name = 'Unallocated';

  constructor(n: number, end: Extract<CreateEnd, { kind: 'unallocated' }>) {
    const id = end.id === undefined ? '' : ` (deployment ${end.id})`;
    super(`server ${n + 1}${id}: ${end.failure.what}`);
  }
}

function unallocatedError(refused: readonly Unallocated[], wanted: number): ActionError {
  const which = refused.map(({ message }) => message).join('; ');
  const count =
    refused.length === wanted
      ? 'No server could be allocated'
      : `Only ${wanted - refused.length} of ${wanted} servers could be allocated`;
  const next = 'Try other users, locations or a smaller server, or re-run later.';
  return new ActionError('failed', `${count}: ${which}. ${next}`);
}

async function createOne(session: Session, batch: DeploymentBatch, n: number): Promise<void> {
  const request = createRequest(session, batch, n);
  const create = createIdempotently({
    edgegap: session.edgegap,
    tag: request.tag,
    deadline: session.run.deadline,
    trace: session.record.newCreate(),
    send: (options) => sendCreate(session, { batch, request, options }),
  });
  batch.pendingCreates.add(create);
  try {
    recordCreated(session, { batch, n, end: await create });
  } catch (error) {
    if (error instanceof Failure) batch.stopCreating.abort(error);
    throw error;
  } finally {
    batch.pendingCreates.delete(create);
  }
}

function createRequest(session: Session, { runTag }: DeploymentBatch, n: number): CreateRequest {
  const { inputs } = session;
  const tag = serverTag(runTag, n);
  const repository = repositoryOf(session);
  const key = inputs.key === undefined ? [] : [keyTag(inputs.key, repository)];
  const own = [OURS, runTag, tag, repositoryTag(repository), ...key];
  return { n, tag, tags: [...new Set([...inputs.tags, ...own])] };
}

interface Sending {
  batch: DeploymentBatch;
  request: CreateRequest;
  options: CreateOptions;
}

async function sendCreate(session: Session, { batch, request, options }: Sending) {
  const { edgegap, inputs, run } = session;
  const ask: CreateOptions = {
    ...options,
    signal: batch.abandonCreates.signal,
    deadline: run.deadline,
    begin: batch.createSignal,
  };
  const body = requestBody(inputs, request);
  const deploy = inputs.apiVersion === '1' ? deployV1 : deployV2;
  return await deploy(edgegap, body, ask);
}

/** So many ids become outputs as they come; of more, all of them each time so many are new. */
const IDS_AT_ONCE = 50;

interface Ended {
  batch: DeploymentBatch;
  n: number;
  end: CreateEnd;
}

function recordCreated(session: Session, { batch, n, end }: Ended): void {
  const { run, record } = session;
  if (end.kind === 'unallocated') {
    if (end.id !== undefined) record.created(end.id);
    setIdOutputs(session, batch);
    throw new Unallocated(n, end);
  }
  for (const id of [end.id, ...end.extras]) record.created(id);
  batch.servers.push({
    id: end.id,
    n,
    knownMs: run.world.clock.now(),
    readyMs: undefined,
    snapshot: undefined,
    isOurs: true,
  });
  const { length } = batch.servers;
  if (length <= IDS_AT_ONCE || length % IDS_AT_ONCE === 0) setIdOutputs(session, batch);
}

/** The servers of the step first, by their numbers; then what else it created. */
export function setIdOutputs({ run, record }: Session, { servers }: DeploymentBatch): void {
  const ids = [...new Set([...idsOf(servers), ...record.createdIds()])];
  run.outputs.set('deployment-id', ids[0]);
  run.outputs.set('request-id', ids[0]);
  run.outputs.set('deployment-ids', ids);
}
