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

/** Whether the operation makes servers. */
export function creates(operation: Operation): boolean {
  return operation === 'deploy' || operation === 'ensure';
}
