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

/** The name of one of them. */
export type Output = (typeof outputs)[number];
