import type { Route } from '../../core/exchange.ts';
import type { Access } from '../access/access.ts';
import { permissionDenied } from '../errors.ts';
import type { Endpoints, ReadCall } from '../http/endpoint.ts';
import type { Reading } from '../http/reading.ts';
import { storedId } from '../ids.ts';
import type { Store } from '../store/store.ts';
import { nodeView } from './node.ts';

/** Nodes need a right of their own, which no namespace capability gives. */
function demandNodeRead(access: Access, { caller }: ReadCall): void {
  if (access.enabled && !caller.management) throw permissionDenied();
}

function one(store: Store, { request }: ReadCall): Reading {
  const id = storedId(request.params['id'] ?? '', 'node lookup failed: ');
  const node = store.nodes.get(id);
  if (node !== undefined) {
    return { index: node.ModifyIndex, topics: ['nodes'], body: nodeView(node) };
  }
  return { index: store.tableIndex('nodes'), topics: ['nodes'], missing: 'node not found' };
}

export function nodeRoutes(endpoints: Endpoints, store: Store, access: Access): Route[] {
  return [
    ...endpoints.read('/v1/nodes', (call) => {
      demandNodeRead(access, call);
      const body = store.nodes.all().map(nodeView);
      return { index: store.tableIndex('nodes'), topics: ['nodes'], body };
    }),
    ...endpoints.read('/v1/node/:id', (call) => {
      demandNodeRead(access, call);
      return one(store, call);
    }),
  ];
}
