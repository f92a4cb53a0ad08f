import { formatDuration } from '@rollout-actions/client/time/duration';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import type { ProbeCall } from '@rollout-actions/probe/result';
import { formatAddress } from '@rollout-actions/probe/result';
import { addressOf, type Canary } from './canaries.ts';
import type { Finding, Measure } from './finding.ts';
import type { GateOf } from './gate-schema.ts';
import { judgeDocument } from './judge-document.ts';
import { foundBy, overCanaries, refuseOpenWire } from './measure-ports.ts';
import type { MeasureSetting } from './measure-setting.ts';

type HttpGate = GateOf<'http'>;

/** Asks every canary by HTTP, once, without following redirects. */
export function measureHttp(gate: HttpGate, setting: MeasureSetting): Measure {
  const sendsHeaders = Object.keys(gate.headers).some((name) => !PLAIN.has(name.toLowerCase()));
  if (sendsHeaders && gate.scheme === 'http') refuseOpenWire(gate, setting);
  return overCanaries(setting, (canary, call) => lookAt(gate, canary, call));
}

/** Headers that hold no credentials. */
const PLAIN = new Set(['accept', 'content-type', 'host', 'user-agent']);

async function lookAt(gate: HttpGate, canary: Canary, call: ProbeCall): Promise<Finding> {
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
  if (!result.ok) return foundBy(result);
  if (limitMs !== undefined && result.latencyMs > limitMs) {
    const took = `${result.detail} after ${formatDuration(result.latencyMs)}`;
    return { verdict: 'fail', detail: `${took}, where ${formatDuration(limitMs)} are allowed` };
  }
  if (path === undefined) return foundBy(result);
  const found = judgeDocument(body, { path, success, failure: undefined });
  return { ...found, detail: `${result.detail}, ${found.detail}` };
}
