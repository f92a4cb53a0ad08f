import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint, readBody, refuse } from '../http/endpoint.ts';
import { passesSelection, selectionFilter } from '../http/selection.ts';
import { isVisible } from '../misbehaviour.ts';
import { knownDeployment, type Organisation } from '../organisation.ts';
import { type Deployment, isLeaving } from './deployment.ts';
import { statusBody } from './status-body.ts';

const bulkStopBody = z.object({
  filters: z.array(selectionFilter(['request_id', 'deployment_tags'])).min(1),
});

type BulkStopFilter = z.infer<typeof bulkStopBody>['filters'][number];

/** `true` wants a storage of the version, `false` switches it off, else it is a storage's name. */
function applyLogStorage(deployment: Deployment, wanted: string | null): void {
  if (wanted === null) return;
  if (wanted === 'false') deployment.logStorage = undefined;
  else if (wanted !== 'true') deployment.logStorage = wanted;
  else if (deployment.logStorage === undefined) {
    throw refuse(400, 'The app version has no endpoint storage.');
  }
}

/** 200 with the summary where the stop begins at once, 202 where it comes later or has begun. */
function stop(org: Organisation, deployment: Deployment, request: EmulatorRequest): Answer {
  applyLogStorage(deployment, request.query.get('container_log_storage'));
  const { id } = deployment;
  if (org.platform.stop(deployment) !== 'begun') {
    return { status: 202, json: { message: `${id} - Delete request will be processed soon` } };
  }
  const deployment_summary = statusBody(deployment, org.platform.clock.now());
  const message = `Instance ${id} will be deleted`;
  return { status: 200, json: { message, deployment_summary } };
}

function stopById(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  if (deployment.status === 'TERMINATED') {
    throw refuse(410, `Instance ${deployment.id} is already terminated.`);
  }
  const answer = stop(org, deployment, request);
  return org.misbehaviour.take('emptyStops') ? { status: answer.status } : answer;
}

/** The container's own call: its secret instead of the key, and never a 410. */
function stopItself(org: Organisation, request: EmulatorRequest): Answer {
  const secret = request.headers.authorization;
  if (secret === undefined || secret === '') {
    throw refuse(401, 'The authorization header is missing.');
  }
  const deployment = knownDeployment(org, request);
  const { accessPoint, token } = deployment.selfStop;
  if (request.params['accessPoint'] !== String(accessPoint)) {
    throw refuse(404, 'There is no such access point.');
  }
  if (secret !== token) throw refuse(403, 'This delete token is not the one of the deployment.');
  if (deployment.status === 'TERMINATED') throw refuse(404, `${deployment.id} was not found.`);
  return stop(org, deployment, request);
}

function isMeant(deployment: Deployment, filter: BulkStopFilter): boolean {
  const tags = () => deployment.tags.map((tag) => tag.name);
  return passesSelection(filter, filter.field === 'request_id' ? [deployment.id] : tags());
}

/** Names what will be stopped; several filters must all be passed. */
function stopMany(org: Organisation, request: EmulatorRequest): Answer {
  const { filters } = readBody(request, bulkStopBody);
  const meant = org.platform
    .all()
    .filter((deployment) => !isLeaving(deployment))
    .filter((deployment) => isVisible(deployment, org.platform.clock.now()))
    .filter((deployment) => filters.every((filter) => isMeant(deployment, filter)));
  const isPartial = org.misbehaviour.take('partialBulkStops');
  const accepted = isPartial ? meant.filter((_, at) => at % 2 === 0) : meant;
  for (const deployment of accepted) org.platform.stopSoon(deployment);
  const processable = accepted.map((deployment) => ({ request_id: deployment.id }));
  return { status: 202, json: { processable } };
}

/** DELETE /v1/stop and /v1/self/stop, POST /v1/deployments/bulk-stop. */
export function stopRoutes(org: Organisation): Route[] {
  return [
    endpoint('DELETE', '/v1/stop/:id', (request) => stopById(org, request)),
    endpoint('DELETE', '/v1/self/stop/:id/:accessPoint', (request) => stopItself(org, request)),
    endpoint('POST', '/v1/deployments/bulk-stop', (request) => stopMany(org, request)),
  ];
}
