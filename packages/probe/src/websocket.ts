import type { Socket } from 'node:net';
import { proxyFor } from '@rollout-actions/client/http/proxy';
import { loadTls } from '@rollout-actions/client/http/tls';
import { WebSocket } from 'ws';
import { attempt, ProbeFault } from './attempt.ts';
import type { ProbeCall, ProbeResult } from './result.ts';
import { openSocket } from './socket.ts';
import { openTunnel } from './tunnel.ts';

export interface WebSocketRequest {
  url: URL;
  /**
   * Names of the subprotocols to choose from. Where there are any, the server has to choose one.
   */
  protocols?: string[];
  headers?: Record<string, string>;
}

/** Passes where the handshake of a WebSocket (ws: or wss:) goes through. */
export function probeWebSocket(target: WebSocketRequest, call: ProbeCall): Promise<ProbeResult> {
  // Without the query, which may hold a secret.
  const shown = `${target.url.protocol}//${target.url.host}${target.url.pathname}`;
  return attempt(call, shown, async (signal) => {
    const socket = await openWebSocket(target, { ...call, signal });
    socket.terminate();
    const protocol = socket.protocol === '' ? '' : ` and speaks ${socket.protocol}`;
    return `${shown} completes the WebSocket handshake${protocol}`;
  });
}

/** The most that a peer may send in one message. */
const MAX_BYTES = 64 * 1024;

type WebSocketCall = Pick<ProbeCall, 'signal' | 'tls' | 'proxy'>;

/**
 * A WebSocket whose handshake (RFC 6455) went through; redirects are not followed. The proxy of
 * ws: is that of http:, the proxy of wss: that of https:. Rejects with a ProbeFault, the error of
 * the connection or the signal's reason; nothing is left open then. The caller terminates what it
 * gets.
 */
export async function openWebSocket(
  { url, protocols = [], headers = {} }: WebSocketRequest,
  call: WebSocketCall,
): Promise<WebSocket> {
  const connection = await openConnection(url, call);
  const socket = new WebSocket(url, protocols, {
    createConnection: () => connection,
    headers,
    followRedirects: false,
    maxPayload: MAX_BYTES,
    perMessageDeflate: false,
  });
  return await handshake(socket, call.signal).catch((error: unknown) => {
    socket.terminate();
    connection.destroy();
    throw error;
  });
}

async function openConnection(url: URL, { signal, tls, proxy }: WebSocketCall): Promise<Socket> {
  const isSecure = url.protocol === 'wss:';
  const to = {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || (isSecure ? 443 : 80)),
  };
  const way = proxyFor({
    baseUrl: new URL(`${isSecure ? 'https' : 'http'}://${url.host}`),
    headers: () => ({}),
    allowInsecureHttp: true,
    service: url.host,
    ...(proxy && { proxy }),
  });
  return await openSocket(to, {
    signal,
    ...(isSecure && { tls: loadTls(tls) }),
    ...(way && { through: () => openTunnel({ proxy: way, to, ...(tls && { tls }) }, signal) }),
  });
}

function handshake(socket: WebSocket, signal: AbortSignal): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    socket.on('error', (error) => reject(handshakeFault(error)));
    socket.once('unexpected-response', (request, response) => {
      request.destroy();
      reject(new ProbeFault(`answered ${response.statusCode} instead of the WebSocket handshake`));
    });
    socket.once('open', () => {
      signal.removeEventListener('abort', stop);
      resolve(socket);
    });
  });
}

/** An error without a code is the library's complaint about a handshake that is none. */
function handshakeFault(error: Error): Error {
  if ('code' in error) return error;
  return new ProbeFault(`does not complete the WebSocket handshake: ${error.message}`);
}
