import type { Route } from '../../core/http/exchange.ts';
import { allocationStub } from '../allocations/view.ts';
import { refusal } from '../errors.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, ReadCall } from '../http/endpoint.ts';
import { page } from '../http/paging.ts';
import type { Reading } from '../http/reading.ts';
import { idPrefix, storedId } from '../ids.ts';
import type { Deployment } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { topics } from '../store/topics.ts';
import { allocationsOf, deploymentView } from './deployment.ts';

const lookup = 'deployment lookup failed: ';

function list(store: Store, { query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const { namespace, prefix } = query;
  const begins = prefix === '' ? () => true : idPrefix(prefix, '');
  const inNamespace = (one: Deployment) => namespace === '*' || one.Namespace === namespace;
  const { records, nextToken } = page({
    records: store.deployments.all().filter((one) => inNamespace(one) && begins(one.ID)),
    query,
    rowOf: deploymentView,
    allowed: ({ Namespace }) => caller.allows(Namespace, 'read-job'),
  });
  const body = records.map(deploymentView);
  return { index: store.tableIndex('deployments'), topics: ['deployments'], body, nextToken };
}

function one(store: Store, { request, query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const given = request.params['id'] ?? '';
  if (given === '') throw refusal('missing deployment ID');
  const id = storedId(given, lookup);
  const found = store.deployments.get(id);
  const watched = [topics.deployment(id)];
  if (found === undefined || !caller.allows(found.Namespace, 'read-job')) {
    const index = store.tableIndex('deployments');
    return { index, topics: watched, missing: 'deployment not found' };
  }
  return { index: found.ModifyIndex, topics: watched, body: deploymentView(found) };
}

function allocations(store: Store, { request, query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const id = storedId(request.params['id'] ?? '', '');
  const found = allocationsOf(store, id);
  const first = found[0];
  if (first !== undefined) requireCapability(caller, first.Namespace, 'read-job');
  return {
    index: store.tableIndex('allocations'),
    topics: [topics.deploymentAllocations(id)],
    body: found.map(allocationStub),
  };
}

/** The three reads of deployments. */
export function deploymentReadRoutes(endpoints: Endpoints, store: Store): Route[] {
  return [
    ...endpoints.read('/v1/deployments', (call) => list(store, call)),
    ...endpoints.read('/v1/deployment/:id', (call) => one(store, call)),
    ...endpoints.read('/v1/deployment/', (call) => one(store, call)),
    ...endpoints.read('/v1/deployment/allocations/:id', (call) => allocations(store, call)),
  ];
}
