/** What edgegap-deploy can be asked to do. */
export const OPERATIONS = [
  'deploy',
  'ensure',
  'get',
  'list',
  'locations',
  'logs',
  'metrics',
  'stop',
  'self-stop',
  'bulk-stop',
  'tag',
  'untag',
  'rename-tag',
  'list-tags',
  'reap',
  'fleet-create',
  'fleet-get',
  'fleet-list',
  'fleet-update',
  'fleet-delete',
  'fleet-policy-create',
  'fleet-policy-get',
  'fleet-policy-list',
  'fleet-policy-update',
  'fleet-policy-delete',
  'fleet-link-version',
  'fleet-unlink-version',
] as const;

export type Operation = (typeof OPERATIONS)[number];

const READS = ['get', 'list', 'locations'] as const;
export type ReadOperation = (typeof READS)[number];
export type FleetOperation = Extract<Operation, `fleet-${string}`>;

/** Whether an operation only reads, and follows nothing. */
export function isRead(operation: Operation): operation is ReadOperation {
  return READS.some((read) => read === operation);
}

/** Whether an operation is about fleets and their policies. */
export function isOfFleets(operation: Operation): operation is FleetOperation {
  return operation.startsWith('fleet-');
}

/** Whether the operation makes servers. */
export function creates(operation: Operation): boolean {
  return operation === 'deploy' || operation === 'ensure';
}
