import type { Route } from '../../core/http/exchange.ts';
import { allocationStub } from '../allocations/view.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, ReadCall } from '../http/endpoint.ts';
import { page } from '../http/paging.ts';
import { parseGoBoolean } from '../http/query.ts';
import type { Reading } from '../http/reading.ts';
import { idPrefix, storedId } from '../ids.ts';
import type { Evaluation } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { topics } from '../store/topics.ts';
import { evaluationRow, evaluationView } from './evaluation.ts';

/** What it follows, what follows it and what it blocked, over any number of steps. */
function relatedTo(store: Store, start: Evaluation): Evaluation[] {
  const known = new Map<string, Evaluation>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of [next.PreviousEval, next.NextEval, next.BlockedEval]) {
      const other = id === start.ID || known.has(id) ? undefined : store.evaluations.get(id);
      if (other === undefined) continue;
      known.set(id, other);
      open.push(other);
    }
  }
  return [...known.values()].sort((left, right) => left.CreateIndex - right.CreateIndex);
}

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
  const related = parseGoBoolean(request.query.get('related') ?? '') ?? false;
  const others = related ? relatedTo(store, found).map(evaluationView) : [];
  const body = { ...evaluationView(found), ...(others.length > 0 && { RelatedEvals: others }) };
  return { index: found.ModifyIndex, topics: watched, body };
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
