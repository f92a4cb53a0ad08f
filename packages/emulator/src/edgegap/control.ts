import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../core/http/exchange.ts';
import type { Deployment } from './deployments/deployment.ts';
import { endpoint, pathPart, readBody, refuse } from './http/endpoint.ts';
import { misbehaviour } from './misbehaviour.ts';
import type { Organisation } from './organisation.ts';

const crashBody = z.object({
  /** The container is started again: the deployment stays READY. */
  restarts: z.int().min(1).optional(),
  code: z.int().default(1),
  message: z.string().min(1).default('Container crashed'),
});
const outputBody = z.object({ lines: z.array(z.string()).min(1) });

function anyDeployment(org: Organisation, request: EmulatorRequest): Deployment {
  const deployment = org.platform.find(pathPart(request, 'id'));
  if (deployment === undefined) throw refuse(404, 'There is no such deployment.');
  return deployment;
}

function crash(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = anyDeployment(org, request);
  const { code: exitCode, message, restarts } = readBody(request, crashBody);
  if (restarts !== undefined && deployment.status === 'READY') {
    deployment.crash = { exitCode, message, restartCount: restarts };
    return { status: 204 };
  }
  if (org.platform.crash(deployment, { exitCode, message, restartCount: 0 }))
    return { status: 204 };
  throw refuse(409, `It is ${deployment.status}; only a READY deployment can crash.`);
}

function write(org: Organisation, request: EmulatorRequest): Answer {
  anyDeployment(org, request).output.push(...readBody(request, outputBody).lines);
  return { status: 204 };
}

function vanish(org: Organisation, request: EmulatorRequest): Answer {
  org.platform.vanish(anyDeployment(org, request));
  return { status: 204 };
}

function misbehave(org: Organisation, request: EmulatorRequest): Answer {
  org.misbehaviour.set(readBody(request, misbehaviour));
  return { status: 204 };
}

/**
 * Below `/__emulator__/`: `misbehaviour` takes the settings of `misbehaviour.ts`,
 * `deployments/<id>/crash` `{code?, message?, restarts?}` ends the container of a READY deployment
 * (with `restarts` it is started again, so often so far), `deployments/<id>/output` `{lines}` adds
 * lines to its log, `deployments/<id>/vanish` ends it at once and forgets it.
 */
export function controlRoutes(org: Organisation): Route[] {
  return [
    endpoint('POST', 'misbehaviour', (request) => misbehave(org, request)),
    endpoint('POST', 'deployments/:id/crash', (request) => crash(org, request)),
    endpoint('POST', 'deployments/:id/output', (request) => write(org, request)),
    endpoint('POST', 'deployments/:id/vanish', (request) => vanish(org, request)),
  ];
}
