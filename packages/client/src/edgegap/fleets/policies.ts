import * as z from 'zod/mini';
import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import { type WriteOptions, writeOptionsOf } from '../calls/call.ts';
import type { Edgegap } from '../connection.ts';
import { allPages, PAGE_LIMIT } from '../pages.ts';
import { deletion, type FleetPolicy, fleetPolicy, fleetPolicyPage } from '../schemas/fleets.ts';
import { explainMissingFleets } from './fleets.ts';

/** A policy of a fleet. */
export interface PolicyOfFleet {
  fleet: string;
  policy: string;
}

/** The fields of a policy in the API's own words; all are required on create. */
export type PolicySpec = Readonly<Record<string, unknown>>;

/** Creates a policy of a fleet; gives it as the API stored it. */
export async function createFleetPolicy(
  edgegap: Edgegap,
  { fleet, spec }: { fleet: string; spec: PolicySpec },
  options: WriteOptions,
): Promise<FleetPolicy> {
  return await explainMissingFleets(async () => {
    const { value } = await edgegap.call({
      method: 'POST',
      path: path`/v1/fleet/${fleet}/policies`,
      body: spec,
      effect: 'write',
      resource: `new policy of Edgegap fleet ${fleet}`,
      schema: fleetPolicy,
      ...writeOptionsOf(options),
    });
    return value;
  });
}

/** All policies of a fleet, page by page. `fields` is a mask: `{policies{name},pagination}`. */
export async function listFleetPolicies(
  edgegap: Edgegap,
  { fleet, fields }: { fleet: string; fields?: string },
  options: RequestOptions,
): Promise<FleetPolicy[]> {
  return await allPages(async (page) => {
    const { value } = await explainMissingFleets(() =>
      edgegap.call({
        method: 'GET',
        path: path`/v1/fleet/${fleet}/policies`,
        query: { page, limit: PAGE_LIMIT },
        effect: 'read',
        resource: `policies of Edgegap fleet ${fleet}`,
        schema: fleetPolicyPage,
        ...(fields === undefined ? {} : { headers: { 'X-Fields': fields } }),
        ...requestOptionsOf(options),
      }),
    );
    return { items: value.policies, pagination: value.pagination };
  });
}

/** One policy of a fleet by its name. */
export async function readFleetPolicy(
  edgegap: Edgegap,
  { fleet, policy }: PolicyOfFleet,
  options: RequestOptions,
): Promise<FleetPolicy> {
  return await explainMissingFleets(async () => {
    const { value } = await edgegap.call({
      method: 'GET',
      path: path`/v1/fleet/${fleet}/policies/${policy}`,
      effect: 'read',
      resource: `policy ${policy} of Edgegap fleet ${fleet}`,
      schema: policyNamed(policy),
      ...requestOptionsOf(options),
    });
    return value;
  });
}

/** Changes the fields that `spec` has, and leaves the others. */
export async function updateFleetPolicy(
  edgegap: Edgegap,
  { fleet, policy, spec }: PolicyOfFleet & { spec: PolicySpec },
  options: WriteOptions,
): Promise<FleetPolicy> {
  return await explainMissingFleets(async () => {
    const { value } = await edgegap.call({
      method: 'PATCH',
      path: path`/v1/fleet/${fleet}/policies/${policy}`,
      body: spec,
      effect: 'write',
      resource: `policy ${policy} of Edgegap fleet ${fleet}`,
      schema: fleetPolicy,
      ...writeOptionsOf(options),
    });
    return value;
  });
}

/** Deletes a policy; the fleet stays. */
export async function deleteFleetPolicy(
  edgegap: Edgegap,
  { fleet, policy }: PolicyOfFleet,
  options: WriteOptions,
): Promise<void> {
  await explainMissingFleets(() =>
    edgegap.call({
      method: 'DELETE',
      path: path`/v1/fleet/${fleet}/policies/${policy}`,
      effect: 'write',
      resource: `policy ${policy} of Edgegap fleet ${fleet}`,
      schema: deletion,
      ...writeOptionsOf(options),
    }),
  );
}

/** A reply counts only for what was asked. */
function policyNamed(name: string) {
  return fleetPolicy.check(z.refine((one) => one.name === name, { path: ['name'] }));
}
