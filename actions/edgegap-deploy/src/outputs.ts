/** What edgegap-deploy gives besides the outputs that every action has. */
export const outputs = [
  'request-id',
  'address',
  'addresses',
  'fqdns',
  'public-ip',
  'location',
  'ready-seconds',
  'deployments',
  'stopped-ids',
  'logs-path',
  'crash',
  'locations',
  'metrics',
  'tags',
  'fleets',
  'policies',
] as const;
