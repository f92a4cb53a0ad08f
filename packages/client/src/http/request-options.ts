import type { Deadline } from '../time/deadline.ts';
import type { RetryRule } from './retry.ts';

/** What every call of every provider takes besides what it asks for. */
export interface RequestOptions {
  signal: AbortSignal;
  /** Nothing is retried that would come after it. */
  deadline?: Deadline;
  /** Default: what fits the method; see `RetryRule`. */
  retry?: RetryRule;
}

/** The members of `RequestOptions` alone, where the caller's object has more. */
export function requestOptionsOf({ signal, deadline, retry }: RequestOptions): RequestOptions {
  return { signal, ...(deadline && { deadline }), ...(retry && { retry }) };
}
