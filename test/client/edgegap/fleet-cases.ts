import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import {
  createFleet,
  deleteFleet,
  linkVersion,
  listFleets,
  readFleet,
  unlinkVersion,
  updateFleet,
} from '@rollout-actions/client/edgegap/fleets/fleets';
import {
  createFleetPolicy,
  deleteFleetPolicy,
  listFleetPolicies,
  readFleetPolicy,
  updateFleetPolicy,
} from '@rollout-actions/client/edgegap/fleets/policies';
import { type EndpointCase, options } from './endpoint-case.ts';

const fleet = 'ranked';
const policy = 'europe';
const SPEC = {
  name: policy,
  enabled: true,
  type: 'Location',
  minimum: 1,
  maximum: 2,
  threshold: 0.9,
  data: { filters: [{ field: 'city', values: ['Montreal'], filter_type: 'any' }] },
};

const withFleet = (edgegap: Edgegap) =>
  createFleet(edgegap, { name: fleet, enabled: false }, options);
const withPolicy = async (edgegap: Edgegap) => {
  await withFleet(edgegap);
  await createFleetPolicy(edgegap, { fleet, spec: SPEC }, options);
};
const ofFleet = { fleet, application: 'arena', version: '1.0.0' };

export const fleetCases: Readonly<Record<string, EndpointCase>> = {
  'fleet create': {
    request: /^POST \/v1\/fleet$/,
    call: withFleet,
    gives: { name: fleet, enabled: false },
  },
  'fleet get': {
    request: /^GET \/v1\/fleet\/ranked$/,
    before: withFleet,
    call: (edgegap) => readFleet(edgegap, fleet, options),
    gives: { name: fleet },
  },
  'fleet list': {
    request: /^GET \/v1\/fleets\?page=1&limit=100$/,
    before: withFleet,
    call: (edgegap) => listFleets(edgegap, options),
    gives: [{ name: fleet }],
  },
  'fleet update': {
    request: /^PATCH \/v1\/fleet\/ranked$/,
    before: withFleet,
    call: (edgegap) => updateFleet(edgegap, { fleet, change: { enabled: true } }, options),
    gives: { enabled: true },
  },
  'fleet delete': {
    request: /^DELETE \/v1\/fleet\/ranked$/,
    before: withFleet,
    call: (edgegap) => deleteFleet(edgegap, fleet, options),
    gives: undefined,
  },
  'policy create': {
    request: /^POST \/v1\/fleet\/ranked\/policies$/,
    before: withFleet,
    call: (edgegap) => createFleetPolicy(edgegap, { fleet, spec: SPEC }, options),
    gives: { name: policy, threshold: 0.9 },
  },
  'policy list': {
    request: /^GET \/v1\/fleet\/ranked\/policies\?page=1&limit=100$/,
    before: withPolicy,
    call: (edgegap) =>
      listFleetPolicies(edgegap, { fleet, fields: '{policies{name},pagination}' }, options),
    gives: [{ name: policy }],
  },
  'policy get': {
    request: /^GET \/v1\/fleet\/ranked\/policies\/europe$/,
    before: withPolicy,
    call: (edgegap) => readFleetPolicy(edgegap, { fleet, policy }, options),
    gives: { minimum: 1, data: SPEC.data },
  },
  'policy update': {
    request: /^PATCH \/v1\/fleet\/ranked\/policies\/europe$/,
    before: withPolicy,
    call: (edgegap) => updateFleetPolicy(edgegap, { fleet, policy, spec: { minimum: 0 } }, options),
    gives: { minimum: 0, maximum: 2 },
  },
  'policy delete': {
    request: /^DELETE \/v1\/fleet\/ranked\/policies\/europe$/,
    before: withPolicy,
    call: (edgegap) => deleteFleetPolicy(edgegap, { fleet, policy }, options),
    gives: undefined,
  },
  'link a version': {
    request: /^PUT \/v1\/fleet\/ranked\/app\/arena\/version\/1\.0\.0$/,
    before: withFleet,
    call: (edgegap) => linkVersion(edgegap, ofFleet, options),
    gives: { app: 'arena', app_version: '1.0.0', fleet },
  },
  'unlink a version': {
    request: /^DELETE \/v1\/fleet\/ranked\/app\/arena\/version\/1\.0\.0$/,
    before: async (edgegap) => {
      await withFleet(edgegap);
      await linkVersion(edgegap, ofFleet, options);
    },
    call: (edgegap) => unlinkVersion(edgegap, ofFleet, options),
    gives: undefined,
  },
};
