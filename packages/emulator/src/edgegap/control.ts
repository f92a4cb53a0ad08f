import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../core/http/exchange.ts';
import type { Deployment } from './deployments/deployment.ts';
import { endpoint, pathPart, readBody, refuse } from './http/endpoint.ts';
import type { Organisation } from './organisation.ts';

const crashBody = z.object({
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
  const { code: exitCode, message } = readBody(request, crashBody);
  if (org.platform.crash(deployment, { exitCode, message, restartCount: 0 }))
    return { status: 204 };
  throw refuse(409, `It is ${deployment.status}; only a READY deployment can crash.`);
}

function write(org: Organisation, request: EmulatorRequest): Answer {
  anyDeployment(org, request).output.push(...readBody(request, outputBody).lines);
  return { status: 204 };
}

/**
 * Below `/__emulator__/`: `deployments/<id>/crash` `{code?, message?}` ends the container of a
 * READY deployment, `deployments/<id>/output` `{lines}` adds lines to its log.
 */
export function controlRoutes(org: Organisation): Route[] {
  return [
    endpoint('POST', 'deployments/:id/crash', (request) => crash(org, request)),
    endpoint('POST', 'deployments/:id/output', (request) => write(org, request)),
  ];
}
