/** What nomad-promote can be asked to do. */
export const OPERATIONS = [
  'promote',
  'check',
  'run',
  'get',
  'list',
  'allocations',
  'fail',
  'pause',
  'resume',
  'unblock',
  'set-health',
] as const;

export type Operation = (typeof OPERATIONS)[number];

const READS = ['get', 'list', 'allocations'] as const;
export type ReadOperation = (typeof READS)[number];

/** Whether an operation only reads, and follows nothing. */
export function isRead(operation: Operation): operation is ReadOperation {
  return READS.some((read) => read === operation);
}

/** The operations that need to know which deployment, and those that take several at once. */
const NAMES_A_DEPLOYMENT: ReadonlySet<Operation> = new Set(
  OPERATIONS.filter((operation) => operation !== 'list' && operation !== 'run'),
);
const TAKES_SEVERAL: ReadonlySet<Operation> = new Set([
  'get',
  'allocations',
  'fail',
  'pause',
  'resume',
  'unblock',
]);

/** Whether an operation needs to know which deployment is meant. */
export function namesADeployment(operation: Operation): boolean {
  return NAMES_A_DEPLOYMENT.has(operation);
}

/** Whether `deployment-id` may list several for an operation. */
export function takesSeveral(operation: Operation): boolean {
  return TAKES_SEVERAL.has(operation);
}
