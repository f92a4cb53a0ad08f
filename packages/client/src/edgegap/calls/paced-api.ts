import type { Answer, Api } from '../../http/api.ts';
import { Failure, type FailureFacts } from '../../http/failure.ts';
import { withRetries } from '../../http/retry.ts';
import type { Deadline } from '../../time/deadline.ts';
import type { World } from '../../world.ts';
import type { EdgegapCall } from './call.ts';
import type { Pacer } from './pacer.ts';

export interface PacedApiOptions {
  api: Api;
  pacer: Pacer;
  world: World;
  dryRun: boolean;
  /** Of all calls that have none of their own. */
  deadline: Deadline | undefined;
}

/**
 * Calls that keep the rates: every attempt waits for its turn, retries included. A 429 makes all
 * calls of its kind wait, and counts as not received, since nothing was done: a create may be sent
 * again after it.
 */
export function createPacedApi(
  options: PacedApiOptions,
): <T>(call: EdgegapCall<T>) => Promise<Answer<T>> {
  return (call) => {
    const { world } = options;
    const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
    const { signal, deadline = options.deadline } = call;
    return withRetries({ world, rule, signal, deadline }, () => once(call, options));
  };
}

async function once<T>(
  call: EdgegapCall<T>,
  { api, pacer, dryRun }: PacedApiOptions,
): Promise<Answer<T>> {
  const { rateKind, begin, unknownId: _, forbidden: __, trace, ...plain } = call;
  // What is only printed needs no turn.
  const isSent = !dryRun || call.effect === 'read';
  const mayBegin = begin === undefined ? call.signal : AbortSignal.any([call.signal, begin]);
  if (rateKind !== undefined && isSent) await pacer.turn(rateKind, mayBegin);
  mayBegin.throwIfAborted();
  if (isSent) trace?.sent();
  try {
    return await api.call({ ...plain, retry: 'never' });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (rateKind !== undefined && error.kind === 'throttled') pacer.refused(rateKind);
    const failure = reread(error, call);
    trace?.failed(failure, !isInDoubt(failure));
    throw failure;
  }
}

/**
 * Whether a write that failed so may have been carried out all the same: its answer was lost, or
 * came from a server in trouble, or from something in front of it.
 */
export function isInDoubt({ received, kind }: Failure): boolean {
  if (received !== 'yes') return received === 'maybe';
  return kind === 'unavailable' || kind === 'invalid-reply';
}

// The words of the live API are not known; these say it in any API.
const UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;

function reread<T>(failure: Failure, call: EdgegapCall<T>): Failure {
  const { unknownId, effect, forbidden } = call;
  if (failure.kind === 'throttled' && effect === 'write') return copy(failure, { received: 'no' });
  if (failure.status === 403 && forbidden === 'not-yours') {
    return copy(failure, {
      what: 'Edgegap does not let this key stop it (403)',
      next: 'check the id: the deployment belongs to another organisation than the key',
    });
  }
  const is400 = failure.status === 400 && unknownId !== undefined;
  if (!is400 || (unknownId === 'by-text' && !UNKNOWN.test(failure.text ?? ''))) return failure;
  return copy(failure, {
    kind: 'not-found',
    what: `${failure.what}; that is how Edgegap answers for an id that it does not know`,
    next: 'check the id; some minutes after its end a deployment is forgotten',
  });
}

function copy(failure: Failure, changes: Partial<FailureFacts>): Failure {
  const { kind, resource, what, next, received, status, retryAfterMs, text, cause } = failure;
  return new Failure({
    kind,
    resource,
    what,
    next,
    received,
    cause,
    ...(status === undefined ? {} : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(text === undefined ? {} : { text }),
    ...changes,
  });
}
