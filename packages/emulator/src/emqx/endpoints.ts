import { z } from 'zod';
import type { EmulatorClock } from '../core/clock.ts';
import type { Answer, EmulatorRequest, Route } from '../core/http/exchange.ts';
import { parseJson } from '../core/json-body.ts';
import type { Budgets, Endpoint } from './budgets.ts';
import { checkRequest } from './catalogue.ts';
import { createdView, type Deployment, listView, operationView, singleView } from './deployment.ts';
import type { Platform } from './emqx-platform.ts';
import { type EmqxFixture, type KeyFixture, keyOf, mayCall, mayReach } from './fixture.ts';
import {
  badRequest,
  forbidden,
  invalidSpecification,
  invalidStatus,
  limitExceeded,
  notFound,
  unauthorized,
} from './refusals.ts';

/** The path below which all calls are; part of the base URL that a user gives. */
export const basePath = '/public_api/v1';

export interface EndpointContext {
  clock: EmulatorClock;
  platform: Platform;
  budgets: Budgets;
  fixture: EmqxFixture;
  keys: KeyFixture[];
}

type Handler = (key: KeyFixture, request: EmulatorRequest) => Answer | Promise<Answer>;

const createBody = z.object({
  platform: z.string(),
  region: z.string(),
  connections: z.number(),
  tps: z.number().optional(),
  deploymentType: z.enum(['serverless', 'dedicated', 'dedicatedFlex']),
  deploymentName: z.string().min(1).max(64).optional(),
  projectID: z.string().optional(),
  deploymentVersion: z.enum(['v5', 'v6']).optional(),
});

/** Login, budget and scope, in this order, before the handler: a call that fails later counts. */
function guarded(
  context: EndpointContext,
  call: { endpoint: Endpoint; access: 'read' | 'write'; handler: Handler },
): Route['handle'] {
  const { clock, budgets, fixture, keys } = context;
  return (request) => {
    const key = keyOf(keys, request.headers);
    if (key === undefined) return unauthorized;
    const spent = budgets.spend(key.apiKey, call.endpoint);
    if (spent.refused) {
      const seconds = Math.ceil(spent.opensInMs / clock.speed / 1000);
      return limitExceeded(fixture.budgets.retryAfter ? seconds : undefined);
    }
    return mayCall(key, call.access) ? call.handler(key, request) : forbidden;
  };
}

/** Whether the reads show it by now. */
function isShown({ clock, fixture }: EndpointContext, { createdAt }: Deployment): boolean {
  return createdAt + fixture.creation.appearsAfter <= clock.now();
}

/** Finds the deployment of the path for a key that reaches it. */
function withDeployment(
  context: EndpointContext,
  handle: (deployment: Deployment) => Answer,
): Handler {
  return (key, request) => {
    const deployment = context.platform.find(request.params['id'] ?? '');
    if (deployment === undefined || !isShown(context, deployment)) return notFound;
    return mayReach(key, deployment.project) ? handle(deployment) : forbidden;
  };
}

function start(platform: Platform, deployment: Deployment): Answer {
  if (deployment.type === 'serverless') return invalidSpecification('serverless always runs');
  if (!platform.lifecycle.start(deployment)) return invalidStatus;
  return { status: 201, json: operationView(deployment, 'starting') };
}

function stop(platform: Platform, deployment: Deployment): Answer {
  if (deployment.type === 'serverless') return invalidSpecification('serverless always runs');
  if (!platform.lifecycle.stop(deployment)) return invalidStatus;
  return { status: 201, json: operationView(deployment, 'stopping') };
}

async function create({ platform, fixture }: EndpointContext, request: EmulatorRequest) {
  const read = createBody.safeParse(parseJson(request.body));
  if (!read.success) return badRequest(z.prettifyError(read.error));
  if (read.data.deploymentType === 'dedicatedFlex' && !fixture.creation.dedicatedFlex) {
    return badRequest('unknown deploymentType');
  }
  const checked = checkRequest(read.data);
  if ('refusal' in checked) return invalidSpecification(checked.refusal);
  const deployment = await platform.create({ ...read.data, tps: checked.tps });
  return { status: 201, json: createdView(deployment) };
}

function list(context: EndpointContext, key: KeyFixture): Answer {
  const visible = context.platform
    .all()
    .filter((one) => mayReach(key, one.project) && isShown(context, one));
  return { status: 200, json: visible.map(listView) };
}

/** Where a deployment is read, started and stopped: on every site. */
function deploymentRoutes(context: EndpointContext): Route[] {
  const { platform, fixture } = context;
  const one = `${basePath}/deployments/:id`;
  const read = withDeployment(context, (deployment) => ({
    status: 200,
    json: singleView(deployment, fixture.site),
  }));
  const starting = withDeployment(context, (deployment) => start(platform, deployment));
  const stopping = withDeployment(context, (deployment) => stop(platform, deployment));
  const guard = (endpoint: Endpoint, access: 'read' | 'write', handler: Handler) =>
    guarded(context, { endpoint, access, handler });
  return [
    { method: 'GET', path: one, handle: guard('get', 'read', read) },
    { method: 'POST', path: `${one}/start`, handle: guard('start', 'write', starting) },
    { method: 'POST', path: `${one}/stop`, handle: guard('stop', 'write', stopping) },
  ];
}

/** The calls of the API document; the older sites neither list nor create. */
export function apiRoutes(context: EndpointContext): Route[] {
  const { fixture } = context;
  const path = `${basePath}/deployments`;
  if (fixture.site === 'older') return deploymentRoutes(context);
  const listing: Handler = (key) => list(context, key);
  const creating: Handler = (_key, request) => create(context, request);
  return [
    {
      method: 'GET',
      path,
      handle: guarded(context, { endpoint: 'list', access: 'read', handler: listing }),
    },
    {
      method: 'POST',
      path,
      handle: guarded(context, { endpoint: 'create', access: 'write', handler: creating }),
    },
    ...deploymentRoutes(context),
  ];
}
