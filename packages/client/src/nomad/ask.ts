import type { Answer } from '../http/api.ts';
import type { Deadline } from '../time/deadline.ts';

/** What every call needs: its end. */
export interface Ask {
  signal: AbortSignal;
  /** So that a retry does not begin what cannot end in time. */
  deadline?: Deadline;
}

/** A read that the server may hold: until `index` is passed, at most `holdMs`. */
export interface HeldAsk extends Ask {
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

/** Query and attempt limit of a read that may be held. */
export function holding(ask: HeldAsk): { query: Record<string, string>; timeoutMs?: number } {
  if (ask.index === undefined || !ask.holdMs) return { query: {} };
  return {
    query: { index: String(ask.index), wait: `${Math.round(ask.holdMs)}ms` },
    timeoutMs: Math.ceil((ask.holdMs * 17) / 16) + HOLD_MARGIN_MS,
  };
}

/** Signal and deadline for a call. */
export function ends(ask: Ask): Ask {
  return { signal: ask.signal, ...(ask.deadline ? { deadline: ask.deadline } : {}) };
}

/** Reads the index header: 0 where it is missing or no number. */
export function indexed<T>(answer: Answer<T>): Indexed<T> {
  const index = Number(answer.header('x-nomad-index') ?? 0);
  return { value: answer.value, index: Number.isSafeInteger(index) && index > 0 ? index : 0 };
}
