import { ActionError } from '@rollout-actions/action/action-error';
import { probeOptions } from '@rollout-actions/action/connection';
import { isLoopback } from '@rollout-actions/client/http/endpoint';
import { probeMqtt, probeTcp, probeUdp } from '@rollout-actions/probe/probes';
import { formatAddress, type ProbeCall, type ProbeResult } from '@rollout-actions/probe/result';
import { addressOf } from '../canary-ports.ts';
import type { GateOf } from '../inputs/schema.ts';
import type { Canary, Finding, GateContext, Measure } from '../types.ts';
import { combine } from './findings.ts';

/** Probes every canary side by side, and makes one finding of the results. */
export function probeCanaries(
  context: GateContext,
  probe: (canary: Canary, call: ProbeCall) => Promise<Finding>,
): Measure {
  const options = probeOptions(context.run);
  return async (call) => {
    const findings = context.canaries.map((canary) => probe(canary, { ...options, ...call }));
    return combine(await Promise.all(findings), 'there are no canaries to probe');
  };
}

/** What a probe saw, as a finding: who does not answer fails. */
export function toFinding({ ok, detail }: ProbeResult): Finding {
  return { verdict: ok ? 'pass' : 'fail', detail };
}

/** Refuses credentials that everybody on the way to a canary could read. */
export function refusePlaintextCredentials(
  { name, port }: { name: string; port: string },
  { run, canaries }: GateContext,
): void {
  if (run.allowInsecureHttp) return;
  const open = canaries.find((canary) => {
    return !isLoopback(new URL(`http://${formatAddress(addressOf(canary, port))}`));
  });
  if (open === undefined) return;
  throw new ActionError(
    'refused',
    `Gate ${name} would send credentials unencrypted to canary ${open.id} on another machine: ` +
      'use TLS for it (scheme: https, tls: true), or set allow-insecure-http: true.',
  );
}

/** Connects to every canary by TCP. */
export function measureTcp(gate: GateOf<'tcp'>, context: GateContext): Measure {
  return probeCanaries(context, async (canary, call) =>
    toFinding(await probeTcp(addressOf(canary, gate.port), call)),
  );
}

/** Sends a datagram to every canary and waits for the expected answer. */
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

/** Connects to every canary as an MQTT client. Refuses a password without TLS. */
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
