import { commonInputs } from '@rollout-actions/action/inputs/common';
import { list } from '@rollout-actions/action/inputs/list';
import { duration, integer } from '@rollout-actions/action/inputs/number';
import { choice, flag, id, pem, text, textBlock, token } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { bakeField } from '../gates/inputs/bake-input.ts';
import { gatesField } from '../gates/inputs/gates-field.ts';
import { OPERATIONS } from './operations.ts';

const cleanupVerb = () => choice('leave', 'pause', 'fail').default('leave');

/** Every input of nomad-promote by its name. */
export const fields = {
  ...commonInputs({ timeout: '30m', onTimeout: cleanupVerb(), onCancel: cleanupVerb() }),
  operation: choice(...OPERATIONS).default('promote'),
  address: url().env('NOMAD_ADDR').default('http://127.0.0.1:4646'),
  token: token().env('NOMAD_TOKEN').optional(),
  'auth-method': text().optional(),
  audience: text().optional(),
  namespace: text().env('NOMAD_NAMESPACE').optional(),
  region: text().env('NOMAD_REGION').optional(),
  'deployment-id': list(id('nomad')).default(''),
  job: text().optional(),
  'job-version': integer({ min: 0 }).optional(),
  'eval-id': id('nomad').optional(),
  'job-file': text().optional(),
  variables: textBlock().optional(),
  'discovery-timeout': duration().default('2m'),
  groups: list().default(''),
  gates: gatesField(),
  bake: bakeField().default('0s'),
  'stop-at': choice('promotable', 'promoted', 'successful').default('successful'),
  'on-gate-failure': cleanupVerb(),
  'self-test': flag().default('false'),
  'require-canaries': flag().default('false'),
  'promote-rollback': flag().default('false'),
  'preserve-counts': flag().default('false'),
  'rescue-auto-promote': flag().default('false'),
  'healthy-allocation-ids': list(id('nomad')).default(''),
  'unhealthy-allocation-ids': list(id('nomad')).default(''),
  filter: text().optional(),
  prefix: text().optional(),
  'per-page': integer({ min: 1 }).optional(),
  reverse: flag().default('false'),
  'nomad-cli-version': text({
    matches: /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?(?:\+ent)?$/,
    accepts: 'a version such as 1.10.3',
  }).optional(),
  'nomad-cli-releases': url().default('https://releases.hashicorp.com'),
  'ca-certificate': pem().env('NOMAD_CACERT').optional(),
  'client-certificate': pem().env('NOMAD_CLIENT_CERT').optional(),
  'client-key': pem().env('NOMAD_CLIENT_KEY').secret().optional(),
  'tls-server-name': text().env('NOMAD_TLS_SERVER_NAME').optional(),
};

export type Fields = typeof fields;
