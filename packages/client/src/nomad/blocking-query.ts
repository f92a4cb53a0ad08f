import type { Answer } from '../http/api.ts';
import type { RequestOptions } from '../http/request-options.ts';
import type { ReadOptions } from '../wait/reader.ts';

/** A read that the server may hold: until `index` is passed, at most `holdMs`. */
export interface BlockingQueryOptions extends RequestOptions {
  index?: number;
  holdMs?: number;
}

/** A reply with the index it belongs to. */
export interface Indexed<T> {
  value: T;
  index: number;
}

// The server adds up to a sixteenth to the hold, and the reply has to travel.
const HOLD_MARGIN_MS = 5_000;

/** Query and attempt limit of a read that may block. */
export function blockingParameters(request: BlockingQueryOptions): {
  query: Record<string, string>;
  timeoutMs?: number;
  retry?: 'never';
} {
  if (request.index === undefined || !request.holdMs) return { query: {} };
  return {
    query: { index: String(request.index), wait: `${Math.round(request.holdMs)}ms` },
    timeoutMs: Math.ceil((request.holdMs * 17) / 16) + HOLD_MARGIN_MS,
    // The wait retries it with a shorter hold: a proxy may end each one that blocks for long.
    retry: 'never',
  };
}

/** Reads the index header: 0 where it is missing or no number. */
export function indexed<T>(answer: Answer<T>): Indexed<T> {
  const index = Number(answer.header('x-nomad-index') ?? 0);
  return { value: answer.value, index: Number.isSafeInteger(index) && index > 0 ? index : 0 };
}

/** A read that goes on from the index of its last reply. */
export interface BlockingQuery<T> {
  /** The present state, without waiting. */
  now(signal: AbortSignal): Promise<T>;
  /** Either of the two, as the options ask for. */
  read(readOptions: ReadOptions): Promise<T>;
  /** The state after the next change, or after `holdMs`; one such read is under way at most. */
  next(readOptions: ReadOptions): Promise<T>;
}

/**
 * Keeps the index of a blocking query as Nomad wants it: 0 in a reply is sent as 1, and one that
 * goes back (another cluster, a restored one) is taken over.
 */
export function createBlockingQuery<T>(
  read: (request: BlockingQueryOptions) => Promise<Indexed<T>>,
): BlockingQuery<T> {
  let index = 0;
  let pending: Promise<T> | undefined;
  const take = (reply: Indexed<T>): T => {
    index = Math.max(1, reply.index);
    return reply.value;
  };
  const query: BlockingQuery<T> = {
    now: async (signal) => take(await read({ signal })),
    read: (readOptions) =>
      readOptions.holdMs === 0 ? query.now(readOptions.signal) : query.next(readOptions),
    next({ signal, holdMs }) {
      pending ??= read({ signal, index, holdMs })
        .then(take)
        .finally(() => {
          pending = undefined;
        });
      return pending;
    },
  };
  return query;
}
