import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import type { Fields } from './fields.ts';
import type { Operation } from './operations.ts';

type InputName = keyof Fields & string;

const WHICH = ['deployment-id', 'job', 'job-version', 'eval-id', 'discovery-timeout'] as const;
const CANARIES = ['groups', 'gates', 'bake', 'require-canaries'] as const;
const ROLL_OUT = [
  'stop-at',
  'on-gate-failure',
  'rescue-auto-promote',
  'promote-rollback',
  'on-timeout',
  'on-cancel',
] as const;

/** The inputs that only some operations use, by operation. */
const USED: Record<Operation, readonly InputName[]> = {
  promote: [...WHICH, ...CANARIES, ...ROLL_OUT],
  check: [...WHICH, ...CANARIES, 'self-test'],
  run: ['job-file', 'variables', 'preserve-counts', 'discovery-timeout', ...CANARIES, ...ROLL_OUT],
  get: WHICH,
  list: ['filter', 'prefix', 'per-page', 'reverse'],
  allocations: WHICH,
  fail: [...WHICH, 'promote-rollback'],
  pause: WHICH,
  resume: WHICH,
  unblock: WHICH,
  'set-health': [
    ...WHICH,
    'promote-rollback',
    'healthy-allocation-ids',
    'unhealthy-allocation-ids',
  ],
};

/** The inputs that the chosen operation does not use. */
export function unusedInputs({ operation }: ValuesOf<Fields>): InputName[] {
  const used = new Set(USED[operation]);
  return [...new Set(Object.values(USED).flat())].filter((name) => !used.has(name));
}
