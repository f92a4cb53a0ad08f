import type { TlsSettings } from '@rollout-actions/client/http/tls';
import { WebSocket } from 'ws';
import { attempt, ProbeFault } from './attempt.ts';
import type { ProbeCall, ProbeResult } from './result.ts';
import { tlsSettings } from './socket.ts';

/** Passes where the handshake of a WebSocket (ws: or wss:) goes through. */
export function probeWebSocket(target: WebSocketRequest, call: ProbeCall): Promise<ProbeResult> {
  // Without the query, which may hold a secret.
  const shown = `${target.url.protocol}//${target.url.host}${target.url.pathname}`;
  return attempt(call, shown, async (signal) => {
    const socket = await openWebSocket(target, { signal, tls: tlsSettings(call.tls) });
    socket.terminate();
    const protocol = socket.protocol === '' ? '' : ` and speaks ${socket.protocol}`;
    return `${shown} makes the WebSocket handshake${protocol}`;
  });
}

/** The most that a peer may send in one message, bytes. */
const MAX_BYTES = 64 * 1024;

export interface WebSocketRequest {
  url: URL;
  /** Names of the protocols to choose from. */
  protocols?: string[];
  headers?: Record<string, string>;
}

/**
 * A WebSocket whose handshake (RFC 6455) went through; redirects are not followed. Rejects with a
 * ProbeFault, the error of the connection or the signal's reason; nothing is left open then. The
 * caller terminates what it gets.
 */
export function openWebSocket(
  { url, protocols = [], headers = {} }: WebSocketRequest,
  { signal, tls }: { signal: AbortSignal; tls: TlsSettings },
): Promise<WebSocket> {
  signal.throwIfAborted();
  const socket = new WebSocket(url, protocols, {
    ...tls,
    headers,
    followRedirects: false,
    maxPayload: MAX_BYTES,
    perMessageDeflate: false,
  });
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      socket.terminate();
      reject(error);
    };
    const stop = () => fail(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    socket.on('error', (error) => fail(handshakeFault(error)));
    socket.once('unexpected-response', (_request, response) => {
      fail(new ProbeFault(`answered ${response.statusCode} in place of the WebSocket handshake`));
    });
    socket.once('open', () => {
      signal.removeEventListener('abort', stop);
      resolve(socket);
    });
  });
}

/** What comes without a code is the library's complaint about a handshake that is none. */
function handshakeFault(error: Error): Error {
  if ('code' in error) return error;
  return new ProbeFault(`does not make the WebSocket handshake: ${error.message}`);
}
