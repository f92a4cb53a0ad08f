import type { Allocation } from '../schemas/allocation.ts';

/** Port label → `host:port`. */
export type PortAddresses = Record<string, string>;

/**
 * Where an allocation's ports are reached, from the single read of it. The group's ports come
 * first, then those of older jobs that ask for them in a network block of the task.
 */
export function addressesOf(allocation: Allocation): PortAddresses {
  const addresses: PortAddresses = {};
  const resources = allocation.AllocatedResources;
  const tasks = Object.values(resources?.Tasks ?? {});
  for (const network of tasks.flatMap((task) => task.Networks)) {
    for (const { Label, Value } of [...network.ReservedPorts, ...network.DynamicPorts]) {
      addresses[Label] = joined(network.IP, Value);
    }
  }
  const shared = resources?.Shared;
  const fallback = shared?.Networks[0]?.IP ?? '';
  for (const { Label, Value, HostIP } of shared?.Ports ?? []) {
    addresses[Label] = joined(HostIP === '' ? fallback : HostIP, Value);
  }
  return addresses;
}

function joined(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
