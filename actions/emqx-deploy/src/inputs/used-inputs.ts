import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import type { Fields } from './fields.ts';
import type { Operation } from './operations.ts';

type InputName = keyof Fields & string;

const WHICH = ['deployment-id', 'deployment-name'] as const;
const REQUEST = [
  'platform',
  'region',
  'deployment-type',
  'connections',
  'tps',
  'project-id',
  'deployment-version',
  'strict-catalogue',
] as const;
const PROBE = ['probe', 'probe-username', 'probe-password'] as const;

/** The inputs that only some operations use, by operation. */
const USED: Record<Operation, readonly InputName[]> = {
  'ensure-running': [...WHICH, ...PROBE, 'wait', 'write-budget'],
  'ensure-stopped': [...WHICH, 'wait', 'write-budget'],
  start: [...WHICH, ...PROBE, 'wait', 'write-budget'],
  stop: [...WHICH, 'wait', 'write-budget'],
  create: [
    ...REQUEST,
    ...PROBE,
    'deployment-name',
    'allow-create',
    'allow-duplicate',
    'wait',
    'create-budget',
  ],
  ensure: [
    ...WHICH,
    ...REQUEST,
    ...PROBE,
    'allow-create',
    'allow-duplicate',
    'wait',
    'write-budget',
    'create-budget',
  ],
  get: WHICH,
  list: [],
};

/** The inputs that the chosen operation does not use. */
export function unusedInputs({ operation }: ValuesOf<Fields>): InputName[] {
  const used = new Set(USED[operation]);
  return [...new Set(Object.values(USED).flat())].filter((name) => !used.has(name));
}
