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

export function namesADeployment(operation: Operation): boolean {
  return NAMES_A_DEPLOYMENT.has(operation);
}

export function takesSeveral(operation: Operation): boolean {
  return TAKES_SEVERAL.has(operation);
}
