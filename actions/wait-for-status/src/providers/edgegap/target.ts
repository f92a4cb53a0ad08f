import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { secret } from '@rollout-actions/action/inputs/text';
import { plaintextCredentialsProblem, url } from '@rollout-actions/action/inputs/url';
import type { Lifecycle } from '../../targets/lifecycle.ts';
import { type ResourceReading, readPlainId } from '../../targets/target.ts';
import { missingInput, type Provider, type ProviderRule } from '../provider.ts';

/** One deployment, several of them, or all that carry a tag or were made with a key. */
export type EdgegapResource =
  | { kind: 'id'; id: string }
  | { kind: 'ids'; ids: readonly string[] }
  | { kind: 'tag'; tag: string }
  | { kind: 'key'; key: string };

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
const KEY = 'key/';
const MAX_TAG_LENGTH = 40;
const MAX_KEY_LENGTH = 200;

const fields = {
  'edgegap-api-url': url().default('https://api.edgegap.com'),
  'edgegap-token': secret().env('EDGEGAP_TOKEN').optional(),
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

/** Deployments of Edgegap: by their ids, or all that carry a tag or were made with a key. */
export const edgegap = {
  name: 'edgegap',
  schemes: {
    edgegap: {
      forms: ['<id>', '[<JSON array of ids>]', 'tag/<tag>', 'key/<key>'],
      hasSpaces: true,
      read,
    },
  },
  fields,
  rules: [credentials, encrypted],
  isPolled: true,
} satisfies Provider<EdgegapResource>;

function read(rest: string): ResourceReading<EdgegapResource> {
  if (rest.startsWith(TAG)) return readTag(rest.slice(TAG.length));
  if (rest.startsWith(KEY)) return readKey(rest.slice(KEY.length));
  if (rest.startsWith('[')) return readIds(rest);
  return readPlainId(rest, 'the id of a deployment, tag/<tag> or key/<key>', (id) => ({
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

function readKey(key: string): ResourceReading<EdgegapResource> {
  if (key.trim() !== '' && key.length <= MAX_KEY_LENGTH) {
    return { ok: true, resource: { kind: 'key', key }, lifecycle: LIFECYCLE };
  }
  return { ok: false, at: KEY.length, expected: 'the key that the deployments were made with' };
}

/** The output `deployment-ids` of an earlier step. */
function readIds(text: string): ResourceReading<EdgegapResource> {
  const ids = stringsOf(text);
  const bad = ids?.find((id) => !/^[A-Za-z0-9_-]{1,64}$/.test(id));
  if (ids !== undefined && ids.length > 0 && bad === undefined) {
    const resource = { kind: 'ids' as const, ids: [...new Set(ids)] };
    return { ok: true, resource, lifecycle: LIFECYCLE };
  }
  const at = bad === undefined ? 0 : text.indexOf(bad);
  return { ok: false, at, expected: 'a JSON array of one or more ids, such as ["a1", "b2"]' };
}

function stringsOf(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return undefined;
    return value.every((item) => typeof item === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
