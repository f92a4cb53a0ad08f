import type { Result } from '@rollout-actions/action/action-run';
import type { Followed } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import { isSequentialGate } from './inputs/bake-input.ts';
import type { GateResult } from './types.ts';

/** Says in outputs and summary that no gate measured anything, and why. */
export function notConsulted(session: Session, reason: string): void {
  const results = session.inputs.gates.map(
    (gate): GateResult => ({
      name: gate.name,
      kind: gate.kind,
      verdict: 'inconclusive',
      measurements: 0,
      reason,
      observeOnly: gate['observe-only'],
    }),
  );
  session.run.outputs.set('gate-results', results);
  session.gateResults.splice(0, session.gateResults.length, ...results);
}

/**
 * What gates mean for a deployment without canaries: they cannot decide. A check ends by that, and
 * so does a later version, which could have had canaries; the rollout of a first version, which
 * never has any, is followed.
 */
export function endWithoutCanaries(session: Session, { id, last }: Followed): Result | undefined {
  const { inputs, run } = session;
  if (inputs.gates.length === 0) return undefined;
  notConsulted(session, 'there are no canaries');
  const { JobID: job = '', JobVersion: version = 0 } = last?.raw.deployment ?? {};
  const deployment = `Deployment ${id} of job ${job}`;
  const isDecisive = inputs.gates.some(
    (gate) => !gate['observe-only'] && gate['on-inconclusive'] !== 'pass',
  );
  if (isDecisive && (inputs.operation === 'check' || version > 0)) {
    return {
      outcome: 'inconclusive',
      reason:
        `${deployment} has no canaries in scope, so its gates had nothing to measure. Set canary ` +
        'in the update block (the first version of a job never has canaries).',
    };
  }
  run.log.notice(`${deployment} has no canaries in scope: no gate was run.`);
  return undefined;
}

/**
 * Whether a check is about the gates themselves (an A/A check): asked for by `self-test`, or on a
 * deployment without canaries while there are gates that compare.
 */
export function isSelfTest({ inputs }: Session, hasCanaries: boolean): boolean {
  if (inputs.operation !== 'check') return false;
  return inputs.selfTest || (!hasCanaries && inputs.gates.some(isSequentialGate));
}
