import type { Failure, FailureKind } from '../http/failure.ts';

const UNCLEAR: ReadonlySet<FailureKind> = new Set([
  'unavailable',
  'unreachable',
  'timed-out',
  'invalid-reply',
]);

/**
 * Whether a write that failed may have been carried out all the same: its answer was lost, cut or
 * not Nomad's own (the 502 page of a load balancer). Only a refusal in Nomad's words, or a request
 * that surely was not received, leaves no doubt.
 */
export function mayHaveArrived({ kind, received }: Failure): boolean {
  return received === 'maybe' || (received === 'yes' && UNCLEAR.has(kind));
}
