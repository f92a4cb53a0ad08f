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
  /** One look, by any of the probes. */
  probe(call: ProbeCall): Promise<ProbeResult>;
  /** How each look is made. */
  call: Omit<ProbeCall, 'signal'>;
  cadence: Cadence;
  /**
   * Whether a fault that looking again cannot mend, such as a certificate that nobody trusts, ends
   * the wait. Not where `closed` is what is waited for.
   */
  endsOnPermanent: boolean;
}

/**
 * Looks at one target by a probe. It is never absent: what does not answer is `closed`, and why
 * stands in the evidence. Throws a `Failure` for a permanent fault that ends the wait.
 */
export function watchProbe(watch: ProbeWatch): Reader<ProbeResult> {
  const { target, cadence } = watch;
  return {
    name: target,
    targets: [target],
    cadence,
    async read({ signal }) {
      const result = await watch.probe({ ...watch.call, signal });
      if (watch.endsOnPermanent && !result.ok && result.permanent === true) {
        throw permanentFault(target, result.detail);
      }
      return [{ target, observation: observationOf(result) }];
    },
  };
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
    next: 'Mend that first: looking again does not change it',
    received: 'maybe',
    final: true,
  });
}
