import { formatDuration } from '@rollout-actions/client/time/duration';
import { probeHttp } from '@rollout-actions/probe/probes';
import type { ProbeCall } from '@rollout-actions/probe/result';
import { formatAddress } from '@rollout-actions/probe/result';
import { addressOf } from '../canary-ports.ts';
import type { GateOf } from '../inputs/schema.ts';
import type { Canary, Finding, GateContext, Measure } from '../types.ts';
import { probeCanaries, refusePlaintextCredentials, toFinding } from './probe.ts';
import { evaluateDocument } from './values.ts';

type HttpGate = GateOf<'http'>;

/** Asks every canary by HTTP, once, without following redirects. */
export function measureHttp(gate: HttpGate, context: GateContext): Measure {
  if (hasCredentials(gate.headers) && gate.scheme === 'http')
    refusePlaintextCredentials(gate, context);
  return probeCanaries(context, (canary, call) => probeCanary(gate, canary, call));
}

/** Headers that hold no credentials. */
const PLAIN = new Set(['accept', 'content-type', 'host', 'user-agent']);

/** Whether headers may hold credentials. */
export function hasCredentials(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => !PLAIN.has(name.toLowerCase()));
}

async function probeCanary(gate: HttpGate, canary: Canary, call: ProbeCall): Promise<Finding> {
  const { status, 'body-matches': bodyMatches, 'json-path': path, success } = gate;
  let body = '';
  const origin = `${gate.scheme}://${formatAddress(addressOf(canary, gate.port))}`;
  const target = {
    url: new URL(gate.path, origin),
    method: gate.method,
    headers: gate.headers,
    ...(status === undefined ? {} : { status }),
    ...(bodyMatches === undefined ? {} : { bodyMatches }),
    ...(path === undefined ? {} : { onBody: (text: string) => (body = text) }),
  };
  const result = await probeHttp(target, call);
  const limitMs = gate['max-latency'];
  if (!result.ok) return toFinding(result);
  if (limitMs !== undefined && result.latencyMs > limitMs) {
    const took = `${result.detail} after ${formatDuration(result.latencyMs)}`;
    return { verdict: 'fail', detail: `${took}, where ${formatDuration(limitMs)} are allowed` };
  }
  if (path === undefined) return toFinding(result);
  const found = evaluateDocument(body, { path, success, failure: undefined });
  return { ...found, detail: `${result.detail}, ${found.detail}` };
}
