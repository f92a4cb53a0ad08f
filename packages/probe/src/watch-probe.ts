import { Failure } from '@rollout-actions/client/http/failure';
import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { ProbeCall, ProbeResult } from './result.ts';

/** What is probed answers as it should. */
export const OPEN = 'open';
/** It does not. */
export const CLOSED = 'closed';

export interface ProbeWatch {
  /** The target's name in the wait. */
  target: string;
  /** Any of the probes. */
  probe(call: ProbeCall): Promise<ProbeResult>;
  /** How each probe is made. */
  call: Omit<ProbeCall, 'signal'>;
  cadence: Cadence;
  /**
   * Whether a fault that does not go away by itself, such as a certificate that nobody trusts, ends
   * the wait. Not where `closed` is what is waited for.
   */
  endsOnPermanent: boolean;
  /**
   * How long a persistent fault has to last for that, ms; 2 min without it. A permanent one ends
   * the wait at once.
   */
  persistentAfterMs?: number;
}

const PERSISTENT_AFTER_MS = 120_000;

/**
 * Watches one target by a probe. It is never absent: what does not answer is `closed`, and the
 * evidence says why. Throws a `Failure` for a permanent fault that ends the wait.
 */
export function watchProbe(watch: ProbeWatch): Reader<ProbeResult> {
  const { target, cadence, persistentAfterMs = PERSISTENT_AFTER_MS } = watch;
  const { clock } = watch.call;
  let persistentSinceMs: number | undefined;
  return {
    name: target,
    targets: [target],
    cadence,
    async read({ signal }) {
      const result = await watch.probe({ ...watch.call, signal });
      persistentSinceMs = isPersistent(result) ? (persistentSinceMs ?? clock.now()) : undefined;
      const lastedMs = clock.now() - (persistentSinceMs ?? clock.now());
      const isOver = isPersistent(result) && lastedMs >= persistentAfterMs;
      if (watch.endsOnPermanent && (isPermanent(result) || isOver)) {
        throw permanentFault(target, result.detail);
      }
      return [{ target, observation: observationOf(result) }];
    },
  };
}

function isPermanent(result: ProbeResult): boolean {
  return !result.ok && result.permanent === true;
}

function isPersistent(result: ProbeResult): boolean {
  return !result.ok && result.persistent === true;
}

function observationOf(result: ProbeResult): Observation<ProbeResult> {
  return {
    state: result.ok ? OPEN : CLOSED,
    id: '',
    revision: '',
    evidence: [result.detail],
    raw: result,
  };
}

function permanentFault(target: string, detail: string): Failure {
  return new Failure({
    kind: 'unreachable',
    resource: target,
    what: detail,
    next: 'Fix that and run again',
    received: 'maybe',
    final: true,
  });
}
