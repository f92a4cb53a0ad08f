import type { Answer, EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { endpoint, readBody } from '../../http/endpoint.ts';
import { type Coordinates, choosePlace } from '../../locations/placement.ts';
import { places } from '../../locations/places.ts';
import {
  hideLate,
  type Organisation,
  originOf,
  requireKnownVersion,
  requireTagNames,
} from '../../organisation.ts';
import type { DeploymentRequest, Webhook, WebhookEvent } from '../deployment.ts';
import { type DeployBodyV2, deployBodyV2 } from './body-v2.ts';

const noServer = 'No server could be allocated for this deployment.';

function nearOf(body: DeployBodyV2): Coordinates | undefined {
  for (const user of body.users) {
    if (user.user_type === 'geo_coordinates') return user.user_data;
  }
  return undefined;
}

function webhooksOf(body: DeployBodyV2): Webhook[] {
  const given: [WebhookEvent, { url: string } | null | undefined][] = [
    ['ready', body.webhook_on_ready],
    ['error', body.webhook_on_error],
    ['terminated', body.webhook_on_terminated],
  ];
  return given.flatMap(([event, webhook]) =>
    webhook === null || webhook === undefined ? [] : [{ events: [event], url: webhook.url }],
  );
}

function deploymentRequest(
  org: Organisation,
  body: DeployBodyV2,
  request: EmulatorRequest,
): DeploymentRequest {
  const terms = org.catalogue.terms(body.application, body.version);
  const { random } = org.platform;
  const place = choosePlace({ filters: [], near: nearOf(body), random }) ?? random.pick(places);
  return {
    ports: [],
    maxDurationMinutes: -1,
    ...terms,
    version: body.version,
    application: body.application,
    place,
    tags: body.tags ?? [],
    variables: body.environment_variables ?? [],
    webhooks: webhooksOf(body),
    users: body.users.length,
    command: '',
    arguments: '',
    skipTelemetry: true,
    cachedOnly: body.require_cached_locations ?? false,
    origin: originOf(request),
  };
}

async function deploy(org: Organisation, request: EmulatorRequest): Promise<Answer> {
  const body = readBody(request, deployBodyV2);
  requireTagNames(org, body.tags ?? []);
  requireKnownVersion(org, body.application, body.version);
  const order = deploymentRequest(org, body, request);
  if (order.application.endsWith('-full')) {
    const { id } = org.platform.createFailed(order, noServer);
    return { status: 422, json: { request_id: id, message: noServer } };
  }
  const { deployment, prepared } = org.platform.create(order);
  hideLate(org, deployment);
  await prepared;
  return { status: 202, json: { request_id: deployment.id } };
}

/** POST /v2/deployments: its 422 leaves a failed deployment, whose id it names. */
export function deployV2Routes(org: Organisation): Route[] {
  return [endpoint('POST', '/v2/deployments', (request) => deploy(org, request))];
}
