import { ActionError } from '@rollout-actions/action/action-error';
import {
  type CreateEnd,
  createIdempotently,
} from '@rollout-actions/client/edgegap/create-idempotently';
import { deployV1, deployV2 } from '@rollout-actions/client/edgegap/deployments';
import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import type { DeploymentBatch, Server } from '../batch.ts';
import { markChanged, type Session } from '../session.ts';
import { keyTag, OURS, serverTag } from './ownership-tags.ts';
import { type CreateRequest, requestBody } from './request-body.ts';

/**
 * Makes the servers of these numbers, each exactly once, at the pace that the rate allows. Every id
 * is in the batch as soon as it is known. Throws `ActionError` where no server could be had for some of
 * them, and the first `Failure` of another kind: nothing more is launched after one.
 */
export async function createServers(
  session: Session,
  batch: DeploymentBatch,
  numbers: readonly number[],
): Promise<void> {
  const creates = numbers.map((n) => createOne(session, batch, n));
  const ends = await Promise.allSettled(creates);
  const errors = ends.flatMap((end): unknown[] => (end.status === 'rejected' ? [end.reason] : []));
  const decisive =
    errors.find((error) => error instanceof Failure || error instanceof NotSent) ??
    errors.find((error) => !(error instanceof Unallocated));
  if (decisive !== undefined) throw decisive;
  const refused = errors.filter((error) => error instanceof Unallocated);
  if (refused.length > 0) throw unallocatedError(refused, numbers.length);
}

/** No server could be had for one of the orders. */
class Unallocated extends Error {
  override readonly name = 'Unallocated';
  readonly id: string | undefined;

  constructor(n: number, end: Extract<CreateEnd, { kind: 'unallocated' }>) {
    const id = end.id === undefined ? '' : ` (deployment ${end.id})`;
    super(`server ${n + 1}${id}: ${end.failure.what}`);
    this.id = end.id;
  }
}

function unallocatedError(refused: readonly Unallocated[], wanted: number): ActionError {
  const which = refused.map(({ message }) => message).join('; ');
  const count = refused.length === wanted ? 'No server' : `${wanted - refused.length} of ${wanted}`;
  const next = 'Try other users, places or a smaller server, or run again later.';
  return new ActionError('failed', `${count} could be had: ${which}. ${next}`);
}

async function createOne(session: Session, batch: DeploymentBatch, n: number): Promise<void> {
  const request = createRequest(session, batch, n);
  const create = createIdempotently({
    edgegap: session.edgegap,
    tag: request.tag,
    deadline: session.run.deadline,
    send: () => sendCreate(session, batch, request),
  });
  batch.pendingCreates.add(create);
  try {
    recordCreated(session, { batch, n, end: await create });
  } catch (error) {
    // Only a refusal says that nothing was made.
    batch.mayHaveStrays ||= !isRefusal(error);
    if (error instanceof Failure) batch.stopCreating.abort(error);
    throw error;
  } finally {
    batch.pendingCreates.delete(create);
  }
}

function createRequest(
  { inputs, run }: Session,
  { runTag }: DeploymentBatch,
  n: number,
): CreateRequest {
  const tag = serverTag(runTag, n);
  const repository = run.env('GITHUB_REPOSITORY') ?? '';
  const key = inputs.key === undefined ? [] : [keyTag(inputs.key, repository)];
  return { n, tag, tags: [...new Set([...inputs.tags, OURS, runTag, tag, ...key])] };
}

async function sendCreate(
  { edgegap, inputs, run }: Session,
  batch: DeploymentBatch,
  request: CreateRequest,
) {
  const options = {
    signal: batch.abandonCreates.signal,
    deadline: run.deadline,
    begin: batch.createSignal,
  };
  const body = requestBody(inputs, request);
  const reply =
    inputs.apiVersion === '1'
      ? await deployV1(edgegap, body, options)
      : await deployV2(edgegap, body, options);
  return reply.request_id;
}

interface Ended {
  batch: DeploymentBatch;
  n: number;
  end: CreateEnd;
}

function recordCreated(session: Session, { batch, n, end }: Ended): void {
  const { run } = session;
  markChanged(session);
  // Sent more than once, or made more than once: what is late may still appear.
  batch.mayHaveStrays ||= end.sends > 1;
  if (end.kind === 'unallocated') {
    if (end.id !== undefined) batch.strays.add(end.id);
    run.outputs.set('deployment-id', end.id);
    run.outputs.set('request-id', end.id);
    throw new Unallocated(n, end);
  }
  for (const id of end.extras) batch.strays.add(id);
  const knownMs = run.world.clock.now();
  const server: Server = {
    id: end.id,
    n,
    knownMs,
    readyMs: undefined,
    snapshot: undefined,
    isOurs: true,
  };
  batch.servers.push(server);
  if (batch.servers.length > 1) return;
  run.outputs.set('deployment-id', end.id);
  run.outputs.set('request-id', end.id);
  run.outputs.set('deployment-ids', [end.id]);
}

/** Whether it is sure that this create made nothing: refused, never sent, or only printed. */
function isRefusal(error: unknown): boolean {
  if (error instanceof NotSent || error instanceof Unallocated) return true;
  if (!(error instanceof Failure)) return false;
  if (error.received === 'no') return true;
  const isClear = !['unavailable', 'invalid-reply'].includes(error.kind);
  return error.received === 'yes' && isClear;
}
