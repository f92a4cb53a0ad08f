import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { checkFields, endpoint, readBody, refuse } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { maskFields } from './fields-mask.ts';
import type { Fleet } from './fleet.ts';
import type { Fleets } from './fleets.ts';
import { changedPolicy, newPolicy, policyChange, readPolicy, shownPolicy } from './policy-body.ts';

function requireFreeName(fleet: Fleet, name: string): void {
  if (fleet.policies.some((policy) => policy.name === name)) {
    throw refuse(400, `Policy ${name} exists already.`);
  }
}

function create(fleets: Fleets, request: EmulatorRequest): Answer {
  const fleet = fleets.known(request);
  const body = readBody(request, newPolicy);
  requireFreeName(fleet, body.name);
  const now = fleets.now();
  const policy = { ...readPolicy(body), createdMs: now, updatedMs: now };
  fleet.policies.push(policy);
  fleets.fill();
  return { status: 200, json: shownPolicy(policy) };
}

function list(fleets: Fleets, request: EmulatorRequest): Answer {
  const { items, pagination } = takePage(fleets.known(request).policies, request.query);
  const header = request.headers['x-fields'];
  const mask = Array.isArray(header) ? header.join(',') : header;
  return { status: 200, json: maskFields({ policies: items.map(shownPolicy), pagination }, mask) };
}

function read(fleets: Fleets, request: EmulatorRequest): Answer {
  const policy = fleets.knownPolicy(fleets.known(request), request);
  return { status: 200, json: shownPolicy(policy) };
}

function change(fleets: Fleets, request: EmulatorRequest): Answer {
  const fleet = fleets.known(request);
  const policy = fleets.knownPolicy(fleet, request);
  const merged = { ...shownPolicy(policy), ...readBody(request, policyChange) };
  const body = checkFields(merged, changedPolicy);
  if (body.name !== policy.name) requireFreeName(fleet, body.name);
  Object.assign(policy, readPolicy(body), { updatedMs: fleets.now() });
  fleets.fill();
  return { status: 200, json: shownPolicy(policy) };
}

function remove(fleets: Fleets, request: EmulatorRequest): Answer {
  const fleet = fleets.known(request);
  const policy = fleets.knownPolicy(fleet, request);
  fleet.policies.splice(fleet.policies.indexOf(policy), 1);
  return { status: 200, json: { message: `Policy ${policy.name} was deleted.` } };
}

/** The five endpoints of a fleet's policies. */
export function policyRoutes(fleets: Fleets): Route[] {
  const all = '/v1/fleet/:fleet/policies';
  const one = `${all}/:policy`;
  return [
    endpoint('POST', all, (request) => create(fleets, request)),
    endpoint('GET', all, (request) => list(fleets, request)),
    endpoint('GET', one, (request) => read(fleets, request)),
    endpoint('PATCH', one, (request) => change(fleets, request)),
    endpoint('DELETE', one, (request) => remove(fleets, request)),
  ];
}
