import type { Answer, EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { endpoint, refuse } from '../../http/endpoint.ts';
import { knownDeployment, type Organisation } from '../../organisation.ts';
import { type Deployment, hasContainer } from '../deployment.ts';

/** What the container has written: of itself, and what the control plane made it say. */
function linesOf(deployment: Deployment): string[] {
  if (!hasContainer(deployment)) return [];
  const { application, version, variables, ports, crash } = deployment;
  return [
    `${application} ${version} starts in ${deployment.place.city}`,
    ...variables.map(({ key, value, is_hidden }) => `env ${key}=${is_hidden ? '(hidden)' : value}`),
    ...ports.map((port) => `opens ${port.name} on ${port.internal}/${port.protocol}`),
    ...(deployment.accepting ? ['accepts players'] : []),
    ...deployment.output,
    ...(crash === undefined ? [] : [`${crash.message}, exit code ${crash.exitCode}`]),
  ];
}

/** The logs go with the container, unless an endpoint storage keeps them: then there is a link. */
function logs(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  const { id, crash, logStorage, status } = deployment;
  if (status === 'TERMINATED' && logStorage === undefined) {
    throw refuse(404, `The container of ${id} is gone, and so are its logs.`);
  }
  const text = linesOf(deployment).join('\n');
  const exit_code = crash?.exitCode ?? 0;
  const json = {
    logs: text,
    encoding: 'utf-8',
    crash_logs: crash === undefined ? '' : text,
    crash_data: {
      exit_code,
      message: crash?.message ?? '',
      restart_count: crash?.restartCount ?? 0,
    },
    logs_link: logStorage === undefined ? '' : `s3://${logStorage}/${id}.log`,
  };
  return { status: 200, json };
}

/** GET /v1/deployment/{id}/container-logs. */
export function logRoutes(org: Organisation): Route[] {
  const path = '/v1/deployment/:id/container-logs';
  return [endpoint('GET', path, (request) => logs(org, request))];
}
