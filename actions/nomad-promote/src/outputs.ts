/** What nomad-promote gives besides the outputs that every action has. */
export const outputs = [
  'job-id',
  'job-version',
  'namespace',
  'status-description',
  'promotable',
  'promoted',
  'groups',
  'canary-allocation-ids',
  'allocation-ids',
  'canary-addresses',
  'gate-results',
  'eval-id',
  'reverted-job-version',
  'rollback-deployment-id',
  'superseded-by',
  'deployments',
  'allocations',
  'modify-index',
] as const;

/** The name of one of them. */
export type Output = (typeof outputs)[number];
