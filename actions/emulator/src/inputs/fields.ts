import { commonInputs } from '@rollout-actions/action/inputs/common';
import { integer } from '@rollout-actions/action/inputs/number';
import { choice, flag, textBlock } from '@rollout-actions/action/inputs/text';

const onlyLeave = choice('leave').default('leave');
const { timeout, summary } = commonInputs({
  timeout: '1m',
  onTimeout: onlyLeave,
  onCancel: onlyLeave,
});
const port = () => integer({ min: 0, max: 65_535 }).default('0');

/** All inputs, by their names in `action.yml`. */
export const fields = {
  speed: integer({ min: 1, max: 10_000 }).default('1'),
  seed: integer({ min: 0 }).default('1'),
  fixture: textBlock().optional(),
  scenario: textBlock().optional(),
  env: flag().default('false'),
  'emqx-port': port(),
  'edgegap-port': port(),
  'nomad-port': port(),
  'mqtt-port': port(),
  'nomad-nodes': integer({ min: 1, max: 50 }).default('1'),
  'nomad-acl': flag().default('false'),
  timeout,
  summary,
};
