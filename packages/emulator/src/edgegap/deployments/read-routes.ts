import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { isVisible, UNUSUAL_ITEM } from '../misbehaviour.ts';
import { knownDeployment, type Organisation } from '../organisation.ts';
import { isListed } from './deployment.ts';
import { passesFilter, readListQuery } from './list-query.ts';
import { listItem, statusBody } from './status-body.ts';

function status(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  const body = statusBody(deployment, org.platform.clock.now());
  const hasLeftover = org.misbehaviour.settings.leftoverErrors && deployment.status === 'READY';
  if (!hasLeftover) return { status: 200, json: body };
  return {
    status: 200,
    json: { ...body, error: true, error_detail: 'Pull image timeout exceeded' },
  };
}

/** Oldest first by default; all have the same number of free sockets. */
function list(org: Organisation, request: EmulatorRequest): Answer {
  const { filters, order_by: orders } = readListQuery(request.query.get('query'));
  const found = org.platform
    .all()
    .filter(isListed)
    .filter((deployment) => isVisible(deployment, org.platform.clock.now()))
    .filter((deployment) => filters.every((filter) => passesFilter(deployment, filter)));
  const byTime = orders.find((order) => order.field === 'created_at');
  if (byTime?.order === 'desc') found.reverse();
  const shown = org.misbehaviour.take('listGaps') ? found.filter((_, at) => at % 2 === 1) : found;
  const { items, total: total_count, pagination } = takePage(shown, request.query);
  const unusual = org.misbehaviour.take('unusualLists') ? [UNUSUAL_ITEM] : [];
  const data = [...unusual, ...items.map(listItem)];
  const json = { data, total_count, pagination, message: [] };
  return { status: 200, json };
}

/** GET /v1/status/{id} and GET /v1/deployments. */
export function readRoutes(org: Organisation): Route[] {
  return [
    endpoint('GET', '/v1/status/:id', (request) => status(org, request)),
    endpoint('GET', '/v1/deployments', (request) => list(org, request)),
  ];
}
