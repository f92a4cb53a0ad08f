import type { DeployBody } from '@rollout-actions/client/edgegap/deployments';
import type { Inputs } from '../../inputs/inputs.ts';
import type { User } from '../../inputs/schemas.ts';
import { hasCoordinates } from '../../inputs/structured-fields.ts';

// Version 1 wants an address beside coordinates and ignores it; this one is of nobody.
const NO_ADDRESS = '192.0.2.1';

/** One server to be made. */
export interface CreateRequest {
  /** From 0; with `spread` the place in that list. */
  n: number;
  /** Its own tag, which is among `tags`. */
  tag: string;
  tags: readonly string[];
}

/** The body of the deploy call that `api-version` asks for. */
export function requestBody(inputs: Inputs, request: CreateRequest): DeployBody {
  return inputs.apiVersion === '1' ? bodyV1(inputs, request) : bodyV2(inputs, request);
}

function bodyV1(inputs: Inputs, { n, tags }: CreateRequest): DeployBody {
  const users = usersFor(inputs, n);
  const placed = users.filter(hasCoordinates);
  const addresses = users.flatMap((user) => (hasCoordinates(user) ? [] : [user.ip]));
  const { version, location, filters, command, webhookUrl } = inputs;
  return {
    app_name: inputs.application,
    ...(version === undefined ? {} : { version_name: version }),
    ...(placed.length > 0
      ? { geo_ip_list: placed.map((user) => ({ ip: NO_ADDRESS, ...user })) }
      : { ip_list: addresses }),
    env_vars: variablesOf(inputs),
    tags,
    ...(location === undefined ? {} : { location }),
    ...(filters === undefined ? {} : { filters }),
    ...(command === undefined ? {} : { command }),
    ...(inputs.arguments === undefined ? {} : { arguments: inputs.arguments }),
    ...(webhookUrl === undefined ? {} : { webhook_url: webhookUrl.href }),
    ...logStorageOf(inputs),
  };
}

function bodyV2(inputs: Inputs, { n, tags }: CreateRequest): DeployBody {
  const { cpuUnits, memoryMib, webhookUrl } = inputs;
  const webhook = webhookUrl === undefined ? undefined : { url: webhookUrl.href };
  const hasResources = cpuUnits !== undefined && memoryMib !== undefined;
  return {
    application: inputs.application,
    version: inputs.version,
    users: usersFor(inputs, n).map(userV2),
    environment_variables: variablesOf(inputs),
    tags,
    ...(inputs.requireCachedLocations ? { require_cached_locations: true } : {}),
    ...(hasResources ? { resources: { cpu_units: cpuUnits, memory_mib: memoryMib } } : {}),
    // As in version 1: called for the first of READY and ERROR.
    ...(webhook === undefined ? {} : { webhook_on_ready: webhook, webhook_on_error: webhook }),
  };
}

function usersFor({ users = [], spread }: Inputs, n: number): readonly User[] {
  const place = spread?.[n];
  return place === undefined ? users : [place];
}

function userV2(user: User) {
  if (!hasCoordinates(user)) {
    return { user_type: 'ip_address', user_data: { ip_address: user.ip } };
  }
  const { latitude, longitude } = user;
  return { user_type: 'geo_coordinates', user_data: { latitude, longitude } };
}

function variablesOf({ env, hiddenEnv }: Inputs) {
  return [
    ...[...env].map(([key, value]) => ({ key, value, is_hidden: false })),
    ...[...hiddenEnv].map(([key, value]) => ({ key, value, is_hidden: true })),
  ];
}

function logStorageOf({ containerLogStorage: name }: Inputs) {
  // `true` is the storage of the app version itself, which it has without being named here.
  if (name === undefined || name === 'true') return {};
  const enabled = name !== 'false';
  return { container_log_storage: { enabled, endpoint_storage: enabled ? name : '' } };
}
