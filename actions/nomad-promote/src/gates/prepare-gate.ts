import type { Measure } from './finding.ts';
import type { Gate } from './gate-schema.ts';
import { measureAllocations } from './measure-allocations.ts';
import { measureCommand } from './measure-command.ts';
import { measureHttp } from './measure-http.ts';
import { measureJson } from './measure-json.ts';
import { measureMqtt, measureTcp, measureUdp } from './measure-ports.ts';
import { measurePrometheus } from './measure-prometheus.ts';
import type { MeasureSetting } from './measure-setting.ts';

/**
 * Makes what measures a gate in one round. Throws a `Stopped` (`refused`) or a `Failure` for a gate
 * that cannot be used as it was given; nothing was sent then.
 */
export type PrepareGate = (gate: Gate, setting: MeasureSetting) => Measure;

export const prepareGate: PrepareGate = (gate, setting) => {
  switch (gate.kind) {
    case 'http':
      return measureHttp(gate, setting);
    case 'tcp':
      return measureTcp(gate, setting);
    case 'udp':
      return measureUdp(gate, setting);
    case 'mqtt':
      return measureMqtt(gate, setting);
    case 'prometheus':
      return measurePrometheus(gate, setting);
    case 'json':
      return measureJson(gate, setting);
    case 'command':
      return measureCommand(gate, setting);
    case 'allocations':
      return measureAllocations(gate, setting);
  }
};
