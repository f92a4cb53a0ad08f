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

const BY_IDENTITY: ReadonlySet<Operation> = new Set([
  'ensure-running',
  'ensure-stopped',
  'start',
  'stop',
  'get',
]);

/** Whether the operation needs to know which deployments are meant. */
export function namesDeployments(operation: Operation): boolean {
  return BY_IDENTITY.has(operation);
}

/** Whether the operation starts or stops. */
export function isWrite(operation: Operation): boolean {
  return BY_IDENTITY.has(operation) && operation !== 'get';
}
