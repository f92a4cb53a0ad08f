import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint, readBody } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { writeTime } from '../times.ts';
import type { Fleet } from './fleet.ts';
import type { Fleets } from './fleets.ts';

const newFleet = z.object({ name: z.string().min(1), enabled: z.boolean().default(false) });
const fleetChange = z.object({
  name: z.string().min(1).optional(),
  enabled: z.boolean().optional(),
});

function shownFleet(fleet: Fleet) {
  const { name, enabled, createdMs, updatedMs } = fleet;
  return { name, enabled, create_time: writeTime(createdMs), last_updated: writeTime(updatedMs) };
}

function create(fleets: Fleets, request: EmulatorRequest): Answer {
  const { name, enabled } = readBody(request, newFleet);
  fleets.requireFreeName(name);
  const now = fleets.now();
  const fleet = { name, enabled, policies: [], links: [], createdMs: now, updatedMs: now };
  fleets.add(fleet);
  return { status: 200, json: shownFleet(fleet) };
}

function list(fleets: Fleets, request: EmulatorRequest): Answer {
  const { items, pagination } = takePage(fleets.all(), request.query);
  return { status: 200, json: { fleets: items.map(shownFleet), pagination } };
}

function change(fleets: Fleets, request: EmulatorRequest): Answer {
  const fleet = fleets.known(request);
  const { name = fleet.name, enabled = fleet.enabled } = readBody(request, fleetChange);
  if (name !== fleet.name) fleets.requireFreeName(name);
  Object.assign(fleet, { name, enabled, updatedMs: fleets.now() });
  fleets.fill();
  return { status: 200, json: shownFleet(fleet) };
}

function remove(fleets: Fleets, request: EmulatorRequest): Answer {
  const fleet = fleets.known(request);
  fleets.remove(fleet);
  return { status: 200, json: { message: `Fleet ${fleet.name} was deleted.` } };
}

/** The five endpoints of fleets themselves. */
export function fleetRoutes(fleets: Fleets): Route[] {
  const one = '/v1/fleet/:fleet';
  return [
    endpoint('POST', '/v1/fleet', (request) => create(fleets, request)),
    endpoint('GET', '/v1/fleets', (request) => list(fleets, request)),
    endpoint('GET', one, (request) => ({ status: 200, json: shownFleet(fleets.known(request)) })),
    endpoint('PATCH', one, (request) => change(fleets, request)),
    endpoint('DELETE', one, (request) => remove(fleets, request)),
  ];
}
