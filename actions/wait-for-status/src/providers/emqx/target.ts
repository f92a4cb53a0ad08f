import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { integer } from '@rollout-actions/action/inputs/number';
import { token } from '@rollout-actions/action/inputs/text';
import { plaintextCredentialsProblem, url } from '@rollout-actions/action/inputs/url';
import type { Lifecycle } from '../../targets/lifecycle.ts';
import { readPlainId } from '../../targets/target.ts';
import { missingInput, type Provider, type ProviderRule } from '../provider.ts';

export interface EmqxResource {
  id: string;
}

const LIFECYCLE: Lifecycle = {
  states: ['pending', 'starting', 'running', 'stopping', 'stopped', 'failed', 'gone'],
  until: ['running'],
  ends: ['failed', 'gone'],
  before: { gone: ['failed'] },
};

const fields = {
  'emqx-api-url': url()
    .env('EMQXCLOUD_PLATFORM_ENDPOINT')
    .default('https://cloud-intl.emqx.com/public_api/v1'),
  'emqx-api-key': token().env('EMQXCLOUD_PLATFORM_API_KEY').optional(),
  'emqx-api-secret': token().env('EMQXCLOUD_PLATFORM_API_SECRET').optional(),
  'emqx-budget-share': integer({ min: 1 }).default('1'),
};

export type EmqxInputs = ValuesOf<typeof fields>;

const credentials: ProviderRule<typeof fields> = {
  needs: ['emqx-api-key', 'emqx-api-secret'],
  check: ({ emqxApiKey, emqxApiSecret }) => [
    ...missingInput('emqx-api-key', emqxApiKey, 'the API key, for the emqx: targets'),
    ...missingInput('emqx-api-secret', emqxApiSecret, 'its secret, for the emqx: targets'),
  ],
};

const encrypted: ProviderRule<typeof fields> = {
  needs: ['emqx-api-url', 'allow-insecure-http'],
  check: ({ emqxApiUrl: address, allowInsecureHttp }) =>
    plaintextCredentialsProblem({
      input: 'emqx-api-url',
      url: address,
      hasCredentials: true,
      allowInsecureHttp,
    }),
};

/** Deployments of the EMQX Platform. */
export const emqx = {
  name: 'emqx',
  schemes: {
    emqx: {
      forms: ['<id>'],
      read: (rest) =>
        readPlainId(rest, 'the id of a deployment', (id) => ({
          ok: true,
          resource: { id },
          lifecycle: LIFECYCLE,
        })),
    },
  },
  fields,
  rules: [credentials, encrypted],
  isPolled: false,
} satisfies Provider<EmqxResource>;
