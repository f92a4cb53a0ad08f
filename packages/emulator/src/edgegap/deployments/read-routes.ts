import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { knownDeployment, type Organisation } from '../organisation.ts';
import { isListed } from './deployment.ts';
import { passesFilter, readListQuery } from './list-query.ts';
import { listItem, statusBody } from './status-body.ts';

function status(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  return { status: 200, json: statusBody(deployment, org.platform.clock.now()) };
}

/** Oldest first unless told otherwise; all have the same number of free sockets. */
function list(org: Organisation, request: EmulatorRequest): Answer {
  const { filters, order_by: orders } = readListQuery(request.query.get('query'));
  const found = org.platform
    .all()
    .filter(isListed)
    .filter((deployment) => filters.every((filter) => passesFilter(deployment, filter)));
  const byTime = orders.find((order) => order.field === 'created_at');
  if (byTime?.order === 'desc') found.reverse();
  const { items, total: total_count, pagination } = takePage(found, request.query);
  const json = { data: items.map(listItem), total_count, pagination, message: [] };
  return { status: 200, json };
}

/** GET /v1/status/{id} and GET /v1/deployments. */
export function readRoutes(org: Organisation): Route[] {
  return [
    endpoint('GET', '/v1/status/:id', (request) => status(org, request)),
    endpoint('GET', '/v1/deployments', (request) => list(org, request)),
  ];
}
