import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Edgegap, EdgegapCall } from './connection.ts';
import { whereFleetsAre } from './legacy-fleets.ts';
import { allPages, PAGE_LIMIT } from './pages.ts';
import {
  deletion,
  type Fleet,
  type FleetLink,
  fleet,
  fleetLink,
  fleetPage,
} from './schemas/fleets.ts';
import { noBody } from './schemas/no-body.ts';

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

export async function createFleet(
  edgegap: Edgegap,
  body: { name: string; enabled: boolean },
  ask: Ask,
): Promise<Fleet> {
  const call = { method: 'POST', path: path`/v1/fleet`, body, effect: 'write' } as const;
  return await about(edgegap, { ...call, ...named(body.name), schema: fleet, ...ends(ask) });
}

export async function readFleet(edgegap: Edgegap, name: string, ask: Ask): Promise<Fleet> {
  const call = { method: 'GET', path: path`/v1/fleet/${name}`, effect: 'read' } as const;
  return await about(edgegap, { ...call, ...named(name), schema: fleet, ...ends(ask) });
}

/** All fleets, page by page. */
export async function listFleets(edgegap: Edgegap, ask: Ask): Promise<Fleet[]> {
  return await allPages(async (page) => {
    const { fleets, pagination } = await about(edgegap, {
      method: 'GET',
      path: path`/v1/fleets`,
      query: { page, limit: PAGE_LIMIT },
      effect: 'read',
      resource: `fleets at ${edgegap.name}`,
      schema: fleetPage,
      ...ends(ask),
    });
    return { items: fleets, pagination };
  });
}

export async function updateFleet(
  edgegap: Edgegap,
  { fleet: name, change }: { fleet: string; change: FleetChange },
  ask: Ask,
): Promise<Fleet> {
  const call = {
    method: 'PATCH',
    path: path`/v1/fleet/${name}`,
    body: change,
    effect: 'write',
  } as const;
  return await about(edgegap, { ...call, ...named(name), schema: fleet, ...ends(ask) });
}

/** Deletes a fleet with its policies and links. */
export async function deleteFleet(edgegap: Edgegap, name: string, ask: Ask): Promise<void> {
  const call = { method: 'DELETE', path: path`/v1/fleet/${name}`, effect: 'write' } as const;
  await about(edgegap, { ...call, ...named(name), schema: deletion, ...ends(ask) });
}

/** From now on the fleet makes deployments of this version, by its policies. */
export async function linkVersion(
  edgegap: Edgegap,
  { fleet: name, application, version }: VersionOfFleet,
  ask: Ask,
): Promise<FleetLink> {
  return await about(edgegap, {
    method: 'PUT',
    path: path`/v1/fleet/${name}/app/${application}/version/${version}`,
    effect: 'write',
    // It says how things shall be, so saying it twice is the same.
    retry: 'reads',
    ...named(name),
    schema: fleetLink,
    ...ends(ask),
  });
}

export async function unlinkVersion(
  edgegap: Edgegap,
  { fleet: name, application, version }: VersionOfFleet,
  ask: Ask,
): Promise<void> {
  await about(edgegap, {
    method: 'DELETE',
    path: path`/v1/fleet/${name}/app/${application}/version/${version}`,
    effect: 'write',
    ...named(name),
    schema: noBody,
    format: 'none',
    ...ends(ask),
  });
}

async function about<T>(edgegap: Edgegap, call: EdgegapCall<T>): Promise<T> {
  return await whereFleetsAre(async () => (await edgegap.call(call)).value);
}

function named(name: string): { resource: string } {
  return { resource: `Edgegap fleet ${name}` };
}
