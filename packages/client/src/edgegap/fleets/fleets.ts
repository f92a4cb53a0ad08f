import * as z from 'zod/mini';
import { Failure } from '../../http/failure.ts';
import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import { type EdgegapCall, type WriteOptions, writeOptionsOf } from '../calls/call.ts';
import type { Edgegap } from '../connection.ts';
import { allPages, PAGE_LIMIT } from '../pages.ts';
import { noBody } from '../schemas/common.ts';
import {
  deletion,
  type Fleet,
  type FleetLink,
  fleet,
  fleetLink,
  fleetPage,
} from '../schemas/fleets.ts';

/** What can be changed of a fleet. */
export interface FleetChange {
  name?: string | undefined;
  enabled?: boolean | undefined;
}

/** An app version, and the fleet that makes deployments of it. */
export interface VersionOfFleet {
  fleet: string;
  application: string;
  version: string;
}

/** Creates a fleet; gives it as the API stored it. */
export async function createFleet(
  edgegap: Edgegap,
  body: { name: string; enabled: boolean },
  options: WriteOptions,
): Promise<Fleet> {
  const call = { method: 'POST', path: path`/v1/fleet`, body, effect: 'write' } as const;
  return await about(edgegap, {
    ...call,
    ...named(body.name),
    schema: fleetNamed(body.name),
    ...writeOptionsOf(options),
  });
}

/** One fleet by its name. */
export async function readFleet(
  edgegap: Edgegap,
  name: string,
  options: RequestOptions,
): Promise<Fleet> {
  const call = { method: 'GET', path: path`/v1/fleet/${name}`, effect: 'read' } as const;
  return await about(edgegap, {
    ...call,
    ...named(name),
    schema: fleetNamed(name),
    ...requestOptionsOf(options),
  });
}

/** All fleets, page by page. */
export async function listFleets(edgegap: Edgegap, options: RequestOptions): Promise<Fleet[]> {
  return await allPages(async (page) => {
    const { fleets, pagination } = await about(edgegap, {
      method: 'GET',
      path: path`/v1/fleets`,
      query: { page, limit: PAGE_LIMIT },
      effect: 'read',
      resource: `fleets at ${edgegap.name}`,
      schema: fleetPage,
      ...requestOptionsOf(options),
    });
    return { items: fleets, pagination };
  });
}

/** Renames, enables or disables a fleet; gives it as it is then. */
export async function updateFleet(
  edgegap: Edgegap,
  { fleet: name, change }: { fleet: string; change: FleetChange },
  options: WriteOptions,
): Promise<Fleet> {
  const call = {
    method: 'PATCH',
    path: path`/v1/fleet/${name}`,
    body: change,
    effect: 'write',
  } as const;
  return await about(edgegap, {
    ...call,
    ...named(name),
    schema: fleetNamed(change.name ?? name),
    ...writeOptionsOf(options),
  });
}

/** Deletes a fleet with its policies and links. */
export async function deleteFleet(
  edgegap: Edgegap,
  name: string,
  options: WriteOptions,
): Promise<void> {
  const call = { method: 'DELETE', path: path`/v1/fleet/${name}`, effect: 'write' } as const;
  await about(edgegap, { ...call, ...named(name), schema: deletion, ...writeOptionsOf(options) });
}

/** From now on the fleet makes deployments of this version, by its policies. */
export async function linkVersion(
  edgegap: Edgegap,
  { fleet: name, application, version }: VersionOfFleet,
  options: WriteOptions,
): Promise<FleetLink> {
  return await about(edgegap, {
    method: 'PUT',
    path: path`/v1/fleet/${name}/app/${application}/version/${version}`,
    effect: 'write',
    // It says how things shall be, so saying it twice is the same.
    retry: 'reads',
    ...named(name),
    schema: fleetLink.check(
      z.refine(
        (link) => link.fleet === name && link.app === application && link.app_version === version,
      ),
    ),
    ...writeOptionsOf(options),
  });
}

/** From now on the fleet makes no more deployments of this version. */
export async function unlinkVersion(
  edgegap: Edgegap,
  { fleet: name, application, version }: VersionOfFleet,
  options: WriteOptions,
): Promise<void> {
  await about(edgegap, {
    method: 'DELETE',
    path: path`/v1/fleet/${name}/app/${application}/version/${version}`,
    effect: 'write',
    ...named(name),
    schema: noBody,
    format: 'none',
    ...writeOptionsOf(options),
  });
}

async function about<T>(edgegap: Edgegap, call: EdgegapCall<T>): Promise<T> {
  return await explainMissingFleets(async () => (await edgegap.call(call)).value);
}

function named(name: string): { resource: string } {
  return { resource: `Edgegap fleet ${name}` };
}

/**
 * What `ask` gives. A 404 of the fleet endpoints has a second meaning: the newer specification has
 * no fleets of this kind any more, so that they may be gone as a whole.
 */
export async function explainMissingFleets<T>(options: () => Promise<T>): Promise<T> {
  try {
    return await options();
  } catch (error) {
    if (!(error instanceof Failure) || error.status !== 404) throw error;
    throw new Failure({
      kind: 'not-found',
      resource: error.resource,
      what: error.what,
      next:
        'check the name; if every fleet operation ends so, this organisation has no fleets ' +
        'of the older kind, which the vendor replaces by private fleets',
      status: 404,
      received: 'yes',
      ...(error.text === undefined ? {} : { text: error.text }),
    });
  }
}

/** A reply counts only for what was asked. */
function fleetNamed(name: string) {
  return fleet.check(z.refine((one) => one.name === name, { path: ['name'] }));
}
