import type { BeforeAttempt, Call } from '../../http/api.ts';
import { Failure, mayBeCarriedOut } from '../../http/failure.ts';
import type { Classify, ReplyClassification } from '../../http/reply/classify-reply.ts';
import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import type { Pacer, RateKind } from './pacer.ts';

/** Called with the end of each attempt of a write: its caller then knows what may be done. */
export interface WriteTrace {
  /** An attempt is sent now: from here on it may be carried out. */
  sent(): void;
  /** It failed; `nothingDone`: the failure says for sure that nothing was done. */
  failed(failure: Failure, nothingDone: boolean): void;
}

/** A call, with what is peculiar to Edgegap. */
export interface EdgegapCall<T> extends Call<T> {
  /** The rate that it counts against; none is stated for calls without one. */
  rateKind?: RateKind;
  /**
   * The live API answers 400 where its document has 404 for an unknown id. `any-400`: with this
   * call a 400 can mean nothing else; `by-text`: its words have to say so.
   */
  unknownId?: 'any-400' | 'by-text';
  /** What a 403 means here: the key is good, but the deployment is somebody else's. */
  forbidden?: 'not-yours';
  trace?: WriteTrace | undefined;
  /** Aborted: an attempt that still waits for its turn does not begin. One under way goes on. */
  begin?: AbortSignal | undefined;
}

/** What every write takes besides what it asks for. */
export interface WriteOptions extends RequestOptions {
  trace?: WriteTrace;
}

/** The members of `WriteOptions` alone, where the caller's object has more. */
export function writeOptionsOf(options: WriteOptions): WriteOptions {
  return { ...requestOptionsOf(options), ...(options.trace && { trace: options.trace }) };
}

/** What every call of one connection goes through. */
export interface CallRules {
  pacer: Pacer;
  /** The connection's reading of a reply that is no success. */
  classify(...reply: Parameters<Classify>): ReplyClassification;
}

/** The call as the API takes it: each attempt keeps the rates and traces itself. */
export function pacedCall<T>(call: EdgegapCall<T>, { pacer, classify }: CallRules): Call<T> {
  const { rateKind: _, unknownId, forbidden, trace: __, begin: ___, ...plain } = call;
  return {
    ...plain,
    beforeAttempt: attemptOf(call, pacer),
    classify: (reply, asked) => {
      const general = classify(reply, asked);
      if (reply.status === 429 && call.effect === 'write') return { ...general, received: 'no' };
      if (reply.status === 403 && forbidden === 'not-yours') return NOT_YOURS;
      const isUnknown =
        reply.status === 400 &&
        (unknownId === 'any-400' || (unknownId === 'by-text' && UNKNOWN.test(reply.text)));
      return isUnknown ? unknown(general) : general;
    },
  };
}

/** A 429 makes all calls of its kind wait; since nothing was done, a write may go again after it. */
function attemptOf<T>({ rateKind, trace, begin }: EdgegapCall<T>, pacer: Pacer): BeforeAttempt {
  return async (signal) => {
    const mayBegin = begin === undefined ? signal : AbortSignal.any([signal, begin]);
    if (rateKind !== undefined) await pacer.turn(rateKind, mayBegin);
    mayBegin.throwIfAborted();
    trace?.sent();
    return (error) => {
      if (!(error instanceof Failure)) return;
      if (rateKind !== undefined && error.kind === 'throttled') pacer.refused(rateKind);
      trace?.failed(error, !mayBeCarriedOut(error));
    };
  };
}

const NOT_YOURS: ReplyClassification = {
  kind: 'unauthorized',
  what: 'Edgegap does not let this key stop it (403)',
  next: 'check the id: the deployment belongs to another organisation than the key',
};

// The words of the live API are not known; these say it in any API.
const UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;

function unknown({ what }: ReplyClassification): ReplyClassification {
  return {
    kind: 'not-found',
    what: `${what}; that is how Edgegap answers for an id that it does not know`,
    next: 'check the id; some minutes after its end a deployment is forgotten',
  };
}
