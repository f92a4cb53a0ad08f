import { z } from 'zod';
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
import { address, coordinates, variableValue, webhookUrl } from './routes-v1.ts';

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

const lowestUnits = 100;

const user = z.discriminatedUnion('user_type', [
  z.object({ user_type: z.literal('ip_address'), user_data: z.object({ ip_address: address }) }),
  z.object({ user_type: z.literal('geo_coordinates'), user_data: coordinates }),
]);

const resources = z
  .object({ cpu_units: z.int().min(lowestUnits), memory_mib: z.int().min(lowestUnits) })
  .refine(
    (wanted) => wanted.memory_mib <= 2 * wanted.cpu_units,
    'memory_mib must not exceed 2 * cpu_units.',
  );

const webhook = z.object({ url: webhookUrl });

/** The body of POST /v2/deployments. The names of v1 are no part of it and go unnoticed. */
const deployBodyV2 = z.object({
  application: z.string().min(1),
  version: z.string().min(1),
  users: z.array(user).min(1),
  resources: resources.nullish(),
  require_cached_locations: z.boolean().nullish(),
  environment_variables: z
    .array(z.object({ key: z.string().min(1), value: variableValue, is_hidden: z.boolean() }))
    .nullish(),
  tags: z.array(z.string()).nullish(),
  webhook_on_ready: webhook.nullish(),
  webhook_on_error: webhook.nullish(),
  webhook_on_terminated: webhook.nullish(),
});

type DeployBodyV2 = z.infer<typeof deployBodyV2>;
