import type { PrepareGate } from '../types.ts';

/** Loads the kind of a gate, and nothing of the others. */
export const prepareGate: PrepareGate = async (gate, context) => {
  switch (gate.kind) {
    case 'http':
      return (await import('./http.ts')).measureHttp(gate, context);
    case 'tcp':
      return (await import('./probe.ts')).measureTcp(gate, context);
    case 'udp':
      return (await import('./probe.ts')).measureUdp(gate, context);
    case 'mqtt':
      return (await import('./probe.ts')).measureMqtt(gate, context);
    case 'prometheus':
      return (await import('./prometheus.ts')).measurePrometheus(gate, context);
    case 'compare':
      return (await import('./compare.ts')).measureCompare(gate, context);
    case 'load':
      return (await import('./load.ts')).measureLoad(gate, context);
    case 'json':
      return (await import('./values.ts')).measureJson(gate, context);
    case 'command':
      return (await import('./command.ts')).measureCommand(gate, context);
    case 'allocations':
      return (await import('./allocations.ts')).measureAllocations(gate, context);
  }
};
