import { ActionError } from '@rollout-actions/action/action-error';
import type { ActionRun } from '@rollout-actions/action/action-run';
import { probeOptions } from '@rollout-actions/action/connection';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import { backoff } from '@rollout-actions/client/wait/cadence';
import { holds } from '@rollout-actions/probe/json/comparison';
import { parseJson } from '@rollout-actions/probe/json/parse-json';
import { mqttTarget } from '@rollout-actions/probe/mqtt/mqtt-target';
import {
  probeHttp,
  probeMqtt,
  probeTcp,
  probeUdp,
  probeWebSocket,
} from '@rollout-actions/probe/probes';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { CLOSED, watchProbe } from '@rollout-actions/probe/watch-probe';
import { goalOf } from '../../targets/goal.ts';
import type { Target } from '../../targets/target.ts';
import { atInterval, type Metadata, type Opening, type Source, withMetadata } from '../provider.ts';
import type { AddressSettings } from './settings.ts';
import type { AddressInputs, AddressResource } from './target.ts';

// Longer than any answer takes, but a lost packet must not cost the whole wait.
const PROBE_MS = 10_000;
const PACE = backoff({ firstMs: 1_000, maxMs: 10_000, growth: 1.25 });

const MAX_SHOWN = 80;

type Probe = (call: ProbeCall) => Promise<ProbeResult>;

/** Probes each address by itself. */
export async function openSource(
  opening: Opening<AddressResource, AddressInputs>,
): Promise<Source> {
  const { targets, inputs, run } = opening;
  let sent = 0;
  const readerOf = async (target: Target<AddressResource>) => {
    const probe = await probeOf(target.resource, inputs, run);
    if (probe === undefined) return [];
    const reader = watchProbe({
      target: target.name,
      probe(call) {
        sent += 1;
        return probe(call);
      },
      call: { ...probeOptions(run), timeoutMs: PROBE_MS, ...tlsOf(target, run) },
      cadence: PACE,
      endsOnPermanent: !goalOf(target, inputs).until.has(CLOSED),
      // A server that was just created may show a default certificate until it has its own.
      persistentAfterMs: Math.max(inputs.discoveryTimeout, inputs.grace),
    });
    const described = withMetadata(reader, ({ raw }) => ({
      ...metadataOf(target),
      why: reasonOf(raw),
    }));
    return [atInterval(described, inputs.interval)];
  };
  const readers = (await Promise.all(targets.map(readerOf))).flat();
  return { readers, sent: () => sent, close: async () => undefined };
}

/** The TLS settings of the inputs, with those of the target in their place. */
function tlsOf({ resource: { settings } }: Target<AddressResource>, { tls }: ActionRun) {
  const { serverName, caCertificate } = settings;
  const own = {
    ...(serverName === undefined ? {} : { serverName }),
    ...(caCertificate === undefined ? {} : { ca: [caCertificate] }),
  };
  const all = { ...tls, ...own };
  return Object.keys(all).length === 0 ? {} : { tls: all };
}

async function probeOf(
  resource: AddressResource,
  inputs: AddressInputs,
  run: ActionRun,
): Promise<Probe | undefined> {
  const { settings } = resource;
  switch (resource.kind) {
    case 'http':
      return await httpProbe(resource, inputs, run);
    case 'websocket': {
      const headers = Object.fromEntries(settings.headers ?? inputs.requestHeaders);
      const protocol = settings.protocol ?? inputs.websocketProtocol;
      const target = { url: resource.url, headers, ...(protocol && { protocols: [protocol] }) };
      return (call) => probeWebSocket(target, call);
    }
    case 'mqtt': {
      const broker = mqttTarget(resource.url);
      const { username, password } = settings;
      const login = { ...(username && { username }), ...(password && { password }) };
      return broker && ((call) => probeMqtt({ ...broker, ...login }, call));
    }
    case 'tcp':
      return (call) => probeTcp(resource, call);
    case 'udp': {
      const { payload = inputs.probePayload, expect = inputs.probeExpect } = settings;
      const datagram = { ...(payload && { payload }), ...(expect && { expect }) };
      return (call) => probeUdp({ ...resource, ...datagram }, call);
    }
  }
}

async function httpProbe(
  { url, settings }: Extract<AddressResource, { url: URL }>,
  inputs: AddressInputs,
  { secrets }: ActionRun,
): Promise<Probe> {
  const { method, body, bodyMatches = inputs.expectBody, followRedirects } = settings;
  const headers = new Map(settings.headers ?? inputs.requestHeaders);
  if (settings.username !== undefined && !headers.has('authorization')) {
    const pair = Buffer.from(`${settings.username}:${settings.password ?? ''}`);
    headers.set('authorization', `Basic ${pair.toString('base64')}`);
  }
  const target = {
    url,
    headers: Object.fromEntries(headers),
    status: settings.status ?? inputs.expectStatus,
    headersMatch: settings.headersMatch ?? inputs.expectHeader,
    ...(bodyMatches && { bodyMatches }),
    ...(method && { method }),
    ...(body !== undefined && { body }),
    ...(followRedirects && { followRedirects }),
  };
  const condition = await conditionOf(url, settings, secrets.redact);
  if (condition === undefined) return (call) => probeHttp(target, call);
  return async (call) => {
    let text = '';
    const onBody = (found: string) => {
      text = found;
    };
    const result = await probeHttp({ ...target, onBody }, call);
    return result.ok ? { ...result, ...condition(text, result.detail) } : result;
  };
}

type Condition = (body: string, detail: string) => { ok: boolean; detail: string };

/** What the JSON of a body has to fulfil: every value that the query finds, and at least one. */
async function conditionOf(
  url: URL,
  settings: AddressSettings,
  redact: (text: string) => string,
): Promise<Condition | undefined> {
  const { jsonPath, success } = settings;
  if (jsonPath === undefined || success === undefined) return undefined;
  const { parseJsonPath } = await import('@rollout-actions/probe/json/json-path');
  const path = parseJsonPath(jsonPath);
  if (path === undefined) {
    const shown = `${url.origin}${url.pathname}`;
    throw new ActionError('refused', `${shown}: json-path is not a JSONPath query of RFC 9535.`);
  }
  return (body, detail) => {
    const document = parseJson(body);
    if (!document.ok) return { ok: false, detail: `${detail}, but its body is not JSON` };
    const values = path.valuesIn(document.value);
    const bad = values.find((value) => holds(success, value) !== true);
    if (values.length === 0)
      return { ok: false, detail: `${detail}, but ${path.text} finds nothing` };
    if (bad === undefined) return { ok: true, detail };
    const shown = sanitizeLine(redact(JSON.stringify(bad) ?? 'nothing'), MAX_SHOWN);
    return { ok: false, detail: `${detail}, but ${path.text} is ${shown}, not ${success.text}` };
  };
}

function metadataOf({ resource }: Target<AddressResource>): Metadata {
  if (!('url' in resource)) return { fqdn: resource.host };
  const { hostname, protocol, host, pathname } = resource.url;
  // Without the query, which may hold a secret.
  return { fqdn: hostname, url: `${protocol}//${host}${pathname}` };
}

/** The detail without the address that it begins with: the target names it already. */
function reasonOf({ detail }: ProbeResult): string {
  return detail.replace(/^\S+ /, '');
}
