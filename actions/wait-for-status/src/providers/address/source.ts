import { backoff } from '@rollout-actions/client/wait/cadence';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import { mqttTarget, probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { probeTcp } from '@rollout-actions/probe/tcp';
import { probeUdp } from '@rollout-actions/probe/udp';
import { CLOSED, watchProbe } from '@rollout-actions/probe/watch-probe';
import { probeWebSocket } from '@rollout-actions/probe/websocket';
import { goalOf } from '../../targets/goal.ts';
import type { Target } from '../../targets/target.ts';
import { atInterval } from '../cadence.ts';
import { type Metadata, type Opening, type Source, withMetadata } from '../provider.ts';
import type { AddressInputs, AddressResource } from './target.ts';

// Longer than any answer takes, but a lost packet must not cost the whole wait.
const PROBE_MS = 10_000;
const PACE = backoff({ firstMs: 1_000, maxMs: 10_000, growth: 1.25 });

type Probe = (call: ProbeCall) => Promise<ProbeResult>;

/** Probes each address by itself. */
export function openSource(opening: Opening<AddressResource, AddressInputs>): Source {
  const { targets, inputs, run } = opening;
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
        withMetadata(reader, ({ raw }) => ({ ...metadataOf(target), why: reasonOf(raw) })),
        inputs.interval,
      ),
    ];
  });
  return { readers, sent: () => sent, close: async () => undefined };
}

function probeOf({ resource }: Target<AddressResource>, inputs: AddressInputs): Probe | undefined {
  switch (resource.kind) {
    case 'http':
      return httpProbe(resource.url, inputs);
    case 'websocket': {
      const headers = Object.fromEntries(inputs.requestHeaders);
      return (call) => probeWebSocket({ url: resource.url, headers }, call);
    }
    case 'mqtt': {
      const broker = mqttTarget(resource.url);
      return broker && ((call) => probeMqtt(broker, call));
    }
    case 'tcp':
      return (call) => probeTcp(resource, call);
    case 'udp': {
      const { probePayload: payload, probeExpect: expect } = inputs;
      const datagram = { ...(payload && { payload }), ...(expect && { expect }) };
      return (call) => probeUdp({ ...resource, ...datagram }, call);
    }
  }
}

function httpProbe(url: URL, inputs: AddressInputs): Probe {
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

function metadataOf({ resource }: Target<AddressResource>): Metadata {
  if (!('url' in resource)) return { fqdn: resource.host };
  const { href, hostname } = resource.url;
  return { fqdn: hostname, url: href };
}

/** The detail without the address that it begins with: the target names it already. */
function reasonOf({ detail }: ProbeResult): string {
  return detail.replace(/^\S+ /, '');
}
