import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { plaintextCredentialsProblem } from '@rollout-actions/action/inputs/plaintext-credentials';
import { text } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import type { Lifecycle } from '../../targets/lifecycle.ts';
import { readPlainId } from '../../targets/plain-id.ts';
import type { ResourceReading } from '../../targets/target.ts';
import { missingInput, type Provider, type ProviderRule } from '../provider.ts';

export type EdgegapResource = { kind: 'id'; id: string } | { kind: 'tag'; tag: string };

const LIFECYCLE: Lifecycle = {
  states: [
    'pending',
    'initializing',
    'seeking',
    'seeked',
    'scanning',
    'deploying',
    'ready',
    'failed',
    'terminating',
    'terminated',
  ],
  until: ['ready'],
  ends: ['failed', 'terminating', 'terminated'],
  // A failed deployment stays until somebody stops it.
  before: { terminating: ['failed'], terminated: ['failed', 'terminating'] },
  passed: { terminating: ['terminated'] },
};

const TAG = 'tag/';
const MAX_TAG_LENGTH = 40;

const fields = {
  'edgegap-api-url': url().default('https://api.edgegap.com'),
  'edgegap-token': text().secret().env('EDGEGAP_TOKEN').optional(),
};

export type EdgegapInputs = ValuesOf<typeof fields>;

const credentials: ProviderRule<typeof fields> = {
  needs: ['edgegap-token'],
  check: ({ edgegapToken }) =>
    missingInput('edgegap-token', edgegapToken, 'the key, for the edgegap: targets'),
};

const encrypted: ProviderRule<typeof fields> = {
  needs: ['edgegap-api-url', 'allow-insecure-http'],
  check: ({ edgegapApiUrl: address, allowInsecureHttp }) =>
    plaintextCredentialsProblem({
      input: 'edgegap-api-url',
      url: address,
      hasCredentials: true,
      allowInsecureHttp,
    }),
};

/** Deployments of Edgegap: one by its id, or all that carry a tag. */
export const edgegap = {
  name: 'edgegap',
  schemes: { edgegap: { forms: ['<id>', 'tag/<tag>'], read } },
  fields,
  rules: [credentials, encrypted],
  isPolled: true,
} satisfies Provider<EdgegapResource>;

function read(rest: string): ResourceReading<EdgegapResource> {
  if (rest.startsWith(TAG)) return readTag(rest.slice(TAG.length));
  return readPlainId(rest, 'the id of a deployment, or tag/<tag>', (id) => ({
    ok: true,
    resource: { kind: 'id', id },
    lifecycle: LIFECYCLE,
  }));
}

function readTag(tag: string): ResourceReading<EdgegapResource> {
  if (tag.length > 0 && tag.length <= MAX_TAG_LENGTH) {
    return { ok: true, resource: { kind: 'tag', tag }, lifecycle: LIFECYCLE };
  }
  const at = TAG.length + Math.min(tag.length, MAX_TAG_LENGTH);
  return { ok: false, at, expected: 'a tag of 1 to 40 characters' };
}
