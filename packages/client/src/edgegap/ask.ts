import type { Deadline } from '../time/deadline.ts';

/** What every call needs: its end. */
export interface Ask {
  signal: AbortSignal;
  /** So that a retry does not begin what cannot end in time. */
  deadline?: Deadline;
}

/** Signal and deadline for a call. */
export function ends(options: Ask): Ask {
  return { signal: options.signal, ...(options.deadline ? { deadline: options.deadline } : {}) };
}
