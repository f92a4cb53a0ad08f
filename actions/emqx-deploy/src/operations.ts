import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import type { Fields } from './inputs.ts';

/** What emqx-deploy can be asked to do. */
export const OPERATIONS = [
  'ensure-running',
  'ensure-stopped',
  'start',
  'stop',
  'create',
  'ensure',
  'get',
  'list',
] as const;

export type Operation = (typeof OPERATIONS)[number];

type InputName = keyof Fields & string;

const WHICH = ['deployment-id', 'deployment-name'] as const;
const ORDER = [
  'platform',
  'region',
  'deployment-type',
  'connections',
  'tps',
  'strict-catalogue',
] as const;
const PROBE = ['probe', 'probe-username', 'probe-password'] as const;

/** The inputs that only some operations use, by operation. */
const USED: Record<Operation, readonly InputName[]> = {
  'ensure-running': [...WHICH, ...PROBE, 'wait', 'write-budget'],
  'ensure-stopped': [...WHICH, 'wait', 'write-budget'],
  start: [...WHICH, ...PROBE, 'wait', 'write-budget'],
  stop: [...WHICH, 'wait', 'write-budget'],
  create: [...ORDER, ...PROBE, 'allow-create', 'allow-duplicate', 'wait', 'create-budget'],
  ensure: [...WHICH, ...ORDER, ...PROBE, 'allow-create', 'wait', 'write-budget', 'create-budget'],
  get: WHICH,
  list: [],
};

const BY_IDENTITY: ReadonlySet<Operation> = new Set([
  'ensure-running',
  'ensure-stopped',
  'start',
  'stop',
  'get',
]);

/** Whether the operation has to be told which deployments are meant. */
export function namesDeployments(operation: Operation): boolean {
  return BY_IDENTITY.has(operation);
}

/** Whether the operation starts or stops. */
export function isWrite(operation: Operation): boolean {
  return BY_IDENTITY.has(operation) && operation !== 'get';
}

/** The inputs that the chosen operation does not use. */
export function unusedInputs({ operation }: ValuesOf<Fields>): InputName[] {
  const used = new Set(USED[operation]);
  return [...new Set(Object.values(USED).flat())].filter((name) => !used.has(name));
}
