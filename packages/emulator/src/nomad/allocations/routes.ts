import type { Route } from '../../core/http/exchange.ts';
import { NomadError } from '../errors.ts';
import { writeJson } from '../go/json-writer.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, ReadCall } from '../http/endpoint.ts';
import { page } from '../http/paging.ts';
import type { Reading } from '../http/reading.ts';
import { idPrefix, storedId } from '../ids.ts';
import type { Allocation } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { topics } from '../store/topics.ts';
import { allocationRow, allocationStub, allocationView } from './view.ts';

const lookup = 'alloc lookup failed: ';

function one(store: Store, { request, query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const id = storedId(request.params['id'] ?? '', lookup);
  const found = store.allocations.get(id);
  const watched = [topics.allocation(id)];
  if (found === undefined || !caller.allows(found.Namespace, 'read-job')) {
    const index = store.tableIndex('allocations');
    return { index, topics: watched, missing: 'alloc not found' };
  }
  return { index: found.ModifyIndex, topics: watched, body: allocationView(found) };
}

function list(store: Store, { query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'read-job');
  const { namespace, prefix } = query;
  const begins = prefix === '' ? () => true : idPrefix(prefix, lookup);
  const { records, nextToken } = page({
    records: store.allocations
      .all()
      .filter(({ Namespace }) => namespace === '*' || Namespace === namespace)
      .filter(({ ID }) => begins(ID)),
    query,
    rowOf: allocationRow,
    allowed: ({ Namespace }) => caller.allows(Namespace, 'read-job'),
  });
  const index = store.tableIndex('allocations');
  return { index, topics: ['allocations'], body: records.map(allocationStub), nextToken };
}

const usage = { CpuStats: { Percent: 0.5, TotalTicks: 10 }, MemoryStats: { RSS: 1_048_576 } };

/** What a client reports of an allocation it runs: resource use and checks. */
function clientReads(endpoints: Endpoints, store: Store): Route[] {
  const read = (path: string, show: (allocation: Allocation) => object) =>
    endpoints.plain('GET', path, ({ request, authenticate, pretty }) => {
      const caller = authenticate();
      const allocation = store.allocations.get(storedId(request.params['id'] ?? '', lookup));
      if (allocation === undefined) throw new NomadError(404, 'alloc not found');
      requireCapability(caller, allocation.Namespace, 'read-job');
      return { status: 200, rawJson: writeJson(show(allocation), pretty) };
    });
  return [
    ...read('/v1/client/allocation/:id/stats', ({ TaskStates, ModifyTime }) => {
      const tasks = Object.keys(TaskStates ?? {}).map((name) => [
        name,
        { Pids: null, ResourceUsage: usage, Timestamp: ModifyTime },
      ]);
      return { ResourceUsage: usage, Tasks: Object.fromEntries(tasks), Timestamp: ModifyTime };
    }),
    ...read('/v1/client/allocation/:id/checks', () => ({})),
  ];
}

export function allocationRoutes(endpoints: Endpoints, store: Store): Route[] {
  return [
    ...endpoints.read('/v1/allocations', (call) => list(store, call)),
    ...endpoints.read('/v1/allocation/:id', (call) => one(store, call)),
    ...clientReads(endpoints, store),
  ];
}
