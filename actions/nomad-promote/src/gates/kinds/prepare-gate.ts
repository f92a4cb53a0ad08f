import type { PrepareGate } from '../types.ts';
import { measureAllocations } from './allocations.ts';
import { measureCommand } from './command.ts';
import { measureCompare } from './compare.ts';
import { measureHttp } from './http.ts';
import { measureLoad } from './load.ts';
import { measureMqtt, measureTcp, measureUdp } from './probe.ts';
import { measurePrometheus } from './prometheus.ts';
import { measureJson } from './values.ts';

export const prepareGate: PrepareGate = (gate, context) => {
  switch (gate.kind) {
    case 'http':
      return measureHttp(gate, context);
    case 'tcp':
      return measureTcp(gate, context);
    case 'udp':
      return measureUdp(gate, context);
    case 'mqtt':
      return measureMqtt(gate, context);
    case 'prometheus':
      return measurePrometheus(gate, context);
    case 'compare':
      return measureCompare(gate, context);
    case 'load':
      return measureLoad(gate, context);
    case 'json':
      return measureJson(gate, context);
    case 'command':
      return measureCommand(gate, context);
    case 'allocations':
      return measureAllocations(gate, context);
  }
};
