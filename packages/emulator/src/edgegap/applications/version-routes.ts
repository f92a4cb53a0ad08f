import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { checkFields, endpoint, pathPart, readBody, refuse } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { writeTime } from '../times.ts';
import { knownApplication } from './application-routes.ts';
import type { Catalogue } from './catalogue.ts';
import {
  type Application,
  readVersion,
  type VersionBody,
  type VersionRecord,
  versionBody,
  versionChange,
} from './version-body.ts';

function shownBody(version: VersionRecord) {
  const create_time = writeTime(version.createdMs);
  return { ...version.body, create_time, last_updated: writeTime(version.updatedMs) };
}

function knownVersion(application: Application, request: EmulatorRequest): VersionRecord {
  const name = pathPart(request, 'version');
  const version = application.versions.get(name);
  if (version === undefined) throw refuse(404, `Version ${name} was not found.`);
  return version;
}

/** An image whose tag ends in `-missing` cannot be pulled; the platform checks only if asked to. */
function requireImage(body: VersionBody): void {
  if (body.verify_image && body.docker_tag.endsWith('-missing')) {
    throw refuse(424, `The image ${body.docker_image}:${body.docker_tag} cannot be pulled.`);
  }
}

function create(catalogue: Catalogue, request: EmulatorRequest): Answer {
  const application = knownApplication(catalogue, request);
  const body = readBody(request, versionBody);
  if (application.versions.has(body.name))
    throw refuse(409, `Version ${body.name} exists already.`);
  requireImage(body);
  const version = catalogue.addVersion(application, body);
  return { status: 200, json: { success: true, version: shownBody(version) } };
}

function change(catalogue: Catalogue, request: EmulatorRequest, now: number): Answer {
  const application = knownApplication(catalogue, request);
  const version = knownVersion(application, request);
  const merged = { ...version.body, ...readBody(request, versionChange), name: version.name };
  const body = checkFields(merged, versionBody);
  requireImage(body);
  Object.assign(version, readVersion(body), { updatedMs: now });
  return { status: 200, json: { success: true, version: shownBody(version) } };
}

function list(catalogue: Catalogue, request: EmulatorRequest): Answer {
  const versions = [...knownApplication(catalogue, request).versions.values()];
  const { items, total: total_count, pagination } = takePage(versions, request.query);
  return { status: 200, json: { versions: items.map(shownBody), total_count, pagination } };
}

function remove(catalogue: Catalogue, request: EmulatorRequest): Answer {
  const application = knownApplication(catalogue, request);
  const { name } = knownVersion(application, request);
  application.versions.delete(name);
  return { status: 200, json: { success: true, message: `Version ${name} was deleted.` } };
}

/** The versions of an application: list, create, read, change, delete. `now` is virtual ms. */
export function versionRoutes(catalogue: Catalogue, now: () => number): Route[] {
  const one = '/v1/app/:app/version/:version';
  return [
    endpoint('GET', '/v1/app/:app/versions', (request) => list(catalogue, request)),
    endpoint('POST', '/v1/app/:app/version', (request) => create(catalogue, request)),
    endpoint('GET', one, (request) => {
      const version = knownVersion(knownApplication(catalogue, request), request);
      return { status: 200, json: shownBody(version) };
    }),
    endpoint('PATCH', one, (request) => change(catalogue, request, now())),
    endpoint('DELETE', one, (request) => remove(catalogue, request)),
  ];
}
