import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs, type InputsOf } from '@rollout-actions/action/inputs/define';
import { duration } from '@rollout-actions/action/inputs/duration';
import { githubToken } from '@rollout-actions/action/inputs/github-token';
import { integer } from '@rollout-actions/action/inputs/integer';
import { list } from '@rollout-actions/action/inputs/list';
import { token } from '@rollout-actions/action/inputs/secret';
import { text } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { words } from '@rollout-actions/action/inputs/words';
import { expectation, headerExpectations, requestHeaders } from './inputs/expectations.ts';
import { interval } from './inputs/interval.ts';
import { mode } from './inputs/mode.ts';
import { payload } from './inputs/payload.ts';
import { rules } from './inputs/rules.ts';
import { statusRanges } from './inputs/status-ranges.ts';
import { unusedInputs } from './inputs/unused.ts';
import { targetsField } from './targets/targets-field.ts';

const onlyLeave = () => words('leave').default('leave');

const fields = {
  ...commonInputs({ timeout: '10m', onTimeout: onlyLeave(), onCancel: onlyLeave() }),
  targets: targetsField(),
  until: list().default(''),
  'fail-on': list().default(''),
  mode: mode().default('all'),
  'discovery-timeout': duration().default('2m'),
  interval: interval().default('auto'),
  'stable-for': duration().default('0s'),
  grace: duration().default('0s'),
  'on-superseded': words('fail', 'follow').default('fail'),
  'on-stale-failure': words('fail', 'wait').default('fail'),
  'emqx-api-url': url()
    .env('EMQXCLOUD_PLATFORM_ENDPOINT')
    .default('https://cloud-intl.emqx.com/public_api/v1'),
  'emqx-api-key': token().env('EMQXCLOUD_PLATFORM_API_KEY').optional(),
  'emqx-api-secret': token().env('EMQXCLOUD_PLATFORM_API_SECRET').optional(),
  'emqx-budget-share': integer({ min: 1 }).default('1'),
  'edgegap-api-url': url().default('https://api.edgegap.com'),
  'edgegap-token': text().secret().env('EDGEGAP_TOKEN').optional(),
  'nomad-address': url().env('NOMAD_ADDR').default('http://127.0.0.1:4646'),
  'nomad-token': token().env('NOMAD_TOKEN').optional(),
  'nomad-namespace': text().env('NOMAD_NAMESPACE').default('default'),
  'nomad-region': text().env('NOMAD_REGION').optional(),
  'github-token': githubToken(),
  'expect-status': statusRanges().default('200-299'),
  'expect-body': expectation().optional(),
  'expect-header': headerExpectations().default(''),
  'request-headers': requestHeaders().default(''),
  'probe-payload': payload().optional(),
  'probe-expect': payload().optional(),
};

export type Fields = typeof fields;
export const inputs = defineInputs(fields, rules, unusedInputs);
export type Inputs = InputsOf<typeof inputs>;
