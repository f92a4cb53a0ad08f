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

const READS = ['get', 'list'] as const;
export type ReadOperation = (typeof READS)[number];

/** Whether an operation only reads, and follows nothing. */
export function isRead(operation: Operation): operation is ReadOperation {
  return READS.some((read) => read === operation);
}

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
