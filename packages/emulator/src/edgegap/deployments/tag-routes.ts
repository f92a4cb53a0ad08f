import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint, pathPart, readBody, refuse } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { knownDeployment, type Organisation, requireTagNames } from '../organisation.ts';
import { writeTime } from '../times.ts';
import type { Deployment, Tag } from './deployment.ts';

const tagBody = z.object({ name: z.string() });

function shown(tag: Tag) {
  const create_time = writeTime(tag.createdMs);
  return { name: tag.name, create_time, last_updated: writeTime(tag.updatedMs) };
}

function findTag(deployment: Deployment, name: string): Tag | undefined {
  return deployment.tags.find((tag) => tag.name === name);
}

function knownTag(deployment: Deployment, request: EmulatorRequest): Tag {
  const name = pathPart(request, 'tag');
  const tag = findTag(deployment, name);
  if (tag === undefined) throw refuse(404, `Tag ${name} was not found.`);
  return tag;
}

/** The name of the body; throws the 400 for its length. */
function wantedName(org: Organisation, request: EmulatorRequest): string {
  const { name } = readBody(request, tagBody);
  requireTagNames(org, [name]);
  return name;
}

function refuseTwice(deployment: Deployment, name: string): void {
  if (findTag(deployment, name) !== undefined) throw refuse(409, `Tag ${name} exists already.`);
}

/** `count` as in the document and `total_count` as in the newer specification. */
function list(org: Organisation, request: EmulatorRequest): Answer {
  const page = takePage(knownDeployment(org, request).tags, request.query);
  const { total, pagination } = page;
  const tags = page.items.map(shown);
  return { status: 200, json: { tags, count: total, total_count: total, pagination } };
}

function create(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  const name = wantedName(org, request);
  refuseTwice(deployment, name);
  const now = org.platform.clock.now();
  const tag = { name, createdMs: now, updatedMs: now };
  deployment.tags.push(tag);
  return { status: 200, json: shown(tag) };
}

function rename(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  const tag = knownTag(deployment, request);
  const name = wantedName(org, request);
  if (name !== tag.name) refuseTwice(deployment, name);
  tag.name = name;
  tag.updatedMs = org.platform.clock.now();
  return { status: 200, json: shown(tag) };
}

function remove(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  const tag = knownTag(deployment, request);
  deployment.tags.splice(deployment.tags.indexOf(tag), 1);
  return { status: 204 };
}

/** The five endpoints of a deployment's tags. */
export function tagRoutes(org: Organisation): Route[] {
  const all = '/v1/deployments/:id/tags';
  const one = `${all}/:tag`;
  return [
    endpoint('GET', all, (request) => list(org, request)),
    endpoint('POST', all, (request) => create(org, request)),
    endpoint('GET', one, (request) => ({
      status: 200,
      json: shown(knownTag(knownDeployment(org, request), request)),
    })),
    endpoint('PATCH', one, (request) => rename(org, request)),
    endpoint('DELETE', one, (request) => remove(org, request)),
  ];
}
