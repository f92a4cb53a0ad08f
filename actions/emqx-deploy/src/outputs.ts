/** What emqx-deploy gives besides the outputs that every action has. */
export const outputs = [
  'deployment-name',
  'platform',
  'region',
  'deployment-type',
  'version',
  'connections',
  'tps',
  'deployments',
  'quota',
] as const;

/** The name of one of them. */
export type Output = (typeof outputs)[number];
