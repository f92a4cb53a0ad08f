import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import {
  createFleetPolicy,
  deleteFleetPolicy,
  listFleetPolicies,
  readFleetPolicy,
  updateFleetPolicy,
} from '@rollout-actions/client/edgegap/fleet-policies';
import {
  createFleet,
  deleteFleet,
  linkVersion,
  listFleets,
  readFleet,
  unlinkVersion,
  updateFleet,
} from '@rollout-actions/client/edgegap/fleets';
import { ask, type EndpointCase } from './endpoint-case.ts';

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

const withFleet = (edgegap: Edgegap) => createFleet(edgegap, { name: fleet, enabled: false }, ask);
const withPolicy = async (edgegap: Edgegap) => {
  await withFleet(edgegap);
  await createFleetPolicy(edgegap, { fleet, spec: SPEC }, ask);
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
    call: (edgegap) => readFleet(edgegap, fleet, ask),
    gives: { name: fleet },
  },
  'fleet list': {
    request: /^GET \/v1\/fleets\?page=1&limit=100$/,
    before: withFleet,
    call: (edgegap) => listFleets(edgegap, ask),
    gives: [{ name: fleet }],
  },
  'fleet update': {
    request: /^PATCH \/v1\/fleet\/ranked$/,
    before: withFleet,
    call: (edgegap) => updateFleet(edgegap, { fleet, change: { enabled: true } }, ask),
    gives: { enabled: true },
  },
  'fleet delete': {
    request: /^DELETE \/v1\/fleet\/ranked$/,
    before: withFleet,
    call: (edgegap) => deleteFleet(edgegap, fleet, ask),
    gives: undefined,
  },
  'policy create': {
    request: /^POST \/v1\/fleet\/ranked\/policies$/,
    before: withFleet,
    call: (edgegap) => createFleetPolicy(edgegap, { fleet, spec: SPEC }, ask),
    gives: { name: policy, threshold: 0.9 },
  },
  'policy list': {
    request: /^GET \/v1\/fleet\/ranked\/policies\?page=1&limit=100$/,
    before: withPolicy,
    call: (edgegap) =>
      listFleetPolicies(edgegap, { fleet, fields: '{policies{name},pagination}' }, ask),
    gives: [{ name: policy }],
  },
  'policy get': {
    request: /^GET \/v1\/fleet\/ranked\/policies\/europe$/,
    before: withPolicy,
    call: (edgegap) => readFleetPolicy(edgegap, { fleet, policy }, ask),
    gives: { minimum: 1, data: SPEC.data },
  },
  'policy update': {
    request: /^PATCH \/v1\/fleet\/ranked\/policies\/europe$/,
    before: withPolicy,
    call: (edgegap) => updateFleetPolicy(edgegap, { fleet, policy, spec: { minimum: 0 } }, ask),
    gives: { minimum: 0, maximum: 2 },
  },
  'policy delete': {
    request: /^DELETE \/v1\/fleet\/ranked\/policies\/europe$/,
    before: withPolicy,
    call: (edgegap) => deleteFleetPolicy(edgegap, { fleet, policy }, ask),
    gives: undefined,
  },
  'link a version': {
    request: /^PUT \/v1\/fleet\/ranked\/app\/arena\/version\/1\.0\.0$/,
    before: withFleet,
    call: (edgegap) => linkVersion(edgegap, ofFleet, ask),
    gives: { app: 'arena', app_version: '1.0.0', fleet },
  },
  'unlink a version': {
    request: /^DELETE \/v1\/fleet\/ranked\/app\/arena\/version\/1\.0\.0$/,
    before: async (edgegap) => {
      await withFleet(edgegap);
      await linkVersion(edgegap, ofFleet, ask);
    },
    call: (edgegap) => unlinkVersion(edgegap, ofFleet, ask),
    gives: undefined,
  },
};
