import { z } from 'zod';
import type { Route } from '../../core/http/exchange.ts';
import { decodeBody } from '../http/body.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, WriteCall } from '../http/endpoint.ts';
import { namespaceOf } from '../http/query.ts';
import { readingAnswer } from '../http/reading.ts';
import type { Store } from '../store/store.ts';

const searchBody = z.object({ Prefix: z.string().default(''), Context: z.string().default('') });

/** Matches of one kind that a search gives at most (nomad/search_endpoint.go). */
const maxMatches = 20;

function candidates(store: Store, namespace: string): Record<string, string[]> {
  const own = ({ Namespace }: { Namespace: string }) =>
    namespace === '*' || Namespace === namespace;
  const ids = (records: { ID: string; Namespace: string }[]) =>
    records.filter(own).map(({ ID }) => ID);
  return {
    allocs: ids(store.allocations.all()),
    deployment: ids(store.deployments.all()),
    evals: ids(store.evaluations.all()),
    jobs: ids(store.jobs.all()),
    namespaces: store.namespaces.all().map(({ Name }) => Name),
    nodes: store.nodes.all().map(({ ID }) => ID),
  };
}

/** `POST /v1/search`: ids by their beginning, which is how the CLI takes short ids. */
function search(store: Store, call: WriteCall) {
  const types = { body: 'structs.SearchRequest', structs: {}, members: {} };
  const { Prefix, Context } = decodeBody(call.request.body, searchBody, types);
  const namespace = namespaceOf(call.request.query);
  requireCapability(call.authenticate(), namespace, 'read-job', 'list-jobs');
  const kinds = Object.entries(candidates(store, namespace)).filter(
    ([kind]) => Context === '' || Context === 'all' || Context === kind,
  );
  const found = kinds.map(([kind, ids]) => ({
    kind,
    ids: ids.filter((id) => id.startsWith(Prefix)).sort(),
  }));
  const matches = found.map(({ kind, ids }) => [kind, ids.slice(0, maxMatches)]);
  const truncations = found.map(({ kind, ids }) => [kind, ids.length > maxMatches]);
  const body = {
    Index: store.index(),
    KnownLeader: true,
    LastContact: 0,
    Matches: Object.fromEntries(matches),
    NextToken: '',
    Truncations: Object.fromEntries(truncations),
  };
  return readingAnswer({ index: store.index(), topics: [], body }, call.pretty);
}

export function searchRoutes(endpoints: Endpoints, store: Store): Route[] {
  return endpoints.write('/v1/search', (call) => search(store, call));
}
