import type { ReadOptions } from '../wait/reader.ts';
import type { HeldReadOptions, Indexed } from './held-read-options.ts';

/** A read that goes on from the index of its last reply. */
export interface HeldRead<T> {
  /** The present state, without waiting. */
  now(signal: AbortSignal): Promise<T>;
  /** Either of the two, as the look asks for. */
  read(look: ReadOptions): Promise<T>;
  /** The state after the next change, or after `holdMs`; one such read is under way at most. */
  next(look: ReadOptions): Promise<T>;
}

/**
 * Keeps the index of a blocking query as Nomad wants it: 0 in a reply is sent as 1, and one that
 * goes back (another cluster, a restored one) is taken over.
 */
export function createHeldRead<T>(
  read: (request: HeldReadOptions) => Promise<Indexed<T>>,
): HeldRead<T> {
  let index = 0;
  let pending: Promise<T> | undefined;
  const take = (reply: Indexed<T>): T => {
    index = Math.max(1, reply.index);
    return reply.value;
  };
  const held: HeldRead<T> = {
    now: async (signal) => take(await read({ signal })),
    read: (look) => (look.holdMs === 0 ? held.now(look.signal) : held.next(look)),
    next({ signal, holdMs }) {
      pending ??= read({ signal, index, holdMs })
        .then(take)
        .finally(() => {
          pending = undefined;
        });
      return pending;
    },
  };
  return held;
}
