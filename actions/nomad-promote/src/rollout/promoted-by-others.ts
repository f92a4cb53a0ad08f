import type { Result } from '@rollout-actions/action/action-run';
import { notConsulted } from '../gates/no-canaries.ts';
import type { Session } from '../session.ts';
import type { Followed } from './follow.ts';

/** Whether gates decide about the promotion: those that only observe do not. */
export function isGated({ inputs }: Session): boolean {
  return inputs.gates.some((gate) => !gate['observe-only']);
}

/**
 * Somebody promoted before the gates had passed: this step did not let these canaries pass. The
 * results of gates that never measured say so.
 */
export function promotedByOthers(session: Session, { id, last }: Followed): Result {
  if (session.gateResults.length === 0)
    notConsulted(session, 'the canaries were promoted before the first measurement');
  const job = last?.raw.deployment.JobID ?? '';
  const what = `Deployment ${id} of job ${job} was promoted by somebody else before its gates`;
  if (session.inputs.operation === 'check') {
    return {
      outcome: 'inconclusive',
      reason: `${what} could measure its canaries. Check a deployment that is not promoted yet.`,
    };
  }
  return {
    outcome: 'superseded',
    reason: `${what} had passed. This step promoted nothing; check the canaries now.`,
  };
}
