import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint, pathPart, refuse } from '../http/endpoint.ts';
import { writeTime } from '../times.ts';
import type { Fleet, VersionLink } from './fleet.ts';
import type { Fleets } from './fleets.ts';

function findLink(fleet: Fleet, request: EmulatorRequest): VersionLink | undefined {
  const application = pathPart(request, 'app');
  const version = pathPart(request, 'version');
  return fleet.links.find((link) => link.application === application && link.version === version);
}

function addLink(fleet: Fleet, request: EmulatorRequest, now: number): VersionLink {
  const application = pathPart(request, 'app');
  const link = {
    application,
    version: pathPart(request, 'version'),
    createdMs: now,
    updatedMs: now,
  };
  fleet.links.push(link);
  return link;
}

/** Linking twice is no error: it is a PUT. */
function link(fleets: Fleets, request: EmulatorRequest): Answer {
  const fleet = fleets.known(request);
  const now = fleets.now();
  const made = findLink(fleet, request) ?? addLink(fleet, request, now);
  made.updatedMs = now;
  fleets.fill();
  const json = {
    app: made.application,
    app_version: made.version,
    fleet: fleet.name,
    create_time: writeTime(made.createdMs),
    last_updated: writeTime(made.updatedMs),
  };
  return { status: 200, json };
}

function unlink(fleets: Fleets, request: EmulatorRequest): Answer {
  const fleet = fleets.known(request);
  const made = findLink(fleet, request);
  if (made === undefined) throw refuse(404, 'This version is not linked to the fleet.');
  fleet.links.splice(fleet.links.indexOf(made), 1);
  return { status: 204 };
}

/** Links an app version to a fleet and takes it off again. */
export function linkRoutes(fleets: Fleets): Route[] {
  const path = '/v1/fleet/:fleet/app/:app/version/:version';
  return [
    endpoint('PUT', path, (request) => link(fleets, request)),
    endpoint('DELETE', path, (request) => unlink(fleets, request)),
  ];
}
