import { nextTick } from '../../time/clock.ts';
import type { Endpoint } from '../endpoint.ts';
import { proxyFor } from '../proxy.ts';
import { loadTls, loadTrust } from '../tls.ts';
import { type WatchedConnector, watchHandshakes } from './handshake-refusals.ts';
import type { ProxyWay } from './proxy-agent.ts';
import { Dispatcher, Pool } from './undici.ts';

/** How long a connection may take to stand, ms. */
const CONNECT_TIMEOUT_MS = 10_000;
/**
 * How long one address of a name may take before the next one is tried, ms. Node's own 250 ms are
 * too short for a distant server: with two addresses that answer in 300 ms neither is reached.
 */
export const FAMILY_ATTEMPT_MS = 2_500;
// A Nomad agent takes 100 connections per client address.
const MAX_CONNECTIONS = 50;

export interface Connections extends Pick<WatchedConnector, 'refusalOf'> {
  dispatcher: Dispatcher;
  /**
   * Ends all connections at once, requests under way included. A connection whose host name is
   * still being resolved is not waited for.
   */
  end(): Promise<void>;
}

export interface ConnectionRules {
  /** Whether a connection serves several requests; without it, it does. */
  keepAlive?: boolean;
}

/**
 * The connections of one endpoint. undici's own limits of 300 s are off: a Nomad agent may hold an
 * answer for 318 s, and they never end a reply that drips. The caller's signal ends every request.
 * HTTP/1.1 only: there a request is known to be received or not.
 */
export function createDispatcher(
  endpoint: Endpoint,
  { keepAlive = true }: ConnectionRules = {},
): Connections {
  const proxy = proxyFor(endpoint);
  const ending = new AbortController();
  // Node destroys the sockets that were opened with it: undici leaves one whose handshake goes on.
  const rules = { ...CONNECT_RULES, signal: ending.signal };
  const target = { ...rules, ...tlsFor(endpoint, proxy) };
  const { connect, refusalOf } = watchHandshakes(target);
  const options = {
    connections: MAX_CONNECTIONS,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    pipelining: keepAlive ? 1 : 0,
    connect,
  };
  const dispatcher =
    proxy === undefined
      ? new Pool(endpoint.baseUrl.origin, options)
      : throughProxy(options, {
          proxy,
          target,
          proxyTls: { ...rules, ...loadTrust(endpoint.tls) },
        });
  return { dispatcher, refusalOf, end: () => endConnections(dispatcher, ending) };
}

const CONNECT_RULES = {
  allowH2: false,
  timeout: CONNECT_TIMEOUT_MS,
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS,
};

function throughProxy(options: Pool.Options, way: ProxyWay): Dispatcher {
  return new LoadedLater(async () => {
    const { createProxyAgent } = await import('./proxy-agent.ts');
    return createProxyAgent(options, way);
  });
}

/** A dispatcher that is loaded by its first request. */
class LoadedLater extends Dispatcher {
  readonly #load: () => Promise<Dispatcher>;
  #loading: Promise<Dispatcher> | undefined;

  constructor(load: () => Promise<Dispatcher>) {
    super();
    this.#load = load;
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    this.#loading ??= this.#load();
    void this.#loading.then((loaded) => loaded.dispatch(options, handler));
    return true;
  }

  override async destroy(): Promise<void> {
    await (await this.#loading)?.destroy();
  }
}

async function endConnections(dispatcher: Dispatcher, ending: AbortController): Promise<void> {
  // Requests first: they fail because their connections were ended, not because one broke.
  dispatcher.destroy().catch(() => undefined);
  ending.abort();
  await nextTick();
}

/** Through a tunnel undici makes the connections itself: there the system's roots come at once. */
function tlsFor(endpoint: Endpoint, proxy: URL | undefined) {
  if (endpoint.baseUrl.protocol !== 'https:') return {};
  return loadTls(endpoint.tls, proxy === undefined ? 'when-needed' : 'at-once');
}
