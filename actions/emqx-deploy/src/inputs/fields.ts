import { commonInputs } from '@rollout-actions/action/inputs/common';
import { list } from '@rollout-actions/action/inputs/list';
import { integer, rate } from '@rollout-actions/action/inputs/number';
import { choice, flag, id, secret, text, token } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { OPERATIONS } from './operations.ts';

const leave = () => choice('leave').default('leave');

const code = (example: string) =>
  text({ matches: /^[A-Za-z0-9-]{1,64}$/, accepts: `a code of the catalogue, such as ${example}` });

const host = () =>
  text({
    matches: /^[A-Za-z0-9.-]{1,253}$|^[0-9A-Fa-f:]{2,45}$/,
    accepts: 'a host name or address alone, without scheme, port and path',
  });

/** The inputs of emqx-deploy: how each is read. */
export const fields = {
  ...commonInputs({ timeout: '45m', onTimeout: leave(), onCancel: leave() }),
  operation: choice(...OPERATIONS).default('ensure-running'),
  'api-url': url()
    .env('EMQXCLOUD_PLATFORM_ENDPOINT')
    .default('https://cloud-intl.emqx.com/public_api/v1'),
  'api-key': token().env('EMQXCLOUD_PLATFORM_API_KEY'),
  'api-secret': token().env('EMQXCLOUD_PLATFORM_API_SECRET'),
  'deployment-id': list(id('emqx')).default(''),
  'deployment-name': list().default(''),
  platform: code('aws').optional(),
  region: code('us-east-1').optional(),
  'deployment-type': choice('serverless', 'dedicated', 'dedicatedFlex').optional(),
  connections: integer({ min: 1 }).optional(),
  tps: integer({ min: 1 }).optional(),
  'project-id': text({
    matches: /^[A-Za-z0-9_-]{1,64}$/,
    accepts: 'the id of a project, such as p1a2b3c4',
  }).optional(),
  'deployment-version': text({
    matches: /^[A-Za-z0-9._-]{1,32}$/,
    accepts: 'a version of EMQX, such as v5',
  }).optional(),
  'strict-catalogue': flag().default('true'),
  'allow-create': flag().default('false'),
  'allow-duplicate': flag().default('false'),
  host: host().optional(),
  probe: url('mqtt', 'mqtts', 'ws', 'wss').optional(),
  'probe-username': text().optional(),
  'probe-password': secret().optional(),
  wait: flag().default('true'),
  'get-budget': rate().default('60/1h'),
  'write-budget': rate().default('5/1h'),
  'create-budget': rate().default('1/1h'),
  'budget-share': integer({ min: 1 }).default('1'),
  'on-quota': choice('wait', 'fail').default('wait'),
};

export type Fields = typeof fields;
