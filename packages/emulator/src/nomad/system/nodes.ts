import type { Route } from '../../core/http/exchange.ts';
import type { Random } from '../../core/random.ts';
import type { Acl } from '../acl/acl.ts';
import { permissionDenied } from '../errors.ts';
import type { Endpoints, ReadCall } from '../http/endpoint.ts';
import type { Reading } from '../http/reading.ts';
import { storedId } from '../ids.ts';
import type { Node } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** What every node can give to allocations, as a mid-sized machine. */
const capacity = { cpu: 32_000, memoryMB: 32_768 };

/** Adds the client nodes of the emulated cluster: `emulator`, `emulator-2` and so on. */
export function addNodes(store: Store, random: Random, count: number): void {
  store.commit((index) => {
    for (let number = 1; number <= count; number += 1) {
      store.nodes.put({
        ID: random.uuid(),
        Name: number === 1 ? 'emulator' : `emulator-${number}`,
        Datacenter: 'dc1',
        NodePool: 'default',
        ...capacity,
        CreateIndex: index,
        ModifyIndex: index,
      });
    }
  });
}

/** A node as lists show it. */
function nodeView(node: Node): object {
  return {
    Address: '127.0.0.1',
    CreateIndex: node.CreateIndex,
    Datacenter: node.Datacenter,
    Drain: false,
    Drivers: {
      raw_exec: {
        Attributes: { 'driver.raw_exec': 'true' },
        Detected: true,
        HealthDescription: 'Healthy',
        Healthy: true,
      },
    },
    HostVolumes: {},
    ID: node.ID,
    LastDrain: null,
    ModifyIndex: node.ModifyIndex,
    Name: node.Name,
    NodeClass: '',
    NodePool: node.NodePool,
    SchedulingEligibility: 'eligible',
    Status: 'ready',
    StatusDescription: '',
    Version: '2.0.6',
  };
}

/** Nodes need a right of their own, which no namespace capability gives. */
function requireNodeRead(acl: Acl, { caller }: ReadCall): void {
  if (acl.enabled && !caller.management) throw permissionDenied();
}

function one(store: Store, { request }: ReadCall): Reading {
  const id = storedId(request.params['id'] ?? '', 'node lookup failed: ');
  const node = store.nodes.get(id);
  if (node !== undefined) {
    return { index: node.ModifyIndex, topics: ['nodes'], body: nodeView(node) };
  }
  return { index: store.tableIndex('nodes'), topics: ['nodes'], missing: 'node not found' };
}

export function nodeRoutes(endpoints: Endpoints, store: Store, acl: Acl): Route[] {
  return [
    ...endpoints.read('/v1/nodes', (call) => {
      requireNodeRead(acl, call);
      const body = store.nodes.all().map(nodeView);
      return { index: store.tableIndex('nodes'), topics: ['nodes'], body };
    }),
    ...endpoints.read('/v1/node/:id', (call) => {
      requireNodeRead(acl, call);
      return one(store, call);
    }),
  ];
}
