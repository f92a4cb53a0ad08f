/** One endpoint as the document shows it; `request` and `response` are names of samples. */
export interface DocumentedExchange {
  method: string;
  path: (id: string) => string;
  request?: string;
  response?: string;
  status: number;
}

const fleet = '/v1/fleet/fleet_name';
const at = (path: string) => () => path;

/** Every endpoint of the document that needs no preparation beyond those before it, in order. */
export const documentedExchanges: Record<string, DocumentedExchange> = {
  status: {
    method: 'GET',
    path: (id) => `/v1/status/${id}`,
    response: 'get-v1-status',
    status: 200,
  },
  list: { method: 'GET', path: at('/v1/deployments'), response: 'get-v1-deployments', status: 200 },
  locations: {
    method: 'GET',
    path: at('/v1/locations?tags=true'),
    response: 'get-v1-locations',
    status: 200,
  },
  'container logs': {
    method: 'GET',
    path: (id) => `/v1/deployment/${id}/container-logs`,
    response: 'get-v1-deployment-container-logs',
    status: 200,
  },
  metrics: {
    method: 'GET',
    path: (id) => `/v1/metrics/deployment/${id}`,
    response: 'get-v1-metrics-deployment',
    status: 200,
  },
  'create a tag': {
    method: 'POST',
    path: (id) => `/v1/deployments/${id}/tags`,
    request: 'post-v1-deployment-tags',
    response: 'post-v1-deployment-tags',
    status: 200,
  },
  'list the tags': {
    method: 'GET',
    path: (id) => `/v1/deployments/${id}/tags`,
    response: 'get-v1-deployment-tags',
    status: 200,
  },
  'read a tag': {
    method: 'GET',
    path: (id) => `/v1/deployments/${id}/tags/v1.0.0`,
    response: 'get-v1-deployment-tag',
    status: 200,
  },
  'rename a tag': {
    method: 'PATCH',
    path: (id) => `/v1/deployments/${id}/tags/v1.0.0`,
    request: 'patch-v1-deployment-tag',
    response: 'patch-v1-deployment-tag',
    status: 200,
  },
  'delete a tag': {
    method: 'DELETE',
    path: (id) => `/v1/deployments/${id}/tags/v1.0.0`,
    status: 204,
  },
  'create a fleet': {
    method: 'POST',
    path: at('/v1/fleet'),
    request: 'post-v1-fleet',
    response: 'post-v1-fleet',
    status: 200,
  },
  'read a fleet': { method: 'GET', path: at(fleet), response: 'get-v1-fleet', status: 200 },
  'list the fleets': {
    method: 'GET',
    path: at('/v1/fleets'),
    response: 'get-v1-fleets',
    status: 200,
  },
  'change a fleet': {
    method: 'PATCH',
    path: at(fleet),
    request: 'patch-v1-fleet',
    response: 'patch-v1-fleet',
    status: 200,
  },
  'create a policy': {
    method: 'POST',
    path: at(`${fleet}/policies`),
    request: 'post-v1-fleet-policies',
    response: 'post-v1-fleet-policies',
    status: 200,
  },
  'list the policies': {
    method: 'GET',
    path: at(`${fleet}/policies`),
    response: 'get-v1-fleet-policies',
    status: 200,
  },
  'read a policy': {
    method: 'GET',
    path: at(`${fleet}/policies/policy_name`),
    response: 'get-v1-fleet-policy',
    status: 200,
  },
  'change a policy': {
    method: 'PATCH',
    path: at(`${fleet}/policies/policy_name`),
    request: 'patch-v1-fleet-policy',
    response: 'patch-v1-fleet-policy',
    status: 200,
  },
  'link a version': {
    method: 'PUT',
    path: at(`${fleet}/app/app_name/version/version_name`),
    response: 'put-v1-fleet-app-version',
    status: 200,
  },
  'unlink a version': {
    method: 'DELETE',
    path: at(`${fleet}/app/app_name/version/version_name`),
    status: 204,
  },
  'delete a policy': {
    method: 'DELETE',
    path: at(`${fleet}/policies/policy_name`),
    response: 'delete-v1-fleet-policy',
    status: 200,
  },
  'delete a fleet': { method: 'DELETE', path: at(fleet), response: 'delete-v1-fleet', status: 200 },
  stop: {
    method: 'DELETE',
    path: (id) => `/v1/stop/${id}`,
    response: 'delete-v1-stop',
    status: 200,
  },
};
