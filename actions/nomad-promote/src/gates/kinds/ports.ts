import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import { probeTcp } from '@rollout-actions/probe/tcp';
import { probeUdp } from '@rollout-actions/probe/udp';
import { addressOf } from '../canaries.ts';
import type { GateOf } from '../inputs/schema.ts';
import type { GateContext, Measure } from '../types.ts';
import { probeCanaries, refusePlaintextCredentials, toFinding } from './probe.ts';

export function measureTcp(gate: GateOf<'tcp'>, context: GateContext): Measure {
  return probeCanaries(context, async (canary, call) =>
    toFinding(await probeTcp(addressOf(canary, gate.port), call)),
  );
}

export function measureUdp(gate: GateOf<'udp'>, context: GateContext): Measure {
  const { payload, expect } = gate;
  const words = {
    ...(payload === undefined ? {} : { payload }),
    ...(expect === undefined ? {} : { expect }),
  };
  return probeCanaries(context, async (canary, call) =>
    toFinding(await probeUdp({ ...addressOf(canary, gate.port), ...words }, call)),
  );
}

export function measureMqtt(gate: GateOf<'mqtt'>, context: GateContext): Measure {
  const { username, password, tls, port } = gate;
  if (password !== undefined && !tls) refusePlaintextCredentials(gate, context);
  const login = {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
  };
  const scheme = tls ? 'mqtts' : 'mqtt';
  return probeCanaries(context, async (canary, call) =>
    toFinding(await probeMqtt({ ...addressOf(canary, port), scheme, ...login }, call)),
  );
}
