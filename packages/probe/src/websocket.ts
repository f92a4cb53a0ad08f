import { attempt } from './attempt.ts';
import type { ProbeCall, ProbeResult } from './result.ts';
import { tlsSettings } from './tls-settings.ts';
import { openWebSocket, type WebSocketRequest } from './websocket-connection.ts';

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
