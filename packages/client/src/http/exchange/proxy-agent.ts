import connect from 'undici/lib/api/api-connect.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import { ProxyUnreachable } from '../proxy.ts';
import type { ConnectOptions } from './handshake-refusals.ts';
import { Dispatcher, Pool } from './undici.ts';

// As `undici` itself does: ProxyAgent makes its tunnels with it.
Object.assign(Dispatcher.prototype, { connect });

export interface ProxyWay {
  proxy: URL;
  /** For the connection through the tunnel. */
  target: ConnectOptions;
  /** For the connection to the proxy. */
  proxyTls: ConnectOptions;
}

/**
 * Sends requests through an HTTP proxy: those over TLS through a tunnel. A connection to the proxy
 * that fails is a `ProxyUnreachable`.
 */
export function createProxyAgent(
  options: Pool.Options,
  { proxy, target, proxyTls }: ProxyWay,
): Dispatcher {
  const factory = poolOf(proxy);
  return new ProxyAgent({
    ...options,
    uri: proxy.href,
    requestTls: target,
    proxyTls,
    factory,
    clientFactory: factory,
  });
}

/** Pools in which a connection to the proxy that fails says that it was the proxy's. */
function poolOf(proxy: URL) {
  return (origin: string | URL, options: Pool.Options): Pool => {
    const { connect: open } = options;
    const isToProxy = new URL(origin).origin === proxy.origin;
    if (!isToProxy || typeof open !== 'function') return new Pool(origin, options);
    const marked: typeof open = (to, callback) =>
      open(to, (...[error, socket]) =>
        error === null ? callback(null, socket) : callback(new ProxyUnreachable(error), null),
      );
    return new Pool(origin, { ...options, connect: marked });
  };
}
