import type { Random } from '../../core/random.ts';
import type { Node } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** The one client node of the emulated cluster. */
export function addNode(store: Store, random: Random): void {
  store.commit((index) =>
    store.nodes.put({
      ID: random.uuid(),
      Name: 'emulator',
      Datacenter: 'dc1',
      NodePool: 'default',
      CreateIndex: index,
      ModifyIndex: index,
    }),
  );
}

/** A node as lists show it. */
export function nodeView(node: Node): object {
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
