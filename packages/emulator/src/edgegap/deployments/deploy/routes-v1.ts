import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { gameHost } from '../../game-server/loopback.ts';
import { endpoint, readBody, refuse } from '../../http/endpoint.ts';
import { type Coordinates, choosePlace, placeFilter } from '../../locations/placement.ts';
import type { Place } from '../../locations/places.ts';
import {
  hideLate,
  type Organisation,
  originOf,
  requireKnownVersion,
  requireTagNames,
} from '../../organisation.ts';
import type { Deployment, DeploymentRequest, Webhook } from '../deployment.ts';

/** The wanted place: `location` before the first user's coordinates. */
function nearOf(body: DeployBodyV1): Coordinates | undefined {
  return body.location ?? body.geo_ip_list?.[0];
}

/** Throws the 422 where no server can take it. */
function placeFor(org: Organisation, body: DeployBodyV1): Place {
  const { random } = org.platform;
  const place = choosePlace({ filters: body.filters ?? [], near: nearOf(body), random });
  if (place === undefined || body.app_name.endsWith('-full')) {
    throw refuse(422, 'No server could be allocated for this deployment.');
  }
  return place;
}

function webhooksOf(body: DeployBodyV1): Webhook[] {
  if (typeof body.webhook_url !== 'string') return [];
  return [{ events: ['ready', 'error'], url: body.webhook_url }];
}

function deploymentRequest(
  org: Organisation,
  body: DeployBodyV1,
  request: EmulatorRequest,
): DeploymentRequest {
  const terms = org.catalogue.terms(body.app_name, body.version_name ?? undefined);
  if (terms === undefined) throw refuse(404, `Application ${body.app_name} has no version.`);
  const storage = body.container_log_storage;
  return {
    ...terms,
    application: body.app_name,
    place: placeFor(org, body),
    tags: body.tags ?? [],
    variables: body.env_vars ?? [],
    webhooks: webhooksOf(body),
    users: (body.ip_list ?? body.geo_ip_list ?? []).length,
    command: body.command ?? '',
    arguments: body.arguments ?? '',
    logStorage: storage?.enabled ? storage.endpoint_storage : terms.logStorage,
    skipTelemetry: body.skip_telemetry ?? true,
    cachedOnly: false,
    origin: originOf(request),
  };
}

function deployReply(deployment: Deployment, body: DeployBodyV1) {
  const { latitude, longitude } = nearOf(body) ?? deployment.place;
  return {
    request_id: deployment.id,
    request_dns: gameHost,
    request_app: deployment.application,
    filters: body.filters ?? [],
    request_version: deployment.version,
    request_user_count: deployment.users,
    tags: deployment.tags.map((tag) => tag.name),
    container_log_storage: {
      enabled: deployment.logStorage !== undefined,
      endpoint_storage: deployment.logStorage ?? '',
    },
    location: { latitude, longitude },
    ap_sort_strategy: body.ap_sort_strategy ?? 'basic',
  };
}

async function deploy(org: Organisation, request: EmulatorRequest): Promise<Answer> {
  const body = readBody(request, deployBodyV1);
  requireTagNames(org, body.tags ?? []);
  requireKnownVersion(org, body.app_name, body.version_name);
  const { deployment, prepared } = org.platform.create(deploymentRequest(org, body, request));
  hideLate(org, deployment);
  await prepared;
  return { status: 200, json: deployReply(deployment, body) };
}

/** POST /v1/deploy. */
export function deployV1Routes(org: Organisation): Route[] {
  return [endpoint('POST', '/v1/deploy', (request) => deploy(org, request))];
}

const longestValueBytes = 4096;

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

export const address = z.union([z.ipv4(), z.ipv6()], { error: 'Not an IP address.' });
export const coordinates = z.object({ latitude, longitude });

export const variableValue = z
  .string()
  .refine((value) => Buffer.byteLength(value) <= longestValueBytes, 'Longer than 4 KB.');

export const webhookUrl = z.url({ protocol: /^https?$/, error: 'Not an http or https URL.' });

/** The body of POST /v1/deploy. Deprecated fields are taken and have no effect. */
const deployBodyV1 = z
  .object({
    app_name: z.string().min(1),
    version_name: z.string().min(1).nullish(),
    ip_list: z.array(address).nullish(),
    geo_ip_list: z.array(z.object({ ip: address, latitude, longitude })).nullish(),
    env_vars: z
      .array(
        z.object({
          key: z.string().min(1),
          value: variableValue,
          is_hidden: z.boolean().default(false),
        }),
      )
      .nullish(),
    location: coordinates.nullish(),
    filters: z.array(placeFilter).nullish(),
    tags: z.array(z.string()).nullish(),
    webhook_url: webhookUrl.nullish(),
    container_log_storage: z
      .object({ enabled: z.boolean(), endpoint_storage: z.string() })
      .nullish(),
    command: z.string().nullish(),
    arguments: z.string().nullish(),
    skip_telemetry: z.boolean().nullish(),
    is_public_app: z.boolean().nullish(),
    telemetry_profile_uuid_list: z.array(z.string()).nullish(),
    ap_sort_strategy: z.enum(['basic', 'weighted']).nullish(),
  })
  .refine(
    (body) => (body.ip_list ?? []).length > 0 !== (body.geo_ip_list ?? []).length > 0,
    'Exactly one of ip_list and geo_ip_list must be given.',
  );

type DeployBodyV1 = z.infer<typeof deployBodyV1>;
