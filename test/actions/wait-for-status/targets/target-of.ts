import type { Inputs } from '../../../../actions/wait-for-status/src/inputs/inputs.ts';
import { parseTarget } from '../../../../actions/wait-for-status/src/targets/parse-target.ts';
import type { Target } from '../../../../actions/wait-for-status/src/targets/target.ts';

/** The target of a line; throws where it is none. */
export function targetOf(text: string): Target {
  const reading = parseTarget({ text, line: 1 });
  if (reading.ok) return reading.target;
  throw new Error(`${text}\n${' '.repeat(reading.fault.at)}^ ${reading.fault.expected}`);
}

/** The inputs that goals are made of, as they are without a word. */
export const PLAIN = {
  until: [],
  failOn: [],
  stableFor: 0,
  grace: 0,
  discoveryTimeout: 120_000,
  onSuperseded: 'fail',
  onStaleFailure: 'fail',
} as const satisfies Partial<Inputs>;
