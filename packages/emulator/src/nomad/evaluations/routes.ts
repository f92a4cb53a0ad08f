import type { Route } from '../../core/http/exchange.ts';
import { allocationStub } from '../allocations/view.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, ReadCall } from '../http/endpoint.ts';
import { page } from '../http/paging.ts';
import type { Reading } from '../http/reading.ts';
import { idPrefix, storedId } from '../ids.ts';
import type { Store } from '../store/store.ts';
import { topics } from '../store/topics.ts';
import { evaluationRow, evaluationView } from './evaluation.ts';

function one(store: Store, { request, query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const given = request.params['id'] ?? '';
  const id = storedId(given, 'failed to lookup eval: eval lookup failed: ');
  const found = store.evaluations.get(id);
  const watched = [topics.evaluation(id)];
  if (found === undefined || !caller.allows(found.Namespace, 'read-job')) {
    const index = store.tableIndex('evaluations');
    return { index, topics: watched, missing: 'eval not found' };
  }
  return { index: found.ModifyIndex, topics: watched, body: evaluationView(found) };
}

/** What an evaluation placed or stopped; [] for an unknown one. */
function allocations(store: Store, { request, query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const id = storedId(request.params['id'] ?? '', 'eval lookup failed: ');
  const found = store.allocations.all().filter(({ EvalID }) => EvalID === id);
  const body = found.filter(({ Namespace }) => caller.allows(Namespace, 'read-job'));
  const index = store.tableIndex('allocations');
  return { index, topics: ['allocations'], body: body.map(allocationStub) };
}

function list(store: Store, { query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const { namespace, prefix } = query;
  const begins = prefix === '' ? () => true : idPrefix(prefix, 'eval lookup failed: ');
  const { records, nextToken } = page({
    records: store.evaluations
      .all()
      .filter(({ Namespace }) => namespace === '*' || Namespace === namespace)
      .filter(({ ID }) => begins(ID)),
    query,
    rowOf: evaluationRow,
    allowed: ({ Namespace }) => caller.allows(Namespace, 'read-job'),
  });
  const index = store.tableIndex('evaluations');
  return { index, topics: ['evaluations'], body: records.map(evaluationView), nextToken };
}

export function evaluationRoutes(endpoints: Endpoints, store: Store): Route[] {
  return [
    ...endpoints.read('/v1/evaluations', (call) => list(store, call)),
    ...endpoints.read('/v1/evaluation/:id', (call) => one(store, call)),
    ...endpoints.read('/v1/evaluation/:id/allocations', (call) => allocations(store, call)),
  ];
}
