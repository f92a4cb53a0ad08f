import { type TlsSettings, trustAfter } from '../tls.ts';
import { classifyNetworkError } from './network-errors.ts';
import { buildConnector, errors } from './undici.ts';

export interface WatchedConnector {
  connect: buildConnector.connector;
  /** The server's refusal of the connection on which `error` happened, if there was one. */
  refusalOf(error: unknown): Error | undefined;
}

/** As undici takes them, with the settings of TLS where it is spoken. */
export type ConnectOptions = buildConnector.BuildOptions &
  Pick<TlsSettings, 'fallback'> & {
    /** Destroys the sockets. */
    signal?: AbortSignal;
  };

/**
 * In TLS 1.3 a server refuses a client certificate after the client has begun to write. undici
 * then says only that the other side closed; that the server refused stands in the socket's first
 * error. The local port shows which of the two belongs to which connection.
 */
export function watchHandshakes(options: ConnectOptions): WatchedConnector {
  const connector = trustingConnector(options);
  const refusals = new Map<number, Error>();
  const watch: buildConnector.connector = (target, callback) =>
    connector(target, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      const port = socket.localPort;
      socket.on('error', (first) => {
        if (port === undefined || options.signal?.aborted === true) return;
        if (classifyNetworkError(first).notReceived) refusals.set(port, first);
      });
      return callback(null, socket);
    });
  return {
    connect: watch,
    refusalOf(error) {
      const port = error instanceof errors.SocketError ? error.socket?.localPort : undefined;
      const refusal = refusals.get(port ?? -1);
      if (port !== undefined) refusals.delete(port);
      return refusal;
    },
  };
}

/**
 * Connects once more with all roots where the first trust does not know the certificate; from then
 * on with all roots at once. Several connections may be made at the same time.
 */
function trustingConnector(options: ConnectOptions): buildConnector.connector {
  const narrow = buildConnector(options);
  let whole: buildConnector.connector | undefined;
  return (target, callback) => {
    if (whole !== undefined) return whole(target, callback);
    return narrow(target, (...[error, socket]) => {
      if (error === null) return callback(null, socket);
      const secureContext = trustAfter(error, options);
      if (secureContext === undefined) return callback(error, null);
      whole ??= buildConnector({ ...options, secureContext });
      return whole(target, callback);
    });
  };
}
