import type { ActionRun } from '@rollout-actions/action/action-run';
import { backoff } from '@rollout-actions/client/wait/cadence';
import { probeHttp } from '@rollout-actions/probe/http';
import { mqttTarget, probeMqtt } from '@rollout-actions/probe/mqtt';
import { CLOSED, watchProbe } from '@rollout-actions/probe/probe-reader';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { probeTcp } from '@rollout-actions/probe/tcp';
import { probeUdp } from '@rollout-actions/probe/udp';
import { probeWebSocket } from '@rollout-actions/probe/websocket';
import { goalOf } from '../goal.ts';
import type { Inputs } from '../inputs.ts';
import type { Target } from '../targets/target.ts';
import { atInterval } from './cadence.ts';
import { type Source, seenThrough } from './source.ts';

// Longer than an answer takes, and short enough that a lost packet does not cost the whole wait.
const PROBE_MS = 10_000;
const PACE = backoff({ firstMs: 1_000, mostMs: 10_000, growth: 1.25 });

type Probe = (call: ProbeCall) => Promise<ProbeResult>;

/** Each address by probes of its own. */
export function openProbes(targets: readonly Target[], inputs: Inputs, run: ActionRun): Source {
  let sent = 0;
  const readers = targets.flatMap((target) => {
    const probe = probeOf(target, inputs);
    if (probe === undefined) return [];
    const reader = watchProbe({
      target: target.name,
      probe(call) {
        sent += 1;
        return probe(call);
      },
      call: {
        timeoutMs: PROBE_MS,
        clock: run.world.clock,
        proxy: run.proxy,
        ...(run.tls === undefined ? {} : { tls: run.tls }),
      },
      cadence: PACE,
      endsOnPermanent: !goalOf(target, inputs).until.has(CLOSED),
    });
    return [
      atInterval(
        seenThrough(reader, ({ raw }) => ({ ...seenOf(target), why: wordsOf(raw) })),
        inputs.interval,
      ),
    ];
  });
  return { readers, sent: () => sent, close: async () => undefined };
}

function probeOf({ aim }: Target, inputs: Inputs): Probe | undefined {
  switch (aim.kind) {
    case 'http':
      return httpProbe(aim.url, inputs);
    case 'websocket': {
      const headers = Object.fromEntries(inputs.requestHeaders);
      return (call) => probeWebSocket({ url: aim.url, headers }, call);
    }
    case 'mqtt': {
      const broker = mqttTarget(aim.url);
      return broker && ((call) => probeMqtt(broker, call));
    }
    case 'tcp':
      return (call) => probeTcp(aim, call);
    case 'udp': {
      const { probePayload: payload, probeExpect: expect } = inputs;
      const datagram = { ...(payload && { payload }), ...(expect && { expect }) };
      return (call) => probeUdp({ ...aim, ...datagram }, call);
    }
    default:
      return undefined;
  }
}

function httpProbe(url: URL, inputs: Inputs): Probe {
  const { expectBody, expectHeader, expectStatus, requestHeaders } = inputs;
  const target = {
    url,
    headers: Object.fromEntries(requestHeaders),
    status: expectStatus,
    headersMatch: expectHeader,
    ...(expectBody === undefined ? {} : { bodyMatches: expectBody }),
  };
  return (call) => probeHttp(target, call);
}

function seenOf({ aim }: Target) {
  if (aim.kind === 'http' || aim.kind === 'websocket' || aim.kind === 'mqtt') {
    const { href, hostname } = aim.url;
    return { fqdn: hostname, url: href };
  }
  return aim.kind === 'tcp' || aim.kind === 'udp' ? { fqdn: aim.host } : {};
}

/** The detail without the address that it begins with: the target says that already. */
function wordsOf({ detail }: ProbeResult): string {
  return detail.replace(/^\S+ /, '');
}
