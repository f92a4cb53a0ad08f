import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { nextTick } from '../time/next-tick.ts';
import type { Endpoint } from './endpoint.ts';
import { type WatchedConnector, watchHandshakes } from './handshake-refusals.ts';
import { proxyFor } from './proxy.ts';
import { loadTls, loadTrust } from './tls.ts';

/** How long a connection may take to stand, ms. */
export const CONNECT_TIMEOUT_MS = 10_000;
// A Nomad agent takes 100 connections per client address.
const MAX_CONNECTIONS = 50;

export interface Connections extends Pick<WatchedConnector, 'refusalOf'> {
  dispatcher: Dispatcher;
}

/**
 * The connections of one wire. undici's own limits of 300 s are off: a Nomad agent may hold an
 * answer for 318 s, and they never end a reply that drips. The caller's signal ends every request.
 * HTTP/1.1 only: there a request is known to be received or not.
 */
export function createDispatcher(endpoint: Endpoint): Connections {
  const target = { ...tlsFor(endpoint), allowH2: false, timeout: CONNECT_TIMEOUT_MS };
  const { connect, refusalOf } = watchHandshakes(target);
  const options = {
    connections: MAX_CONNECTIONS,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    connect,
  };
  const proxy = proxyFor(endpoint);
  if (proxy === undefined) return { dispatcher: new Agent(options), refusalOf };
  const dispatcher = new EnvHttpProxyAgent({
    ...options,
    requestTls: target,
    proxyTls: { ...loadTrust(endpoint.tls), allowH2: false, timeout: CONNECT_TIMEOUT_MS },
    // All three, also where empty: what is missing undici reads from the environment by itself.
    // The wire has one scheme, and its proxy was chosen by that.
    httpProxy: proxy.href,
    httpsProxy: proxy.href,
    noProxy: endpoint.proxy?.none ?? '',
  });
  return { dispatcher, refusalOf };
}

/**
 * Ends all connections at once, requests under way included. A connection whose host name is still
 * being looked up cannot be broken off (undici waits for it), and is not waited for.
 */
export async function endConnections(dispatcher: Dispatcher): Promise<void> {
  dispatcher.destroy().catch(() => undefined);
  await nextTick();
}

function tlsFor(endpoint: Endpoint) {
  return endpoint.baseUrl.protocol === 'https:' ? loadTls(endpoint.tls) : {};
}
