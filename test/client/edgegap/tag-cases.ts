import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import {
  createTag,
  deleteTag,
  listTags,
  readTag,
  renameTag,
} from '@rollout-actions/client/edgegap/tags';
import { expect } from 'vitest';
import { type EndpointCase, options } from './endpoint-case.ts';

const withTag = (edgegap: Edgegap, id: string) => createTag(edgegap, { id, name: 'blue' }, options);

export const tagCases: Readonly<Record<string, EndpointCase>> = {
  'tag list': {
    request: /^GET \/v1\/deployments\/\w+\/tags\?page=1&limit=100$/,
    before: withTag,
    call: (edgegap, id) => listTags(edgegap, id, options),
    gives: [{ name: 'blue', create_time: expect.stringMatching(/^2026-/) }],
  },
  'tag get': {
    request: /^GET \/v1\/deployments\/\w+\/tags\/blue$/,
    before: withTag,
    call: (edgegap, id) => readTag(edgegap, { id, name: 'blue' }, options),
    gives: { name: 'blue' },
  },
  'tag create': {
    request: /^POST \/v1\/deployments\/\w+\/tags$/,
    call: withTag,
    gives: { name: 'blue' },
  },
  'tag rename': {
    request: /^PATCH \/v1\/deployments\/\w+\/tags\/blue$/,
    before: withTag,
    call: (edgegap, id) => renameTag(edgegap, { id, name: 'blue', newName: 'green' }, options),
    gives: { name: 'green' },
  },
  'tag delete': {
    request: /^DELETE \/v1\/deployments\/\w+\/tags\/blue$/,
    before: withTag,
    call: (edgegap, id) => deleteTag(edgegap, { id, name: 'blue' }, options),
    gives: undefined,
  },
};
