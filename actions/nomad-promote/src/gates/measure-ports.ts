import { Stopped } from '@rollout-actions/action/stopped';
import { isLoopback } from '@rollout-actions/client/http/wire';
import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { formatAddress } from '@rollout-actions/probe/result';
import { probeTcp } from '@rollout-actions/probe/tcp';
import { probeUdp } from '@rollout-actions/probe/udp';
import { addressOf, type Canary } from './canaries.ts';
import { combine, type Finding, type Measure } from './finding.ts';
import type { GateOf } from './gate-schema.ts';
import { type MeasureSetting, probeCall } from './measure-setting.ts';

/** Looks at every canary side by side, and makes one finding of what is found. */
export function overCanaries(
  setting: MeasureSetting,
  look: (canary: Canary, call: ProbeCall) => Promise<Finding>,
): Measure {
  return async (call) => {
    const probing = probeCall(setting, call);
    const findings = setting.canaries.map((canary) => look(canary, probing));
    return combine(await Promise.all(findings), 'there are no canaries to look at');
  };
}

/** What a probe saw, as a finding: who does not answer fails. */
export function foundBy({ ok, detail }: ProbeResult): Finding {
  return { verdict: ok ? 'pass' : 'fail', detail };
}

export function measureTcp(gate: GateOf<'tcp'>, setting: MeasureSetting): Measure {
  return overCanaries(setting, async (canary, call) =>
    foundBy(await probeTcp(addressOf(canary, gate.port), call)),
  );
}

export function measureUdp(gate: GateOf<'udp'>, setting: MeasureSetting): Measure {
  const { payload, expect } = gate;
  const words = {
    ...(payload === undefined ? {} : { payload }),
    ...(expect === undefined ? {} : { expect }),
  };
  return overCanaries(setting, async (canary, call) =>
    foundBy(await probeUdp({ ...addressOf(canary, gate.port), ...words }, call)),
  );
}

export function measureMqtt(gate: GateOf<'mqtt'>, setting: MeasureSetting): Measure {
  const { username, password, tls, port } = gate;
  if (password !== undefined && !tls) refuseOpenWire(gate, setting);
  const login = {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
  };
  const scheme = tls ? 'mqtts' : 'mqtt';
  return overCanaries(setting, async (canary, call) =>
    foundBy(await probeMqtt({ ...addressOf(canary, port), scheme, ...login }, call)),
  );
}

/** Refuses credentials that everybody on the way to a canary could read. */
export function refuseOpenWire(
  { name, port }: { name: string; port: string },
  { session, canaries }: MeasureSetting,
): void {
  if (session.run.allowInsecureHttp) return;
  const open = canaries.find((canary) => {
    return !isLoopback(new URL(`http://${formatAddress(addressOf(canary, port))}`));
  });
  if (open === undefined) return;
  throw new Stopped(
    'refused',
    `Gate ${name} would send credentials unencrypted to canary ${open.id} on another machine: ` +
      'use TLS for it (scheme: https, tls: true), or set allow-insecure-http: true.',
  );
}
