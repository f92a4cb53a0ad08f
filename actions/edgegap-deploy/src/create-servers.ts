import { Stopped } from '@rollout-actions/action/stopped';
import { deployV1, deployV2 } from '@rollout-actions/client/edgegap/deployments';
import { type CreateEnd, createFenced } from '@rollout-actions/client/edgegap/fenced-create';
import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import type { Flock, Server } from './flock.ts';
import { bodyOf, type Order } from './order.ts';
import { keyTag, OURS, serverTag } from './own-tags.ts';
import { markChanged, type Session } from './session.ts';

/**
 * Makes the servers of these numbers, each exactly once, at the pace that the rate allows. Every id
 * is in the flock as soon as it is known. Throws `Stopped` where no server could be had for some of
 * them, and the first `Failure` of another kind: nothing more is launched after one.
 */
export async function createServers(
  session: Session,
  flock: Flock,
  numbers: readonly number[],
): Promise<void> {
  const creates = numbers.map((n) => createOne(session, flock, n));
  const ends = await Promise.allSettled(creates);
  const errors = ends.flatMap((end): unknown[] => (end.status === 'rejected' ? [end.reason] : []));
  const decisive =
    errors.find((error) => error instanceof Failure || error instanceof NotSent) ??
    errors.find((error) => !(error instanceof Unallocated));
  if (decisive !== undefined) throw decisive;
  const refused = errors.filter((error) => error instanceof Unallocated);
  if (refused.length > 0) throw unallocated(refused, numbers.length);
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

function unallocated(refused: readonly Unallocated[], wanted: number): Stopped {
  const which = refused.map(({ message }) => message).join('; ');
  const count = refused.length === wanted ? 'No server' : `${wanted - refused.length} of ${wanted}`;
  const next = 'Try other users, places or a smaller server, or run again later.';
  return new Stopped('failed', `${count} could be had: ${which}. ${next}`);
}

async function createOne(session: Session, flock: Flock, n: number): Promise<void> {
  const order = orderOf(session, flock, n);
  const create = createFenced({
    edgegap: session.edgegap,
    tag: order.tag,
    deadline: session.run.deadline,
    send: () => sendCreate(session, flock, order),
  });
  flock.underWay.add(create);
  try {
    takeIn(session, { flock, n, end: await create });
  } catch (error) {
    // Only a refusal says that nothing was made.
    flock.isUnsure ||= !isRefusal(error);
    if (error instanceof Failure) flock.launching.abort(error);
    throw error;
  } finally {
    flock.underWay.delete(create);
  }
}

function orderOf({ inputs, run }: Session, { runTag }: Flock, n: number): Order {
  const tag = serverTag(runTag, n);
  const repository = run.env('GITHUB_REPOSITORY') ?? '';
  const key = inputs.key === undefined ? [] : [keyTag(inputs.key, repository)];
  return { n, tag, tags: [...new Set([...inputs.tags, OURS, runTag, tag, ...key])] };
}

async function sendCreate({ edgegap, inputs, run }: Session, flock: Flock, order: Order) {
  const ask = { signal: flock.posting.signal, deadline: run.deadline, begin: flock.mayBegin };
  const body = bodyOf(inputs, order);
  const reply =
    inputs.apiVersion === '1'
      ? await deployV1(edgegap, body, ask)
      : await deployV2(edgegap, body, ask);
  return reply.request_id;
}

interface Ended {
  flock: Flock;
  n: number;
  end: CreateEnd;
}

function takeIn(session: Session, { flock, n, end }: Ended): void {
  const { run } = session;
  markChanged(session);
  // Sent more than once, or made more than once: what is late may still appear.
  flock.isUnsure ||= end.sends > 1;
  if (end.kind === 'unallocated') {
    if (end.id !== undefined) flock.leftovers.add(end.id);
    run.outputs.set('deployment-id', end.id);
    run.outputs.set('request-id', end.id);
    throw new Unallocated(n, end);
  }
  for (const id of end.extras) flock.leftovers.add(id);
  const knownMs = run.world.clock.now();
  const server: Server = {
    id: end.id,
    n,
    knownMs,
    readyMs: undefined,
    sight: undefined,
    isOurs: true,
  };
  flock.servers.push(server);
  if (flock.servers.length > 1) return;
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
