import { z } from 'zod';
import type { EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint, pathPart, readBody, refuse } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { writeTime } from '../times.ts';
import type { Catalogue } from './catalogue.ts';
import type { Application } from './version-body.ts';

const newApplication = z.object({
  name: z.string().min(3).max(64),
  is_active: z.boolean().default(true),
  image: z.string().default(''),
});

function applicationBody(application: Application) {
  return {
    name: application.name,
    is_active: application.isActive,
    image: application.image,
    create_time: writeTime(application.createdMs),
    last_updated: writeTime(application.updatedMs),
  };
}

/** The application of the path; throws the 404. */
export function knownApplication(catalogue: Catalogue, request: EmulatorRequest): Application {
  const name = pathPart(request, 'app');
  const application = catalogue.find(name);
  if (application === undefined) throw refuse(404, `Application ${name} was not found.`);
  return application;
}

function create(catalogue: Catalogue, request: EmulatorRequest) {
  const { name, is_active: isActive, image } = readBody(request, newApplication);
  if (catalogue.find(name) !== undefined) throw refuse(409, `Application ${name} exists already.`);
  return { status: 200, json: applicationBody(catalogue.add({ name, isActive, image })) };
}

function list(catalogue: Catalogue, request: EmulatorRequest) {
  const { items, total: total_count, pagination } = takePage(catalogue.all(), request.query);
  const json = { applications: items.map(applicationBody), total_count, pagination };
  return { status: 200, json };
}

/** POST /v1/app, GET /v1/apps and GET /v1/app/{app}. */
export function applicationRoutes(catalogue: Catalogue): Route[] {
  return [
    endpoint('POST', '/v1/app', (request) => create(catalogue, request)),
    endpoint('GET', '/v1/apps', (request) => list(catalogue, request)),
    endpoint('GET', '/v1/app/:app', (request) => ({
      status: 200,
      json: applicationBody(knownApplication(catalogue, request)),
    })),
  ];
}
